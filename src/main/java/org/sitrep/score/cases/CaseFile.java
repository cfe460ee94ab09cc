package org.sitrep.score.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.score.GoldException;

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
public record CaseFile(Path path, List<String> lines, List<Case> cases) {

  public CaseFile {
    lines = List.copyOf(lines);
    cases = List.copyOf(cases);
  }

  /** The case files in a folder and those below it, sorted. */
  public static List<CaseFile> readAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(CaseFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of a file; throws {@link GoldException} where one cannot be understood. */
  public static CaseFile read(Path path) {
    try {
      List<String> lines = Files.readAllLines(path);
      return new CaseFile(path, lines, new CaseReader(path, lines).cases());
    } catch (CharacterCodingException e) {
      throw new GoldException(path, "not UTF-8");
    } catch (IOException e) {
      throw new GoldException(path, "cannot be read: " + e.getMessage());
    }
  }
}
