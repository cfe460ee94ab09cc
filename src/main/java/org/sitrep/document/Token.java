package org.sitrep.document;

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

  /** True for marks without letters and digits. */
  public boolean isPunctuation() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
