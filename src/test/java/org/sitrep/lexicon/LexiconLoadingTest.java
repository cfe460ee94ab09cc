package org.sitrep.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.code.Cause;
import org.sitrep.document.Document;
import org.sitrep.document.Documents;

class LexiconLoadingTest {
  private static final String KINDS =
      """
      kind\tcase\tcolumns\twhat
      boats\tany\tcause:Cause size?\tBoats of this test.
      """;
  private static final String BOATS =
      """
      # A comment.
      surface\tid\tcause\tsize

      barge|barges\t\tmine\twide
      rowing boat\trower\tmine\t
      """;

  @TempDir Path folder;

  private Lexicon load(String kinds, String boats) {
    write("lexicon/kinds.tsv", kinds);
    write("lexicon/boats.tsv", boats);
    return Lexicon.load(Knowledge.withOverlay(folder));
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  private void assertRefuses(String boats, String message) {
    KnowledgeException problem = assertThrows(KnowledgeException.class, () -> load(KINDS, boats));
    assertEquals(folder.resolve("lexicon/boats.tsv") + message, problem.getMessage());
  }

  private void assertRefusesKinds(String kinds, String message) {
    KnowledgeException problem = assertThrows(KnowledgeException.class, () -> load(kinds, BOATS));
    assertEquals(folder.resolve("lexicon/kinds.tsv") + message, problem.getMessage());
  }

  @Test
  void aUserAddsAKindOfHisOwn() {
    Lexicon lexicon = load(KINDS, BOATS);

    assertEquals(
        Map.of("cause", "mine", "size", "wide"),
        lexicon.entry("boats", "barge").orElseThrow().values());
    assertEquals(Map.of("cause", "mine"), lexicon.entry("boats", "rower").orElseThrow().values());
  }

  @Test
  void refusesACodeThatIsNotInTheCodebook() {
    assertRefuses(
        BOATS.replace("\tmine\twide", "\tmien\twide"),
        ":4: unknown cause \"mien\" (did you mean \"mine\"?)");
  }

  @Test
  void refusesAColumnThatIsNotDeclared() {
    assertRefuses(
        BOATS.replace("\tsize", "\tsiez"), ":2: unknown column siez (did you mean \"size\"?)");
  }

  @Test
  void refusesAFileThatLacksAColumn() {
    assertRefuses("surface\tsize\nbarge\twide\n", ":1: no column cause");
  }

  @Test
  void refusesTheSameColumnTwice() {
    assertRefuses("surface\tcause\tcause\n", ":1: a second column cause");
  }

  @Test
  void refusesAnEmptyCellThatMustBeFilled() {
    assertRefuses(BOATS.replace("\tmine\twide", "\t\twide"), ":4: no cause");
  }

  @Test
  void refusesALineWithTooManyCells() {
    assertRefuses(BOATS.replace("wide", "wide\tdeep"), ":4: 5 cells, but 4 columns");
  }

  @Test
  void refusesAFormThatStandsInAnotherLine() {
    assertRefuses(
        BOATS.replace("rowing boat", "Barges"), ":5: \"barges\" stands in line 4 already");
  }

  @Test
  void refusesAnEmptyForm() {
    assertRefuses(
        BOATS.replace("barge|barges", "barge||barges"), ":4: an empty form in \"barge||barges\"");
  }

  @Test
  void refusesFormsThatNoTextHolds() {
    assertRefuses(
        BOATS.replace("rowing boat", "skipper’s boat"),
        ":5: \"skipper’s boat\" is never found; write \"skipper's boat\"");
    assertRefuses(
        BOATS.replace("rowing boat", "rowing  boat"),
        ":5: \"rowing  boat\" is never found; write \"rowing boat\"");
  }

  @Test
  void aFormMayStandTwiceInItsLine() {
    Lexicon lexicon = load(KINDS, BOATS.replace("barge|barges", "sheep|sheep"));
    assertEquals(2, lexicon.entry("boats", "sheep").orElseThrow().forms().size());
  }

  @Test
  void refusesAnUnknownCodeList() {
    assertRefusesKinds(KINDS.replace(":Cause", ":Caus"), ":2: unknown code list Caus");
  }

  @Test
  void refusesAnUnknownCase() {
    assertRefusesKinds(
        KINDS.replace("\tany\t", "\tlower\t"),
        ":2: case is \"any\", \"exact\" or \"name\", not \"lower\"");
  }

  @Test
  void refusesAKindDeclaredTwice() {
    assertRefusesKinds(KINDS + "boats\tany\tsize?\tAgain.\n", ":3: a second kind boats");
  }

  @Test
  void refusesAFileOfTheUserThatNothingReads() {
    write("lexicon/countreis.tsv", "surface\tiso3\n");
    KnowledgeException problem = assertThrows(KnowledgeException.class, () -> load(KINDS, BOATS));
    assertEquals(
        folder.resolve("lexicon/countreis.tsv")
            + ": unknown lexicon countreis (did you mean \"countries\"?)",
        problem.getMessage());
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    write("lexicon/kinds.tsv", KINDS);
    Files.write(
        folder.resolve("lexicon/boats.tsv"),
        "surface\tcause\ncafé\tmine\n".getBytes(StandardCharsets.ISO_8859_1));
    KnowledgeException problem =
        assertThrows(KnowledgeException.class, () -> Lexicon.load(Knowledge.withOverlay(folder)));
    assertEquals(folder.resolve("lexicon/boats.tsv") + ": not UTF-8", problem.getMessage());
  }

  @Test
  void aLineOfTheUserWinsOverABuiltInLine() {
    write("lexicon/countries.tsv", "surface\tid\tiso3\tname\nfrance\tfrance\tXFR\tOld France\n");
    Lexicon lexicon = load(KINDS, BOATS);
    Document document = Documents.of("He left France");

    assertEquals(
        Optional.of("XFR"),
        lexicon.label(document).at(2, "countries").flatMap(label -> label.entry().get("iso3")));
  }

  @Test
  void weightThatIsNoNumberIsToldWithItsLine() {
    write("weights.tsv", "cause\tweight\nmine\tmany\n");
    KnowledgeException problem =
        assertThrows(
            KnowledgeException.class,
            () -> Knowledge.withOverlay(folder).weights("weights.tsv", "cause", Cause.class));
    assertEquals(
        folder.resolve("weights.tsv") + ":2: weight is no number: many", problem.getMessage());
  }
}
