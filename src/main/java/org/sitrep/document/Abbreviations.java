package org.sitrep.document;

import java.util.Locale;
import java.util.Set;

/** Words that keep their full stop: {@code Lt.}, {@code No.}, {@code a.m.}, {@code J.} */
record Abbreviations(Set<String> words) {

  Abbreviations {
    words = Set.copyOf(words);
  }

  static Abbreviations load() {
    return new Abbreviations(WordFile.load("document/abbreviations.txt"));
  }

  /** True where {@code word}, which ends with a full stop, keeps it. */
  boolean keepsStop(String word) {
    String bare = word.substring(0, word.length() - 1);
    return isInitials(word) || words.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** {@code "U.S."}, {@code "a.m."}, {@code "J."}: single letters, each with its stop. */
  static boolean isInitials(String word) {
    if (word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
