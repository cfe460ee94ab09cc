package org.sitrep.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.document.TokenRange;

class RulesFindTest {
  @TempDir Path folder;
  private Lexicons lexicons;

  @BeforeEach
  void writeLexicon() {
    lexicons = Lexicons.in(folder);
  }

  /** Rules r1, r2 … of these patterns. */
  private Rules rules(String... patterns) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < patterns.length; i++) {
      yaml.append("- name: r").append(i + 1).append("\n  pattern: '");
      yaml.append(patterns[i].replace("'", "''")).append("'\n  match: [x]\n  skip: [y]\n");
    }
    lexicons.write("rules/tests.yml", yaml.toString());
    Vocabulary vocabulary = Vocabulary.of(lexicons.load()).withLabels("number");
    return Rules.load(lexicons.knowledge(), "rules/tests.yml", vocabulary);
  }

  private static TokenRange all(Words words) {
    return new TokenRange(0, words.document().size());
  }

  private static List<String> texts(Words words, List<Match> matches) {
    return matches.stream()
        .map(match -> match.rule().name() + ": " + words.document().quote(match.range()))
        .toList();
  }

  private List<String> find(String text, String... patterns) {
    Words words = lexicons.words(text);
    return texts(words, rules(patterns).find(words, all(words)));
  }

  @Test
  void aWordIsComparedInLowerCase() {
    assertEquals(List.of("r1: Ago", "r1: ago"), find("Ago , long ago", "ago"));
  }

  @Test
  void anEntryMatchesInAnyForm() {
    assertEquals(
        List.of("r1: opened fire", "r1: wrecked"),
        find("They opened fire and wrecked all ; fire opened", "<open fire> | <deeds:wreck>"));
  }

  @Test
  void aLabelIsTakenWhole() {
    assertEquals(
        List.of("r1: steam cranes stopped"), find("The steam cranes stopped", "@tools stopped"));
    assertEquals(List.of(), find("The steam cranes stopped", "@tools cranes"));
  }

  @Test
  void aLabelIsTestedByItsColumns() {
    assertEquals(
        List.of("r1: steam crane"),
        find("a spade , a steam crane , steam", "@tools[sort=engine|hand & cost=high]"));
    assertEquals(List.of("r1: spade"), find("a spade , a steam crane", "@tools[!cost]"));
    assertEquals(List.of("r1: steam crane"), find("a spade , a steam crane", "@tools[id=crane]"));
  }

  @Test
  void aTokenIsTested() {
    String text = "The/DET 3rd/ADJ Army/NOUN , in/ADP Ohio/PROPN";
    assertEquals(List.of("r1: Army", "r1: Ohio"), find(text, "[tag=NOUN|PROPN]"));
    assertEquals(List.of("r1: Ohio"), find(text, "[capital & !word=the|army]"));
    assertEquals(List.of("r1: 3rd"), find(text, "[digit]"));
    assertEquals(List.of("r1: ,"), find(text, "[punctuation]"));
    assertEquals(List.of("r1: 3rd"), find(text, "[~/\\d+(st|rd)/]"));
  }

  @Test
  void aTokenIsTestedForTheLabelItIsPartOf() {
    assertEquals(
        List.of("r1: cranes"), find("no cranes but steam cranes", "[word=cranes & !label=tools]"));
    assertEquals(
        List.of("r1: cranes"), find("no cranes but steam cranes", "[word=cranes & label=tools]"));
  }

  @Test
  void theLongestWayWinsWhereverItStands() {
    assertEquals(
        List.of("r1: on the old bridge"),
        find("on the old bridge", "on (the | the old | the old bridge)"));
    assertEquals(List.of("r1: a a a"), find("a a a b", "a | a a | a{3}"));
    assertEquals(List.of("r1: a a a"), find("a a a b", "(a | a a)*"));
  }

  @Test
  void repetitionsAreCounted() {
    assertEquals(List.of("r1: x x", "r1: x x"), find("x y x x x x", "x{2}"));
    assertEquals(List.of("r1: b c", "r1: b a a c"), find("b c b a a c b a a a c", "b a{0,2} c"));
    assertEquals(List.of("r1: a a a"), find("a a a b a", "a{2,}"));
  }

  @Test
  void aRefusalTakesNothing() {
    assertEquals(List.of("r1: five"), find("five percent , five men", "five !percent"));
    assertEquals(List.of("r1: men"), find("men left , men", "men !_"));
  }

  @Test
  void capturesHoldAllRepetitions() {
    Words words = lexicons.words("about three old old boats sank");
    List<Match> matches =
        rules("about? number:three age:old* ship:(boats | ships) tail:quickly?")
            .find(words, all(words));

    assertEquals(1, matches.size());
    assertEquals(new TokenRange(0, 5), matches.get(0).range());
    assertEquals(
        Map.of(
            "number", new TokenRange(1, 2),
            "age", new TokenRange(2, 4),
            "ship", new TokenRange(4, 5)),
        matches.get(0).captures());
  }

  @Test
  void capturesOfAWayThatFailedAreForgotten() {
    Words words = lexicons.words("a b d");
    List<Match> matches = rules("first:(a b) c | a second:(b d)").find(words, all(words));

    assertEquals(Map.of("second", new TokenRange(1, 3)), matches.get(0).captures());
  }

  @Test
  void labelsOfEarlierStagesCountAsLabels() {
    Words words =
        lexicons
            .words("some twenty men and ten women")
            .with(new TwoWordNumbers(token -> token == 0));

    assertEquals(
        List.of("r1: some twenty men"),
        texts(words, rules("@number [!word=and]", "[label=number] women").find(words, all(words))));
    assertEquals(
        List.of("r1: twenty men"),
        texts(words, rules("[label=number] men").find(words, all(words))));
  }

  @Test
  void theLeftmostThenTheLongestThenTheFirstRuleWins() {
    assertEquals(
        List.of("r2: a b c", "r1: d"), find("a b c d", "a b | d", "a b c", "a b c | b c d"));
  }

  @Test
  void aRuleThatLostTriesAgainBehindTheWinner() {
    assertEquals(List.of("r1: x a", "r2: a a"), find("x a a a", "x a", "a a"));
  }

  @Test
  void findAllGivesTheMatchesOfEveryRule() {
    Words words = lexicons.words("a b c a");
    List<Match> matches = rules("b", "a b c", "a").findAll(words, all(words));

    assertEquals(List.of("r2: a b c", "r3: a", "r1: b", "r3: a"), texts(words, matches));
  }

  @Test
  void nothingOutsideTheRangeIsSeen() {
    Words words = lexicons.words("a steam crane a");
    Rules rules = rules("a @tools? !a");

    assertEquals(List.of("r1: a"), texts(words, rules.find(words, new TokenRange(0, 2))));
    assertEquals(List.of(), texts(words, rules("@tools a").find(words, new TokenRange(0, 3))));
  }

  @Test
  void aPatternThatCanBeEmptyMatchesNoEmptyRange() {
    assertEquals(List.of("r1: a"), find("b a b", "a*"));
  }

  @Test
  void longTextsTakeNoLongWork() {
    String text = "a ".repeat(20_000).strip();
    assertEquals(List.of(), find(text, "(a | a a | a+)* b", "(a* a*)* !a b"));
  }
}
