package org.sitrep.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Whether English words are written with a capital: {@code "mayor"} is not, {@code "Peru"} is,
 * {@code "turkey"} may be. From {@code document/words.gz}, read when first asked for: few articles
 * need it. Safe to use from many threads.
 */
public final class WordCases {
  /** What stands behind the last letter of a word: below every letter. */
  private static final int END = -1;

  private static final Set<String> PREFIXES = WordFile.load("document/prefixes.txt");

  private WordCases() {}

  /** How a word is written inside a sentence. */
  public enum Use {
    SMALL,
    NAME,
    ACRONYM,
    BOTH,
    UNKNOWN
  }

  /**
   * The file as it is, its lines in the order of their words: a map would take ten times as much.
   */
  private static final class Loaded {
    static final byte[] LINES = read();
    static final int[] STARTS = starts(LINES);
  }

  /** How a word, given in small letters, is written. */
  public static Use of(String word) {
    int low = 0;
    int high = Loaded.STARTS.length - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      int order = compare(Loaded.STARTS[middle], word);
      if (order == 0) {
        return use(Loaded.STARTS[middle] + word.length(), Loaded.STARTS[middle + 1]);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Use.UNKNOWN;
  }

  /** {@code "counter"}, {@code "non"}: what stands before other words. */
  public static boolean isPrefix(String word) {
    return PREFIXES.contains(word);
  }

  /** How the word of a line compares with another; what is shorter comes first. */
  private static int compare(int line, String word) {
    for (int i = 0; i < word.length(); i++) {
      int order = letter(line + i) - word.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return letter(line + word.length()) - END;
  }

  private static int letter(int at) {
    byte letter = Loaded.LINES[at];
    return letter == '\t' || letter == '\n' ? END : letter;
  }

  private static Use use(int tab, int nextLine) {
    if (Loaded.LINES[tab] == '\n') {
      return Use.SMALL;
    }
    String name = new String(Loaded.LINES, tab + 1, nextLine - tab - 2, StandardCharsets.US_ASCII);
    return Use.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static byte[] read() {
    try (InputStream stream = WordCases.class.getResourceAsStream("/document/words.gz")) {
      if (stream == null) {
        throw new IllegalStateException("document/words.gz: no such file");
      }
      return new GZIPInputStream(stream).readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException("document/words.gz", problem);
    }
  }

  /** Where each line starts, and where one more would. */
  private static int[] starts(byte[] lines) {
    int[] starts = new int[lines.length / 2];
    int size = 1;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        starts[size++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, size);
  }
}
