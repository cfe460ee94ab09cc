package org.sitrep.document;

/** How a text is written: whether its capitals tell names from other words. */
public enum Lettering {
  /** {@code "Rebels killed two in Lima"}. */
  MIXED,
  /** {@code "REBELS KILLED TWO IN LIMA"}. */
  CAPITALS,
  /** {@code "rebels killed two in lima"}. */
  SMALL;

  /** Above this share of capitals among its letters a text counts as written in capitals. */
  private static final double MANY = 0.7;

  /** Below this share as written in small letters. */
  private static final double FEW = 0.01;

  /** Fewer letters than these may be a name: "UN PEACEKEEPERS". */
  private static final int SHORT = 20;

  /** Fewer may be a sentence of a chat, or cut out of one. */
  private static final int SHORT_IN_SMALL = 60;

  /** That of a text. */
  static Lettering of(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    if (letters > SHORT && capitals > letters * MANY) {
      return CAPITALS;
    }
    return letters > SHORT_IN_SMALL && capitals < letters * FEW ? SMALL : MIXED;
  }
}
