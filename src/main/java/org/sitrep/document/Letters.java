package org.sitrep.document;

import org.sitrep.document.WordCases.Use;

/**
 * Words in other letters, letter by letter, so that their length and with it every offset stays.
 */
public final class Letters {
  /** Longer names are seldom written in capitals all through. */
  public static final int LONGEST_ACRONYM = 6;

  private Letters() {}

  /** A word in capitals as it would be written by itself, inside a sentence. */
  public static String of(String text) {
    String small = small(text);
    return switch (WordCases.of(small)) {
      case SMALL, BOTH -> small;
      case NAME -> capital(text);
      case ACRONYM -> text;
      case UNKNOWN -> unknown(text, small);
    };
  }

  /** {@code "anti-government"}, {@code "Marxist-Leninist"}: each part as if it stood alone. */
  public static String ofParts(String text) {
    StringBuilder parts = new StringBuilder(text.length());
    for (String part : upper(text).split("-", -1)) {
      parts.append(of(part)).append('-');
    }
    return parts.substring(0, parts.length() - 1);
  }

  private static String unknown(String text, String small) {
    if (text.length() <= LONGEST_ACRONYM
        && small.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return text;
    }
    return isDerived(small) ? small : capital(text);
  }

  /** {@code "counterinsurgency"}, {@code "regrouped"}: made of a word by rule. */
  private static boolean isDerived(String small) {
    if (small.endsWith("ing") || small.endsWith("ed") || small.endsWith("ly")) {
      return true;
    }
    for (int cut = 2; cut <= 7 && cut < small.length() - 3; cut++) {
      if (WordCases.isPrefix(small.substring(0, cut))
          && WordCases.of(small.substring(cut)) == Use.SMALL) {
        return true;
      }
    }
    return false;
  }

  /** In small letters. */
  public static String small(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** In capitals. */
  public static String upper(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toUpperCase(letters[i]);
    }
    return new String(letters);
  }

  /** With a capital first and small letters behind it. */
  public static String capital(String text) {
    char[] letters = small(text).toCharArray();
    if (letters.length > 0) {
      letters[0] = Character.toUpperCase(letters[0]);
    }
    return new String(letters);
  }
}
