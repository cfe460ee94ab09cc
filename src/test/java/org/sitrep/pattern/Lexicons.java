package org.sitrep.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.Document;
import org.sitrep.document.Documents;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;

/** A small lexicon of its own for the tests of this package, beside the built-in one. */
final class Lexicons {
  private final Path folder;

  private @Nullable Lexicon loaded;

  private Lexicons(Path folder) {
    this.folder = folder;
  }

  /** Writes the lexicon into {@code folder}. */
  static Lexicons in(Path folder) {
    Lexicons lexicons = new Lexicons(folder);
    lexicons.write(
        "lexicon/kinds.tsv",
        """
        kind\tcase\tcolumns\twhat
        deeds\tany\tresult?\tVerbs of the tests.
        tools\tany\tsort cost?\tThings of the tests.
        """);
    lexicons.write(
        "lexicon/deeds.tsv",
        """
        surface\tid\tresult
        open fire|opens fire|opened fire\t\tshots
        wreck|wrecks|wrecked|wrecking\twreck\tdamage
        """);
    lexicons.write(
        "lexicon/tools.tsv",
        """
        surface\tid\tsort\tcost
        spade|spades\tspade\thand\t
        steam crane|steam cranes\tcrane\tengine\thigh
        steam\tsteam\tgas\t
        """);
    return lexicons;
  }

  void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  Path folder() {
    return folder;
  }

  Knowledge knowledge() {
    return Knowledge.withOverlay(folder);
  }

  Lexicon load() {
    if (loaded == null) {
      loaded = Lexicon.load(knowledge());
    }
    return loaded;
  }

  Words words(String text) {
    Document document = Documents.of(text);
    return new Words(document, load().label(document));
  }
}
