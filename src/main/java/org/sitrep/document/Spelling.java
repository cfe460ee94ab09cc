package org.sitrep.document;

import org.jspecify.annotations.Nullable;

/**
 * A word as it is written, and what its letters alone tell, wherever it stands: {@code "Killed"} is
 * compared as {@code "killed"} and has a capital. Texts share one of each, so that this is worked
 * out once a word and not once a token. Safe to use from many threads.
 */
public final class Spelling {
  private final String text;
  private final String norm;
  private final boolean capitalised;
  private final boolean punctuation;
  private final boolean digit;
  private final boolean plain;

  /** What it tells the tagger; every thread that misses it works out the same. */
  private TagModel.@Nullable Word clues;

  private Spelling(String text, String norm) {
    this.text = text;
    this.norm = norm;
    this.capitalised = Character.isUpperCase(text.codePointAt(0));
    this.digit = Character.isDigit(text.charAt(0));
    this.plain = norm.codePoints().allMatch(Character::isLetter);
    this.punctuation = text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Of a word that is written so. */
  static Spelling of(String text) {
    return new Spelling(text, Token.norm(text));
  }

  /** Of a word that is written so and compared as another. */
  static Spelling of(String text, String norm) {
    return new Spelling(text, norm);
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** Lower case, with straight quotes and plain hyphens; {@code "’s"} is {@code "'s"}. */
  public String norm() {
    return norm;
  }

  boolean isCapitalised() {
    return capitalised;
  }

  boolean isPunctuation() {
    return punctuation;
  }

  boolean startsWithDigit() {
    return digit;
  }

  /** True where it is compared by letters alone: no digit, hyphen or mark. */
  boolean isPlain() {
    return plain;
  }

  TagModel.@Nullable Word clues() {
    return clues;
  }

  void remember(TagModel.Word found) {
    clues = found;
  }
}
