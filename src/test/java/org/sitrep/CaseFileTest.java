package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;

/** Reading and rewriting case files. */
class CaseFileTest {
  private static final String TEXT =
      """
      # what it shows
      published 2020-01-02
      headline Two hurt

      First text.
      or
      Second text.
      --
      none
      ====
      lines
      One.
      # wrong: not yet
      Two.
      --
      incident harm
        killed civilian 2 "Two"
      """;

  @TempDir Path directory = Path.of(".");

  private CaseFile file() throws IOException {
    return CaseFile.read(Files.writeString(path(), TEXT));
  }

  private Path path() {
    return directory.resolve("scratch.txt");
  }

  @Test
  void wordingsShareHeadingAndExpectation() throws IOException {
    List<Article> articles = file().cases().stream().map(Case::article).toList();
    assertEquals(
        List.of("First text.", "Second text.", "One.", "Two."),
        articles.stream().map(Article::body).toList());
    assertEquals(Optional.of("Two hurt"), articles.get(1).headline());
    assertEquals("2020-01-02", articles.get(1).publicationDate().orElseThrow().toString());
    assertEquals("2021-03-04", articles.get(2).publicationDate().orElseThrow().toString());
  }

  @Test
  void aWrongMarkIsThatOfItsWording() throws IOException {
    assertEquals(
        List.of(false, false, false, true), file().cases().stream().map(Case::knownWrong).toList());
  }

  @Test
  void marksCanBeSetAndTakenAway() throws IOException {
    CaseFile marked = new CaseRewriter(file()).withWrong(file().cases().get(1), "why");
    CaseFile changed = new CaseRewriter(marked).withWrong(marked.cases().get(3), "");
    assertEquals(
        TEXT.replace("# wrong: not yet\n", "").replace("Second", "# wrong: why\nSecond"),
        Files.readString(path()));
    assertEquals(
        List.of(false, true, false, false),
        changed.cases().stream().map(Case::knownWrong).toList());
  }

  @Test
  void expectationsCanBeRewritten() throws IOException {
    CaseFile changed =
        new CaseRewriter(file()).withExpected(file().cases().get(0), "incident riot");
    assertEquals(TEXT.replace("none\n", "incident riot\n"), Files.readString(path()));
    assertEquals("riot", changed.cases().get(1).expected().get(0).term(0));
  }
}
