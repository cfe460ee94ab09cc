package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;
import org.sitrep.score.cases.Line;

/** The case files themselves: they can be read, and quote what they are about. */
class CaseFilesTest {
  private static final Set<String> WORDS =
      Set.of(
          "incident",
          "deployment",
          "killed",
          "injured",
          "casualty",
          "missing",
          "captured",
          "abducted",
          "arrested",
          "displaced",
          "zero",
          "casualties",
          "date",
          "place",
          "actor",
          "claim",
          "item",
          "sender",
          "receiver",
          "origin",
          "destination",
          "duration",
          "mission");

  private final List<Case> cases =
      CaseFile.readAll(Subject.CASES).stream().flatMap(file -> file.cases().stream()).toList();

  @Test
  void everyQuoteStandsInItsText() {
    Set<String> astray = new TreeSet<>();
    for (Case one : cases) {
      String text = one.article().headline().orElse("") + "\n" + one.article().body();
      for (Line line : one.expected()) {
        line.quotes().stream()
            .filter(quote -> List.of(quote.split("\\|", -1)).stream().noneMatch(text::contains))
            .forEach(quote -> astray.add(one.name() + ": " + quote));
      }
    }
    assertEquals(Set.of(), astray);
  }

  @Test
  void everyLineStartsWithAKnownWord() {
    Set<String> unknown = new TreeSet<>();
    for (Case one : cases) {
      one.expected().stream()
          .filter(line -> !WORDS.contains(line.word()))
          .forEach(line -> unknown.add(one.name() + ": " + line.word()));
      if (!one.expected().isEmpty() && one.expected().get(0).indented()) {
        unknown.add(one.name() + ": value without record");
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void noTextIsTestedTwice() {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Case one : cases) {
      if (!seen.add(
          one.article().headline().orElse("")
              + one.article().body()
              + one.article().publicationDate())) {
        twice.add(one.name());
      }
    }
    assertEquals(Set.of(), twice);
  }
}
