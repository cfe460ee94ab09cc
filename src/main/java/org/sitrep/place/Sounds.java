package org.sitrep.place;

/**
 * What is left of a name however it is brought into Latin letters, its consonants: {@code
 * "Naseerabad"} and {@code "Nasirabad"} are {@code "nsrbd"}, {@code "Garabulli"} and {@code
 * "Qarabulli"} {@code "krbl"}.
 */
final class Sounds {
  /** Names of fewer sounds are often alike by chance. */
  private static final int FEWEST = 3;

  /** Of so many letters of such a name one may differ. */
  private static final int SHORT = 4;

  /** Of so many letters of any other. */
  private static final int LONG = 2;

  private Sounds() {}

  /** The consonants of a folded name; spaces count for nothing. */
  static String of(String folded) {
    StringBuilder sounds = new StringBuilder(folded.length());
    char before = 0;
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      char sound = sound(letter);
      // "dj" is "j", a doubled letter is one.
      if (before == 'd' && letter == 'j') {
        sounds.setLength(sounds.length() - 1);
      }
      if (sound != 0 && letter != before) {
        sounds.append(sound);
      }
      before = letter;
    }
    return sounds.toString();
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', ' ' -> 0;
      case 'c', 'q', 'g', 'j', 'x' -> 'k';
      case 'z' -> 's';
      case 'v' -> 'b';
      default -> letter;
    };
  }

  /** True where two folded names may be one name in two spellings. */
  static boolean alike(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    String sounds = of(first);
    int letters = Math.max(first.length(), second.length());
    return sounds.equals(of(second))
        && distance(first, second) * (sounds.length() < FEWEST ? SHORT : LONG) <= letters;
  }

  /**
   * Without an Arabic article and the silent letter of {@code "sh"}, {@code "kh"}, {@code "gh"}.
   */
  private static String plain(String folded) {
    boolean article = folded.startsWith("al ") || folded.startsWith("el ");
    return folded.substring(article ? 3 : 0).replace("ph", "f").replace("h", "");
  }

  /** How many letters must be changed, put in or left out to make one name the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
