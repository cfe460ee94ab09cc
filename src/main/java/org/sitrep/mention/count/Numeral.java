package org.sitrep.mention.count;

/**
 * A number without its qualifiers, over pieces {@code from} to {@code to} (exclusive): {@code "12.5
 * million"}.
 *
 * @param value what it says; of a fraction the percentage; of {@code "dozens"} the least it can be
 * @param unit the number word it ends in, else 1: {@code "million"} in {@code "2 million"}
 */
record Numeral(int from, int to, double value, double unit, Form form) {

  /** How a number is written. */
  enum Form {
    /** {@code "12"}, {@code "2 thousand"}. */
    DIGITS,
    /** {@code "twenty-three"}. */
    WORDS,
    /** {@code "dozens"}, {@code "both"}, {@code "none"}. */
    PHRASE,
    /** {@code "5th"}, {@code "third"}. */
    ORDINAL,
    /** {@code "two thirds"}. */
    FRACTION,
    /** {@code "1/3"}: a fraction, a date or neither. */
    SLASH,
    /** {@code "1990s"}, {@code "20s"}. */
    PLURAL,
    /** {@code "14:30"}. */
    CLOCK,
    /** Anything else with figures: {@code "7.62x39"}. */
    ODD
  }

  /** True for what can count people or things. */
  boolean counts() {
    return (form == Form.DIGITS || form == Form.WORDS || form == Form.PHRASE)
        && value == Math.rint(value)
        && value < 1e12;
  }

  /** The value as a whole number. */
  long whole() {
    return Math.round(value);
  }

  /** This number in the unit of the other end of its range: {@code "10"} of "10 to 12 million". */
  Numeral times(double factor) {
    return new Numeral(from, to, value * factor, factor, form);
  }
}
