package org.sitrep.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.sitrep.code.Code;

/** Finds what somebody may have meant: {@code "mien"} is near {@code "mine"}. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code " (did you mean "mine"?)"}, or nothing where no known word is near. */
  public static String of(String word, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) <= Math.max(1, word.length() / 3))
        .map(other -> " (did you mean \"" + other + "\"?)")
        .orElse("");
  }

  /** The same among the spellings of a code list. */
  static <E extends Enum<E> & Code> String of(String word, Class<E> list) {
    return of(word, Arrays.stream(list.getEnumConstants()).map(Code::code).toList());
  }

  /** Edits between two words, a swap of neighbours counting one (Damerau 1964, restricted). */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
