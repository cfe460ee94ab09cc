package org.sitrep.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param index place in the document, from 0
 * @param text as written
 * @param norm lower case, with straight quotes and plain hyphens; {@code "’s"} is {@code "'s"}
 */
public record Token(int index, Span span, String text, String norm) {

  /** True where the first character is a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** True where the first character is a digit. */
  public boolean startsWithDigit() {
    return Character.isDigit(text.charAt(0));
  }

  /** True for a dash of any length. */
  public boolean isDash() {
    return switch (norm) {
      case "-", "--", "—", "–" -> true;
      default -> false;
    };
  }

  /** True for marks without letters and digits. */
  public boolean isPunctuation() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
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
