package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.code.Cause;
import org.sitrep.code.CountRole;
import org.sitrep.code.DateBasis;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Incident;
import org.sitrep.score.Comparison;
import org.sitrep.score.cases.CaseFound;
import org.sitrep.score.cases.CaseRecord;
import org.sitrep.score.cases.Line;
import org.sitrep.value.Count;
import org.sitrep.value.DateRange;

/** The comparison of cases with what comes out. */
class ComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
  private static final String TEXT = "A mine killed a man and his two sons near Barda on Tuesday.";

  private final Document document = Annotator.load().annotate(Article.of(TEXT, DAY));

  @Test
  void sumsOfTheSameVictimsAreCompared() {
    assertEquals(
        List.of(),
        complaints(
            """
            incident explosion/mine_ied|shelling cause=mine
              killed civilian|unknown 3 "a man" "two sons"
              date 2021-03-02 p1 relative "on Tuesday"
            """));
  }

  @Test
  void anotherNumberIsWrong() {
    assertEquals(
        List.of("killed civilian 2 but 3"),
        complaints("incident any\n  killed civilian 2\n  date ?"));
  }

  @Test
  void whatIsNotListedMustNotBeThere() {
    assertEquals(
        List.of(
            "killed civilian 1 total \"a man\" extra",
            "killed civilian 2 total \"two sons\" extra",
            "date 2021-03-02 extra"),
        complaints("incident any"));
  }

  @Test
  void anotherCodeIsWrong() {
    assertEquals(
        List.of("type explosion/mine_ied not attack", "factuality asserted not reported"),
        complaints("incident attack factuality=reported\n  casualties ?\n  date 2021-03-02"));
  }

  @Test
  void evidenceMustQuoteTheWords() {
    assertEquals(
        List.of("killed does not quote Barda", "date quotes Tuesday not Monday"),
        complaints("incident any\n  killed civilian 3 \"Barda\"\n  date any \"Monday\""));
  }

  @Test
  void recordsAreAllThereAre() {
    assertEquals(
        List.of("extra: incident explosion/mine_ied cause=mine scope=single factuality=asserted"),
        complaints("none"));
    assertEquals(
        List.of("missing: deployment arrival"),
        complaints("incident any\n  casualties ?\n  date ?\ndeployment arrival"));
    assertEquals(
        List.of(),
        complaints("incident any\n  casualties ?\n  date ?\noptional deployment arrival"));
  }

  @Test
  void aRenderingIsWhatTheCaseExpects() {
    Extraction extraction = extraction();
    List<Line> lines = Rendering.of(extraction).lines().map(Line::parse).toList();
    assertEquals(List.of(), complaints(extraction, lines));
  }

  private List<String> complaints(String expected) {
    List<Line> lines =
        expected.lines().filter(line -> !line.equals("none")).map(Line::parse).toList();
    return complaints(extraction(), lines);
  }

  private static List<String> complaints(Extraction extraction, List<Line> lines) {
    return Comparison.of(CaseFound.all(extraction), CaseRecord.all(lines)).complaints();
  }

  private Extraction extraction() {
    Dating dating =
        new Dating(
            Optional.of(DateRange.day(LocalDate.of(2021, 3, 2))),
            DateBasis.RELATIVE,
            Optional.of(span("Tuesday")));
    Incident incident =
        new Incident(
            EventType.EXPLOSION,
            Optional.of(SubEventType.MINE_IED),
            Cause.MINE,
            Scope.SINGLE,
            Factuality.ASSERTED,
            false,
            dating,
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(killed(Count.ONE, "a man"), killed(Count.exact(2), "two sons")),
            Optional.empty(),
            1,
            span("mine"),
            0,
            span(TEXT),
            List.of());
    return new Extraction(document, List.of(incident), List.of(), List.of());
  }

  private static Casualty killed(Count count, String words) {
    return new Casualty(
        Harm.KILLED,
        Victim.CIVILIAN,
        Optional.empty(),
        Optional.empty(),
        count,
        CountRole.TOTAL,
        OptionalInt.empty(),
        span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
