package org.sitrep.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of two columns, {@code word} and {@code means}: {@code headline} means {@code title}.
 * The order of its lines is kept: where several words mean the same, the first is the best.
 */
public final class Glossary {
  private final Map<String, String> meanings;

  private Glossary(Map<String, String> meanings) {
    this.meanings = meanings;
  }

  /** Reads {@code /article/dateline.tsv}; throws where a line is not a word and its meaning. */
  public static Glossary load(String resource) {
    Map<String, String> meanings = new LinkedHashMap<>();
    List<String> lines = lines(resource);
    boolean header = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      boolean odd = cells.length != 2 || cells[0].isBlank() || cells[1].isBlank();
      if (odd || (header && !line.equals("word\tmeans"))) {
        throw new IllegalStateException(resource + ":" + (i + 1) + ": not word, tab, meaning");
      }
      if (!header && meanings.put(key(cells[0]), cells[1].strip()) != null) {
        throw new IllegalStateException(resource + ":" + (i + 1) + ": again " + cells[0]);
      }
      header = false;
    }
    return new Glossary(meanings);
  }

  /** What a word means, whatever its case; empty for words that are not listed. */
  public Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(key(word)));
  }

  /** True where the word is listed with that meaning. */
  public boolean is(String word, String meaning) {
    return meaning.equals(meanings.get(key(word)));
  }

  /** All words of a meaning in the order of the resource, in lower case. */
  public List<String> words(String meaning) {
    List<String> words = new ArrayList<>();
    meanings.forEach(
        (word, means) -> {
          if (means.equals(meaning)) {
            words.add(word);
          }
        });
    return List.copyOf(words);
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Glossary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
