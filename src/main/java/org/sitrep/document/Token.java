package org.sitrep.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param index place in the document, from 0
 * @param spelling its letters, and what they tell
 */
public record Token(int index, Span span, Spelling spelling) {

  /** As written. */
  public String text() {
    return spelling.text();
  }

  /** Lower case, with straight quotes and plain hyphens; {@code "’s"} is {@code "'s"}. */
  public String norm() {
    return spelling.norm();
  }

  /** True where the first character is a capital. */
  public boolean isCapitalised() {
    return spelling.isCapitalised();
  }

  /** True where the first character is a digit. */
  public boolean startsWithDigit() {
    return spelling.startsWithDigit();
  }

  /** True for a dash of any length. */
  public boolean isDash() {
    return switch (norm()) {
      case "-", "--", "—", "–" -> true;
      default -> false;
    };
  }

  /** True for the end of an owner: {@code "'s"}, and the {@code "'"} behind a plural. */
  public boolean isGenitive() {
    return norm().equals("'s") || norm().equals("'");
  }

  /** True for words of letters alone: {@code "Iraq"}, not {@code "mid-May"}, {@code "'s"}. */
  public boolean isPlain() {
    return spelling.isPlain();
  }

  /** True for marks without letters and digits. */
  public boolean isPunctuation() {
    return spelling.isPunctuation();
  }

  /**
   * Lower case, straight quotes, plain hyphens: how words of texts and of lexicons are compared.
   */
  public static String norm(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '\u007f') {
        return plain(lower);
      }
    }
    return lower;
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('ʼ', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('‐', '-')
        .replace('‑', '-')
        .replace('–', '-')
        .replace("i̇", "i");
  }
}
