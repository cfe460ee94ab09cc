package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.code.CountRole;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.score.Comparison;
import org.sitrep.score.cases.CaseFound;
import org.sitrep.score.cases.CaseRecord;
import org.sitrep.score.cases.Line;
import org.sitrep.value.Place;

/** The report Sitrep was begun for; skipped where the report is not to be had. */
class SeedArticleTest {
  private static final Path FILE = Path.of("../shared/seed/article.txt");
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 2, 4);
  private static final Set<Factuality> REAL =
      Set.of(Factuality.ASSERTED, Factuality.REPORTED, Factuality.DISPUTED);

  private static final String EXPECTED =
      """
      deployment training completed none purpose=demining
        item personnel 23 exact
        sender AZE MIL
        receiver TUR
        destination Izmir p1
        date any publication p2|3|4|5
        duration 14
        claim "Turkish National Defence Ministry"
      deployment transfer completed in purpose=demining
        item animal 10 category="mine detecting dog"
        sender TUR GOV|MIL
        receiver AZE GOV
        date none
      deployment arrival completed in purpose=demining
        item personnel 136
        sender TUR
        receiver AZE
        date 2020-12-11/2020-12-20 p4 explicit "mid-December 2020"
        claim "Defence Ministry"
      deployment arrival completed in
        item personnel ?
        sender TUR
        receiver AZE
        date 2020-12-01/2020-12-10 p4 "early December"
      deployment stationing ongoing stock purpose=demining
        item personnel ?
        sender TUR
        receiver AZE
        date any publication p2|3|4|5
      optional deployment dispatch|withdrawal|arrival planned none
        item ?
        date ?
      optional deployment any planned none
        item ?
        date ?
      incident explosion/mine_ied scope=single|multiple
        injured civilian|unknown 2
        date 2021-01-21/2021-01-31 p4 "late January"
        place Tartar p5 AZE
        place Aghdam p5 AZE
      incident explosion/mine_ied
        killed civilian 1
        injured civilian 2
        date 2021-02-02 p1 "February 2"
        place Fuzuli p3|4 AZE
      incident explosion/mine_ied scope=period factuality=reported background=?
        killed civilian 6
        killed military 6
        injured civilian 7
        injured military 14
        date 2020-11-10/2020-12-22 p5
        optional place Azerbaijan p6
        claim "Foreign Ministry"
      """;

  @SuppressWarnings("NullAway.Init")
  private static Extraction extraction;

  @BeforeAll
  static void extract() throws IOException {
    Assumptions.assumeTrue(Files.exists(FILE), "no " + FILE);
    String text = Files.readString(FILE);
    // The first line is the report's header: its day and its writer.
    String body = text.substring(text.indexOf('\n')).strip();
    extraction = Subject.extractor().apply(Article.of(body, PUBLISHED));
  }

  @Test
  void everyRecordIsThereAndNoOther() {
    List<Line> lines = EXPECTED.lines().map(Line::parse).toList();
    assertEquals(
        List.of(),
        Comparison.of(CaseFound.all(extraction), CaseRecord.all(lines)).complaints(),
        () -> Rendering.of(extraction) + "\n");
  }

  @Test
  void theCourseIsOneRecordWithEvidenceOfBothParagraphs() {
    Deployment course =
        extraction.deployments().stream()
            .filter(deployment -> deployment.type() == DeploymentType.TRAINING)
            .findFirst()
            .orElseThrow();
    String text = extraction.document().text();
    Set<Integer> paragraphs =
        course.evidence().stream()
            .map(evidence -> text.substring(0, evidence.span().start()).split("\n\n", -1).length)
            .collect(Collectors.toSet());
    assertTrue(paragraphs.containsAll(Set.of(1, 2)), paragraphs::toString);
  }

  @Test
  void nothingIsDatedAfterPublication() {
    extraction.incidents().stream()
        .flatMap(incident -> incident.dating().date().stream())
        .flatMap(date -> date.end().stream())
        .forEach(end -> assertTrue(!end.isAfter(PUBLISHED), end::toString));
  }

  @Test
  void additiveSumsAreOneDeadAndFourInjured() {
    assertEquals(List.of(1L, 4L), List.of(sum(Harm.KILLED), sum(Harm.INJURED)));
  }

  private static long sum(Harm harm) {
    return extraction.incidents().stream()
        .filter(SeedArticleTest::additive)
        .flatMap(incident -> incident.casualties().stream())
        .filter(casualty -> casualty.harm() == harm && casualty.role() != CountRole.SUBSET)
        .map(Casualty::count)
        .mapToLong(count -> count.point().orElse(0))
        .sum();
  }

  private static boolean additive(Incident incident) {
    boolean event = incident.scope() == Scope.SINGLE || incident.scope() == Scope.MULTIPLE;
    return event && REAL.contains(incident.factuality()) && !incident.background();
  }

  @Test
  void placesLieWhereTheyAre() {
    Place izmir =
        extraction.deployments().stream()
            .flatMap(deployment -> deployment.destination().stream())
            .filter(place -> place.name().endsWith("zmir"))
            .findFirst()
            .orElseThrow();
    assertNear(38.41, 27.14, izmir, 0.1);
    Place fuzuli =
        extraction.incidents().stream()
            .flatMap(incident -> incident.places().stream())
            .filter(link -> extraction.document().quote(link.words()).startsWith("Fuzuli"))
            .findFirst()
            .orElseThrow()
            .place();
    assertNear(39.6, 47.1, fuzuli, 0.3);
  }

  private static void assertNear(double latitude, double longitude, Place place, double degrees) {
    Place.Point point = place.point().orElseThrow();
    assertEquals(latitude, point.latitude(), degrees);
    assertEquals(longitude, point.longitude(), degrees);
  }
}
