package org.sitrep.link;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence, as numbers to compare sentences by. Words that hardly tell sentences
 * apart, the short ones without digits or capitals, are left out.
 */
public final class Words {
  /** No sentence. */
  public static final Words NONE = new Words(0, new int[0]);

  /** A sentence of fewer words may be written twice by chance. */
  private static final int TELLING_WORDS = 8;

  private static final int LONG_WORD = 5;
  private static final int LONG_NAME = 3;

  private final long key;
  private final int[] sorted;

  private Words(long key, int[] sorted) {
    this.key = key;
    this.sorted = sorted;
  }

  /** The words of {@code sentence}. */
  public static Words of(String sentence) {
    int[] words = new int[sentence.length() / 2 + 1];
    int kept = 0;
    int all = 0;
    long key = 0;
    int from = 0;
    while (from < sentence.length()) {
      if (!Character.isLetterOrDigit(sentence.charAt(from))) {
        from++;
        continue;
      }
      int to = from;
      boolean number = false;
      while (to < sentence.length() && Character.isLetterOrDigit(sentence.charAt(to))) {
        number |= Character.isDigit(sentence.charAt(to));
        to++;
      }
      int hash = sentence.substring(from, to).toLowerCase(Locale.ROOT).hashCode();
      boolean name = Character.isUpperCase(sentence.charAt(from)) && to - from >= LONG_NAME;
      if (number || name || to - from >= LONG_WORD) {
        words[kept++] = hash;
      }
      key = key * 1_000_003L + hash;
      all++;
      from = to;
    }
    int[] sorted = Arrays.stream(words, 0, kept).sorted().distinct().toArray();
    return new Words(all < TELLING_WORDS ? 0 : key, sorted);
  }

  /** Tells the sentence from others, whatever its marks and capitals; 0 for a short one. */
  public long key() {
    return key;
  }

  /** Number of words that tell sentences apart. */
  public int size() {
    return sorted.length;
  }

  /** True where both are the same sentence, long enough not to be so by chance. */
  public boolean isSame(Words other) {
    return key != 0 && key == other.key;
  }

  /** The share of words both have in those one of them has: 0 to 1. */
  public double likeness(Words other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        common++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = sorted.length + other.sorted.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words words && words.key == key && Arrays.equals(words.sorted, sorted);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(key);
  }
}
