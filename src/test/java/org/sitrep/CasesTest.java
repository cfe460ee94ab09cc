package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.article.Article;
import org.sitrep.document.Evidence;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.score.Comparison;
import org.sitrep.score.Scores;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;

/**
 * The case files are the specification: each wording must give the records its file expects. {@code
 * -Dbless} rewrites the expectations of failing cases from what comes out, {@code -Dbless=wrong}
 * marks them as wrong instead and takes the mark from those that became right. Either writes {@code
 * SCORES.tsv} anew, and {@code -Dbless=scores} nothing else.
 */
class CasesTest {
  private static final String BLESS = System.getProperty("bless", "no");
  private static final Scorecard SCORES = new Scorecard();
  private static final Scores FIELDS = new Scores();
  private static final Set<String> EVIDENCE =
      Knowledge.builtIn().rows("codebook/evidence.tsv").stream()
          .map(row -> row.require("table") + " " + row.require("field"))
          .collect(Collectors.toSet());
  private static final RuleScores FRAMES = new RuleScores("lexicon/");

  private static Function<Article, Extraction> extractor =
      article -> {
        throw new IllegalStateException("not loaded");
      };

  @BeforeAll
  static void load() {
    extractor = Subject.extractor();
    Lexicon lexicon = Lexicon.load(Knowledge.builtIn());
    for (String kind : List.of("verbs", "nouns", "states", "moves", "movenouns", "presences")) {
      lexicon.entries(kind).forEach(entry -> FRAMES.addFrame(kind, entry.id()));
    }
  }

  /** Complaints about a case; every frame that had a part in a record gets its mark. */
  private static List<String> complaints(Case one, Extraction extraction) {
    Comparison comparison = one.compare(extraction);
    comparison
        .found()
        .forEach(pair -> frames(pair).forEach(frame -> FRAMES.record(frame, pair.isRight())));
    SCORES.add(one, comparison.complaints());
    FIELDS.add(one.topic(), comparison);
    return Stream.concat(comparison.complaints().stream(), unlisted(extraction)).toList();
  }

  /** Fields of evidence that the codebook's list lacks. */
  private static Stream<String> unlisted(Extraction extraction) {
    Stream<String> ofIncidents =
        extraction.incidents().stream()
            .flatMap(incident -> incident.evidence().stream())
            .map(words -> "incident " + words.field());
    Stream<String> ofDeployments =
        extraction.deployments().stream()
            .flatMap(deployment -> deployment.evidence().stream())
            .map(words -> "deployment " + words.field());
    return Stream.concat(ofIncidents, ofDeployments)
        .filter(field -> !EVIDENCE.contains(field))
        .map(field -> "codebook/evidence.tsv lacks " + field)
        .distinct();
  }

  private static Stream<String> frames(Comparison.Pair pair) {
    return pair.found().stream()
        .flatMap(found -> found.evidence().stream())
        .filter(
            words -> words.field().equals("event_type") || words.field().equals("deployment_type"))
        .map(Evidence::rule)
        .filter(rule -> rule.contains(":"))
        .distinct();
  }

  @AfterAll
  static void report() throws IOException {
    if (!SCORES.isEmpty()) {
      FRAMES.write();
      SCORES.write();
      System.out.println(SCORES.matrix());
    }
  }

  @TestFactory
  Stream<DynamicTest> wordings() {
    return Stream.concat(
        CaseFile.readAll(Subject.CASES).stream().flatMap(CasesTest::tests),
        Stream.of(dynamicTest("scores do not fall", CasesTest::checkScores)));
  }

  private static Stream<DynamicTest> tests(CaseFile file) {
    if (!BLESS.equals("no")) {
      return Stream.of(dynamicTest("bless " + file.path(), () -> bless(file)));
    }
    return file.cases().stream()
        .map(one -> dynamicTest(one.name(), file.path().toUri(), () -> check(one)));
  }

  private static void checkScores() throws IOException {
    if (!BLESS.equals("no")) {
      ScoreFloors.CASES.write(FIELDS);
      return;
    }
    assertEquals(
        List.of(),
        ScoreFloors.CASES.fallen(FIELDS),
        "worse than in SCORES.tsv; mend it, or write the new scores: -Dtest=CasesTest -Dbless=scores");
  }

  private static void check(Case one) {
    Extraction extraction = extractor.apply(one.article());
    List<String> wrong = complaints(one, extraction);
    if (one.knownWrong()) {
      assertFalse(wrong.isEmpty(), "no longer wrong: take out its # wrong: line");
      return;
    }
    assertEquals(
        List.of(), wrong, () -> one.article().body() + "\n" + Rendering.of(extraction) + "\n");
  }

  private static void bless(CaseFile file) {
    CaseFile current = file;
    // From the last case to the first, so that the lines of those still to come stay put.
    for (int i = file.cases().size() - 1; i >= 0; i--) {
      Case one = current.cases().get(i);
      Extraction extraction = extractor.apply(one.article());
      List<String> wrong = complaints(one, extraction);
      current = blessed(current, one, wrong, extraction);
    }
  }

  private static CaseFile blessed(
      CaseFile file, Case one, List<String> wrong, Extraction extraction) {
    if (BLESS.equals("scores")) {
      return file;
    }
    if (BLESS.equals("wrong")) {
      boolean same = wrong.isEmpty() != one.knownWrong();
      return same
          ? file
          : new CaseRewriter(file).withWrong(one, wrong.isEmpty() ? "" : wrong.get(0));
    }
    boolean change = !wrong.isEmpty() && !one.knownWrong();
    return change ? new CaseRewriter(file).withExpected(one, Rendering.of(extraction)) : file;
  }
}
