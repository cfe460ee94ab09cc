package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.date.DateRuleTrials;
import org.sitrep.pattern.Match;
import org.sitrep.pattern.Rule;
import org.sitrep.pattern.RuleTrial;
import org.sitrep.score.cases.CaseFile;

/**
 * Every example of every rule is a test: a rule finds its {@code match:} texts, with the captures
 * they name, and not its {@code skip:} texts. What came out stands in {@code target/rules.tsv}.
 */
class RulesTest {
  private static final Path FOLDER = Path.of("src/main/resources/rules");
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final List<RuleTrial> TRIALS =
      DateRuleTrials.of(Lexicon.load(Knowledge.builtIn()));
  private static final RuleScores SCORES = new RuleScores("rules/");

  @BeforeAll
  static void listRules() {
    TRIALS.forEach(trial -> trial.rules().all().forEach(SCORES::add));
  }

  @AfterAll
  static void report() throws IOException {
    for (RuleTrial trial : TRIALS) {
      texts()
          .map(RulesTest::annotate)
          .flatMap(text -> trial.findAll(text).stream())
          .forEach(SCORES::hit);
    }
    SCORES.write();
  }

  @Test
  void everyFileIsTried() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          files
              .map(Path::getFileName)
              .map(Path::toString)
              .filter(name -> name.endsWith(".yml"))
              .sorted()
              .toList(),
          TRIALS.stream()
              .map(trial -> trial.file().substring("rules/".length()))
              .sorted()
              .toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return TRIALS.stream()
        .flatMap(trial -> trial.rules().all().stream().flatMap(rule -> examples(trial, rule)));
  }

  private static Stream<DynamicTest> examples(RuleTrial trial, Rule rule) {
    return Stream.concat(
        rule.match().stream()
            .map(example -> test(rule, "finds", example, () -> finds(trial, rule, example))),
        rule.skip().stream()
            .map(example -> test(rule, "skips", example, () -> skips(trial, rule, example))));
  }

  private static DynamicTest test(Rule rule, String what, Rule.Example example, Runnable check) {
    String file = rule.place().substring(0, rule.place().indexOf(':'));
    return dynamicTest(
        file
            + ":"
            + example.line()
            + " "
            + rule.name()
            + " "
            + what
            + " \""
            + example.text()
            + "\"",
        URI.create("classpath:/" + file + "?line=" + example.line()),
        () -> {
          SCORES.wrong(rule);
          check.run();
          SCORES.right(rule);
        });
  }

  private static void finds(RuleTrial trial, Rule rule, Rule.Example example) {
    Document document = annotate(example.text());
    List<Match> matches = trial.find(rule, document);
    assertFalse(matches.isEmpty(), rule.pattern() + " does not match");
    Map<String, String> captures = new LinkedHashMap<>();
    for (String name : example.captures().keySet()) {
      matches.get(0).get(name).ifPresent(range -> captures.put(name, document.quote(range)));
    }
    assertEquals(example.captures(), captures);
  }

  private static void skips(RuleTrial trial, Rule rule, Rule.Example example) {
    Document document = annotate(example.text());
    assertEquals(
        List.of(),
        trial.find(rule, document).stream().map(match -> document.quote(match.range())).toList());
  }

  private static Document annotate(String text) {
    return ANNOTATOR.annotate(Article.of(text, PUBLISHED));
  }

  /** All examples and all cases. */
  private static Stream<String> texts() {
    Stream<String> examples =
        TRIALS.stream()
            .flatMap(trial -> trial.rules().all().stream())
            .flatMap(rule -> Stream.concat(rule.match().stream(), rule.skip().stream()))
            .map(Rule.Example::text);
    Stream<String> cases =
        CaseFile.readAll(Subject.CASES).stream()
            .flatMap(file -> file.cases().stream())
            .map(one -> one.article().body());
    return Stream.concat(examples, cases).distinct();
  }
}
