package org.sitrep.finding.same;

import java.util.List;
import java.util.function.BiPredicate;

/** Whether what two tellings say, {@code "on Monday"} and {@code "that day"}, may be one thing. */
public final class Agreement {
  private Agreement() {}

  /**
   * True where one of them says nothing, or something of one agrees with something of the other.
   */
  public static <T> boolean mayBe(List<T> told, List<T> tells, BiPredicate<T, T> agrees) {
    return told.isEmpty()
        || tells.isEmpty()
        || told.stream().anyMatch(one -> tells.stream().anyMatch(other -> agrees.test(one, other)));
  }
}
