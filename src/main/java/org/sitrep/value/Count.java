package org.sitrep.value;

import java.util.OptionalLong;
import org.sitrep.code.Qualifier;

/**
 * A number of people or things as the text gives it: {@code "at least 12"} is low 12, best 12, no
 * high; {@code "dozens"} is low 12 and nothing else. Empty means the text does not say; 0 means it
 * says none.
 */
public record Count(OptionalLong low, OptionalLong best, OptionalLong high, Qualifier qualifier) {

  /** Bare plurals and group nouns without number: {@code "soldiers"} are at least two. */
  public static final Count SOME = new Count(of(2), empty(), empty(), Qualifier.UNSTATED);

  /** Nothing is said of the number. */
  public static final Count UNSTATED = new Count(empty(), empty(), empty(), Qualifier.UNSTATED);

  /** {@code "a fatal blast"}: one at least. */
  public static final Count UNNAMED = new Count(of(1), empty(), empty(), Qualifier.UNSTATED);

  /** {@code "no casualties"}. */
  public static final Count NONE = new Count(of(0), of(0), of(0), Qualifier.NONE);

  /** {@code "a soldier"}. */
  public static final Count ONE = new Count(of(1), of(1), of(1), Qualifier.IMPLICIT_ONE);

  public Count {
    long least = low.orElse(0);
    if (least < 0
        || best.orElse(least) < least
        || high.orElse(best.orElse(least)) < best.orElse(least)) {
      throw new IllegalArgumentException(
          "not low <= best <= high: " + low + " " + best + " " + high);
    }
  }

  /** {@code "12"}. */
  public static Count exact(long number) {
    return new Count(of(number), of(number), of(number), Qualifier.EXACT);
  }

  /** {@code "about 50"}: 50 is the best guess, and no bound. */
  public static Count about(long number) {
    return new Count(empty(), of(number), empty(), Qualifier.ABOUT);
  }

  /** {@code "at least 12"}, {@code "12 or more"}. */
  public static Count atLeast(long number) {
    return new Count(of(number), of(number), empty(), Qualifier.AT_LEAST);
  }

  /** {@code "more than 20"} is 21 or more. */
  public static Count moreThan(long number) {
    return new Count(of(number + 1), of(number + 1), empty(), Qualifier.MORE_THAN);
  }

  /** {@code "up to 30"}. */
  public static Count atMost(long number) {
    return new Count(empty(), empty(), of(number), Qualifier.AT_MOST);
  }

  /** {@code "fewer than 30"} is 29 or fewer. */
  public static Count lessThan(long number) {
    return new Count(empty(), empty(), of(Math.max(0, number - 1)), Qualifier.LESS_THAN);
  }

  /** {@code "10 to 12"}; the ends may come in either order. */
  public static Count range(long one, long other) {
    return new Count(of(Math.min(one, other)), empty(), of(Math.max(one, other)), Qualifier.RANGE);
  }

  /** The same bounds with a best guess between them. */
  public Count withBest(long number) {
    return new Count(low, of(number), high, qualifier);
  }

  /** {@code "dozens"}: only a lower bound. */
  public static Count vague(long least) {
    return new Count(of(least), empty(), empty(), Qualifier.VAGUE);
  }

  /** {@code best}, else {@code low}, else {@code high}: the one number where one is needed. */
  public OptionalLong point() {
    return best.isPresent() ? best : low.isPresent() ? low : high;
  }

  /** True where the text says none. */
  public boolean isZero() {
    return high.isPresent() && high.getAsLong() == 0;
  }

  /** The sum: a bound of it is known only where both bounds are. */
  public Count plus(Count other) {
    Qualifier sum = qualifier == other.qualifier ? qualifier : sumOf(other);
    return new Count(
        low.isPresent() || other.low.isPresent()
            ? of(low.orElse(0) + other.low.orElse(0))
            : empty(),
        both(best, other.best),
        both(high, other.high),
        sum == Qualifier.IMPLICIT_ONE ? Qualifier.EXACT : sum);
  }

  /** {@code number} times as many: {@code "one man each"} of two blasts. */
  public Count times(long number) {
    return new Count(
        times(low, number),
        times(best, number),
        times(high, number),
        qualifier == Qualifier.IMPLICIT_ONE ? Qualifier.EXACT : qualifier);
  }

  private static OptionalLong times(OptionalLong bound, long number) {
    return bound.isPresent() ? of(Math.multiplyExact(bound.getAsLong(), number)) : bound;
  }

  private Qualifier sumOf(Count other) {
    boolean sure =
        best.equals(high)
            && low.equals(high)
            && other.best.equals(other.high)
            && other.low.equals(other.high);
    if (sure) {
      return Qualifier.EXACT;
    }
    return best.isPresent() && other.best.isPresent() ? Qualifier.AT_LEAST : Qualifier.VAGUE;
  }

  /**
   * Normal form of mentions: {@code 12}, {@code 12..}, {@code ..30}, {@code 10..12}, {@code ~50}.
   */
  public String text() {
    if (best.isPresent() && low.equals(best) && high.equals(best)) {
      return Long.toString(best.getAsLong());
    }
    if (low.isEmpty() && high.isEmpty()) {
      return best.isPresent() ? "~" + best.getAsLong() : "";
    }
    return bound(low) + ".." + bound(high);
  }

  private static String bound(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private static OptionalLong both(OptionalLong one, OptionalLong other) {
    return one.isPresent() && other.isPresent() ? of(one.getAsLong() + other.getAsLong()) : empty();
  }

  private static OptionalLong of(long number) {
    return OptionalLong.of(number);
  }

  private static OptionalLong empty() {
    return OptionalLong.empty();
  }
}
