package org.sitrep.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Whether English words are written with a capital: {@code "mayor"} is not, {@code "Peru"} is,
 * {@code "turkey"} may be. From {@code document/words.gz}, read when first asked for: few articles
 * need it. Safe to use from many threads.
 */
public final class WordCases {
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

  private static final class Loaded {
    static final Map<String, Use> WORDS = load();
  }

  /** How a word, given in small letters, is written. */
  public static Use of(String word) {
    return Loaded.WORDS.getOrDefault(word, Use.UNKNOWN);
  }

  /** {@code "counter"}, {@code "non"}: what stands before other words. */
  public static boolean isPrefix(String word) {
    return PREFIXES.contains(word);
  }

  private static Map<String, Use> load() {
    Map<String, Use> words = new HashMap<>(1 << 18);
    try (InputStream stream = WordCases.class.getResourceAsStream("/document/words.gz")) {
      if (stream == null) {
        throw new IllegalStateException("document/words.gz: no such file");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.US_ASCII));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        words.put(tab < 0 ? line : line.substring(0, tab), use(line, tab));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("document/words.gz", problem);
    }
    return words;
  }

  private static Use use(String line, int tab) {
    if (tab < 0) {
      return Use.SMALL;
    }
    return Use.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT));
  }
}
