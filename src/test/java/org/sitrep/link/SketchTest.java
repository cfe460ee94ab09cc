package org.sitrep.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final List<String> REPORT = sentences(10, "river");

  @Test
  void aCutReportIsACopyAndHasKeysOfIt() {
    Sketch whole = Sketch.of(REPORT);
    Sketch cut = Sketch.of(REPORT.subList(0, 6));
    assertTrue(whole.isCopy(cut));
    assertTrue(cut.isCopy(whole));
    assertTrue(whole.keys().stream().anyMatch(cut.keys()::contains));
  }

  @Test
  void aFewCommonSentencesMakeNoCopy() {
    List<String> other = new ArrayList<>(sentences(10, "harbour"));
    other.addAll(REPORT.subList(0, 4));
    assertFalse(Sketch.of(REPORT).isCopy(Sketch.of(other)));
    assertFalse(Sketch.of(REPORT).isCopy(Sketch.of(List.of("No longer sentence."))));
  }

  @Test
  void marksAndCapitalsMakeNoDifference() {
    List<String> capitals =
        REPORT.stream().map(s -> s.toUpperCase(Locale.ROOT).replace(",", " –")).toList();
    assertTrue(Sketch.of(REPORT).isCopy(Sketch.of(capitals)));
  }

  @Test
  void textGivesTheSketchBack() {
    Sketch sketch = Sketch.of(REPORT);
    assertEquals(sketch.text(), Sketch.parse(sketch.text()).text());
    assertEquals(sketch.keys(), Sketch.parse(sketch.text()).keys());
    assertTrue(Sketch.parse("").isEmpty());
  }

  private static List<String> sentences(int number, String word) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      sentences.add("The " + i + "th of the boats, seen on the " + word + ", carried nobody home.");
    }
    return sentences;
  }
}
