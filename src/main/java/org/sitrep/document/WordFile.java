package org.sitrep.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a resource of one word a line; {@code #} begins a comment line. */
final class WordFile {
  private WordFile() {}

  static Set<String> load(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(name + ": no such file");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException problem) {
      throw new UncheckedIOException(name, problem);
    }
  }
}
