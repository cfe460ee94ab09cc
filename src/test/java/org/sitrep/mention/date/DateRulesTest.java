package org.sitrep.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.mention.numeral.TimeWords;
import org.sitrep.pattern.Rule;

/** Every rule of dates finds its examples and leaves the others alone. */
class DateRulesTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());
  private static final DateRules RULES = DateRules.load(Knowledge.builtIn(), LEXICON);
  private static final TimeWords WORDS = new TimeWords(LEXICON);

  @ParameterizedTest(name = "{0}")
  @MethodSource("matches")
  void ruleFindsItsExample(Trial trial) {
    assertThat(rulesOf(trial.text())).contains(trial.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("skips")
  void ruleLeavesItsCounterexample(Trial trial) {
    assertThat(rulesOf(trial.text())).doesNotContain(trial.rule());
  }

  /** An example of a rule. */
  record Trial(String rule, String text) {
    @Override
    public String toString() {
      return rule + ": " + text;
    }
  }

  static Stream<Trial> matches() {
    return rules().flatMap(rule -> trials(rule, rule.match()));
  }

  static Stream<Trial> skips() {
    return rules().flatMap(rule -> trials(rule, rule.skip()));
  }

  private static Stream<Rule> rules() {
    return RULES.all().stream().flatMap(rules -> rules.all().stream());
  }

  private static Stream<Trial> trials(Rule rule, List<Rule.Example> examples) {
    return examples.stream().map(example -> new Trial(rule.name(), example.text()));
  }

  private static List<String> rulesOf(String text) {
    Document document = ANNOTATOR.annotate(Article.of(text, LocalDate.of(2021, 3, 4)));
    Labels labels = LEXICON.label(document);
    List<String> names = new ArrayList<>();
    RULES
        .find(document, labels, new TimeShapes(document, WORDS))
        .forEach(date -> addNames(date, names));
    return names;
  }

  private static void addNames(Found date, List<String> names) {
    names.add(date.match().rule().name());
    date.inner().forEach(part -> addNames(part, names));
  }
}
