package org.sitrep.pattern;

import java.util.List;
import java.util.function.IntPredicate;

/** Numbers of two words each, as an earlier stage might have found them. */
record TwoWordNumbers(IntPredicate begins) implements Words.LabelSource {
  private static final String NUMBER = "number";

  @Override
  public int end(int token, String label) {
    return label.equals(NUMBER) && begins.test(token) ? token + 2 : -1;
  }

  @Override
  public List<String> labelsAt(int token) {
    return begins.test(token) ? List.of(NUMBER) : List.of();
  }
}
