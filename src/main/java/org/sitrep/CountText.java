package org.sitrep;

import java.util.OptionalLong;
import org.sitrep.value.Count;

/** Counts as case files write them: {@code 2}, {@code 12+}, {@code 12..}, {@code 3..5~5}. */
public final class CountText {
  private CountText() {}

  public static String of(Count count) {
    OptionalLong low = count.low();
    OptionalLong best = count.best();
    OptionalLong high = count.high();
    if (best.isPresent() && low.equals(best) && (high.isEmpty() || high.equals(best))) {
      return best.getAsLong() + (high.isEmpty() ? "+" : "");
    }
    String middle = best.isPresent() ? "~" + best.getAsLong() : "";
    String ends = low.isEmpty() && high.isEmpty() ? "" : bounds(low, high);
    return ends.isEmpty() && middle.isEmpty() ? "?" : ends + middle;
  }

  private static String bounds(OptionalLong low, OptionalLong high) {
    return bound(low) + ".." + bound(high);
  }

  private static String bound(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }
}
