package org.sitrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of cases. Grammar, line by line:
 *
 * <pre>
 * file    = block { "====" block }
 * block   = { "#" note | "published" date | "headline" words | "lines" } text { "or" text } "--" expected
 * text    = [ "# wrong:" why ] lines, a blank line between paragraphs
 * lines   every line of the text is a wording of its own
 * expected = "none" | record { record }
 * record  = ["optional"] ("incident" type ["/" sub] | "deployment" type phase flow) { key "=" code } ["background"] { value }
 * value   = "  " ["optional"] word { term } { quote }
 * </pre>
 *
 * <p>Codes may be choices ({@code civilian|unknown}); {@code any} allows everything. The records
 * are all there are; scope, factuality and background are single, asserted and false unless told.
 * Counts are {@code 2}, {@code 12+} (at least), {@code 12..} (only a lower bound), {@code ..30},
 * {@code ~50}, {@code 10..12}, {@code 3..5~5}, {@code ?}. Counts of the same harm and victims are
 * compared as sums. Casualties, items, event places and dates that are not listed must not be
 * there.
 */
record CaseFile(Path path, List<String> lines, List<Case> cases) {
  static final Path ROOT = Path.of("src/test/resources/cases");

  static List<CaseFile> readAll() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(CaseFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseFile read(Path path) {
    try {
      List<String> lines = Files.readAllLines(path);
      return new CaseFile(path, lines, new CaseReader(path, lines).cases());
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** Writes the file with {@code text} as the expectation of a case; later lines move. */
  CaseFile withExpected(Case one, String text) {
    List<String> changed = new ArrayList<>(lines.subList(0, one.expectedFrom()));
    changed.addAll(text.strip().lines().toList());
    changed.addAll(lines.subList(one.expectedTo(), lines.size()));
    return write(changed);
  }

  /**
   * Writes the file with a case marked as wrong, or no longer marked where {@code why} is empty.
   */
  CaseFile withWrong(Case one, String why) {
    List<String> changed = new ArrayList<>(lines);
    one.wrongLine().ifPresent(line -> changed.remove(line));
    if (!why.isEmpty()) {
      int at = one.textLine() - (one.knownWrong() ? 1 : 0);
      changed.add(at, "# wrong: " + why);
    }
    return write(changed);
  }

  private CaseFile write(List<String> changed) {
    try {
      Files.write(path, changed);
      return read(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
