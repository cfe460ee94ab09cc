package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.value.Count;

/**
 * A number with its qualifiers, before it is known what it numbers: {@code "at least 12"}, {@code
 * "10-12"}.
 *
 * @param range its tokens
 * @param end the piece behind it
 * @param numeral the number, or the first of two
 * @param other the second of two: {@code "12"} in {@code "10-12"}, {@code "1"} in {@code "3-1"}
 * @param count how many it says, if it counts people or things
 * @param rule the wording: {@code "at-least"}
 */
record Quantity(
    TokenRange range, int end, Numeral numeral, Optional<Numeral> other, Count count, String rule) {

  /** True where the two numbers cannot be the ends of a range: {@code "3-1"}. */
  boolean isPair() {
    return other.isPresent() && other.get().value() <= numeral.value();
  }

  /** True for a number without qualifiers and second number. */
  boolean isPlain() {
    return other.isEmpty() && count.equals(Count.exact(Math.max(0, numeral.whole())));
  }
}
