package org.sitrep.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is left of a text to tell copies of it by: a number for each of its longer sentences. Agency
 * reports are printed by many papers, cut at the end or with a word changed here and there.
 */
public final class Sketch {
  /** Of a text without longer sentences. */
  public static final Sketch NONE = new Sketch(new long[0]);

  /** So many of its numbers are enough to find a copy by. */
  private static final int KEYS = 6;

  private static final int RADIX = 36;

  /** The share of the shorter text's sentences that the other must have, in tenths. */
  private static final int SAME_TENTHS = 6;

  private final long[] sorted;

  private Sketch(long[] sorted) {
    this.sorted = sorted;
  }

  /** The sketch of a text of those sentences. */
  public static Sketch of(Collection<String> sentences) {
    return new Sketch(
        sentences.stream()
            .mapToLong(sentence -> Words.of(sentence).key())
            .filter(key -> key != 0)
            .sorted()
            .distinct()
            .toArray());
  }

  /** The sketch {@link #text} wrote. */
  public static Sketch parse(String text) {
    return new Sketch(
        Arrays.stream(text.split(" "))
            .filter(key -> !key.isEmpty())
            .mapToLong(key -> Long.parseLong(key, RADIX))
            .toArray());
  }

  /** The numbers as a text. */
  public String text() {
    return Arrays.stream(sorted)
        .mapToObj(key -> Long.toString(key, RADIX))
        .collect(Collectors.joining(" "));
  }

  /** True where there is nothing to compare. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /**
   * The numbers to find copies by: the least of all, so that of two texts that share most of their
   * sentences both have some.
   */
  public List<Long> keys() {
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < Math.min(KEYS, sorted.length); i++) {
      keys.add(sorted[i]);
    }
    return keys;
  }

  /** True where the shorter of the two texts is, for the most part, in the other. */
  public boolean isCopy(Sketch other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int shorter = Math.min(sorted.length, other.sorted.length);
    return common > 0 && 10 * common >= SAME_TENTHS * shorter;
  }
}
