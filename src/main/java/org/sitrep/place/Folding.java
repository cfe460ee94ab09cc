package org.sitrep.place;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Brings spellings of a name together: {@code "Tərtər"}, {@code "Qax"} and {@code "Ta‘izz"} are
 * {@code "tartar"}, {@code "qax"} and {@code "taizz"}; hyphens and slashes part words, dots and
 * apostrophes vanish. A folded phrase is known by its 64-bit hash, built word by word.
 */
final class Folding {
  /** The hash of no words at all. */
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final char DROPPED = 0;
  private static final char TWO_LETTERS = 1;
  private static final char[] FOLDED = table();

  private Folding() {}

  /** The folded words of {@code text}, a space between them. */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = folded(text.charAt(i));
      if (letter == DROPPED) {
        continue;
      }
      if (letter == ' ') {
        gap = !folded.isEmpty();
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      if (letter == TWO_LETTERS) {
        folded.append(twoLetters(text.charAt(i)));
      } else {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /**
   * The hash of a phrase and another word: {@code extend(extend(START, "Deir"), "ez-Zor")} is that
   * of {@code "deir ez zor"}. A clitic joins its word: {@code "King"}, {@code "'s"} is {@code
   * "kings"}.
   */
  static long extend(long hash, CharSequence word) {
    long extended = hash;
    boolean gap = hash != START && !isApostrophe(word.charAt(0));
    for (int i = 0; i < word.length(); i++) {
      char letter = folded(word.charAt(i));
      if (letter == DROPPED) {
        continue;
      }
      if (letter == ' ') {
        gap = extended != START;
        continue;
      }
      if (gap) {
        extended = step(extended, ' ');
        gap = false;
      }
      if (letter == TWO_LETTERS) {
        String letters = twoLetters(word.charAt(i));
        extended = step(step(extended, letters.charAt(0)), letters.charAt(1));
      } else {
        extended = step(extended, letter);
      }
    }
    return extended;
  }

  /** The hash of folded words, byte by byte; all of them ASCII. */
  static long hash(byte[] folded, int start, int end) {
    long hash = START;
    for (int i = start; i < end; i++) {
      hash = step(hash, (char) folded[i]);
    }
    return hash;
  }

  private static long step(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  private static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '’';
  }

  private static char folded(char letter) {
    if (letter < FOLDED.length) {
      return FOLDED[letter];
    }
    if (letter >= 0x2000 && letter < 0x2070) {
      return letter >= 0x2018 && letter <= 0x201b ? DROPPED : ' ';
    }
    return Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : ' ';
  }

  private static String twoLetters(char letter) {
    return switch (Character.toLowerCase(letter)) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      default -> "th";
    };
  }

  /** What each letter up to U+1EFF folds to: Latin and its diacritics, modifier letters, marks. */
  private static char[] table() {
    char[] table = new char[0x1f00];
    Arrays.fill(table, ' ');
    for (char letter = 0; letter < table.length; letter++) {
      if (Character.isLetterOrDigit(letter)) {
        table[letter] = base(letter);
      }
    }
    for (char letter = 0x2b0; letter < 0x370; letter++) {
      table[letter] = DROPPED;
    }
    for (char dropped : new char[] {'\'', '`', '´', '.', '·'}) {
      table[dropped] = DROPPED;
    }
    return table;
  }

  private static char base(char letter) {
    char lower =
        Character.toLowerCase(
            Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
    return switch (lower) {
      case 'ß', 'æ', 'œ', 'þ' -> TWO_LETTERS;
      case 'ə', 'ǝ', 'ɛ' -> 'a';
      case 'ı' -> 'i';
      case 'ø', 'ɔ' -> 'o';
      case 'đ', 'ð', 'ɗ' -> 'd';
      case 'ł' -> 'l';
      case 'ħ' -> 'h';
      case 'ŋ' -> 'n';
      case 'ŧ' -> 't';
      case 'ɓ' -> 'b';
      case 'ƙ' -> 'k';
      default -> lower;
    };
  }
}
