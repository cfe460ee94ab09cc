package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Knowledge;

class ExplainTest {
  private static final Explain EXPLAIN = Explain.load(Knowledge.builtIn());

  @Test
  void tellsTokensMentionsClausesFramesAndRecords() {
    String page =
        EXPLAIN.explain("Two nurses were killed in Mosul on Tuesday.", LocalDate.of(2021, 3, 4));
    List<String> expected =
        List.of(
            "  killed               VERB",
            "  Date   \"Tuesday\" = 2021-03-02",
            "  were killed (PASSIVE, FINITE, FACT) subject [Two nurses] object []",
            "  verbs:kill fired: harmed 1",
            "incident harm cause=unknown scope=single factuality=asserted",
            "  date 2021-03-02 p1 relative \"Tuesday\"");
    expected.forEach(line -> assertTrue(page.contains(line), line + "\nin\n" + page));
  }

  @Test
  void tellsThatNothingComesOut() {
    String page = EXPLAIN.explain("The garden is green.", LocalDate.of(2021, 3, 4));
    assertEquals("== records\nnone", page.substring(page.indexOf("== records")));
  }
}
