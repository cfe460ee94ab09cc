package org.sitrep.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;

class RuleIndexTest {
  private static final List<String> WORDS =
      List.of("the", "a", "ago", "spade", "steam", "crane", "wrecked", "opened", "fire", ",");
  private static final List<String> STEPS =
      List.of(
          "the",
          "a",
          "ago",
          "steam",
          "_",
          "@tools",
          "@tools[cost]",
          "<wreck>",
          "<open fire>",
          "[word=the|ago]",
          "[tag=X & !word=a]",
          "[label=deeds]",
          "@number",
          "!a",
          "!@tools");

  @TempDir Path folder;

  @Test
  void anchorsAreTheRarestThingAMatchNeeds() {
    assertEquals("WORD ago, 2 to 2 before", anchor("the [capital] ago ,"));
    assertEquals("WORD ago, 1 to 1000000 before", anchor("@number ago | the a ago"));
    assertEquals("ENTRY wreck, 0 to 3 before", anchor("a{0,3} <wreck> the"));
    assertEquals("LABEL tools, 1 to 1 before", anchor("the @tools"));
    assertEquals("none", anchor("ago? [capital] !ago"));
    assertEquals("none", anchor("ago | [tag=NOUN]"));
  }

  private String anchor(String pattern) {
    Lexicons lexicons = Lexicons.in(folder);
    Rarity rarity = new Rarity(lexicons.knowledge(), lexicons.load());
    return Anchor.of(Pattern.parse(pattern).element(), rarity)
        .map(
            anchor ->
                anchor.keys().stream()
                        .map(key -> key.type() + " " + key.name())
                        .sorted()
                        .collect(Collectors.joining(", "))
                    + ", "
                    + anchor.least()
                    + " to "
                    + anchor.most()
                    + " before")
        .orElse("none");
  }

  @Test
  void findsWhatTryingEveryRuleEverywhereFinds() {
    Random random = new Random(20_210_304);
    Lexicons lexicons = Lexicons.in(folder);
    Rarity rarity = new Rarity(lexicons.knowledge(), lexicons.load());
    List<Entry> entries = lexicons.load().entries();
    for (int round = 0; round < 400; round++) {
      List<Rule> rules = IntStream.range(0, 6).mapToObj(i -> rule("r" + i, random)).toList();
      Words words = words(lexicons, random);
      TokenRange range = new TokenRange(0, words.document().size());
      List<Optional<Anchor>> anchors =
          rules.stream().map(rule -> Anchor.of(rule.pattern().element(), rarity)).toList();
      List<Optional<Anchor>> none = rules.stream().map(rule -> Optional.<Anchor>empty()).toList();
      Search indexed = new Search(new RuleIndex(rules, anchors, entries), words, range);
      Search everywhere = new Search(new RuleIndex(rules, none, entries), words, range);
      String what = rules + " in " + words.document().text();

      assertEquals(everywhere.apart(), indexed.apart(), what);
      assertEquals(
          new Search(new RuleIndex(rules, none, entries), words, range).ofEachRule(),
          new Search(new RuleIndex(rules, anchors, entries), words, range).ofEachRule(),
          what);
      for (Rule rule : rules) {
        assertEquals(
            longestWays(rule.pattern(), words, range),
            rule.find(words, range).stream().map(Match::range).toList(),
            rule + " in " + words.document().text());
      }
    }
  }

  private static Words words(Lexicons lexicons, Random random) {
    String text =
        IntStream.range(0, 1 + random.nextInt(14))
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "));
    int first = random.nextInt(4);
    return lexicons.words(text).with(new TwoWordNumbers(token -> token % 4 == first));
  }

  private static Rule rule(String name, Random random) {
    Pattern pattern = Pattern.parse(choice(random, 2));
    return new Rule(name, "tests", pattern, Map.of(), "", List.of(), List.of());
  }

  private static String choice(Random random, int depth) {
    List<String> branches = new ArrayList<>();
    do {
      List<String> elements = new ArrayList<>();
      do {
        elements.add(element(random, depth));
      } while (random.nextInt(3) > 0);
      branches.add(String.join(" ", elements));
    } while (random.nextInt(4) == 0);
    return String.join(" | ", branches);
  }

  private static String element(Random random, int depth) {
    String step = STEPS.get(random.nextInt(STEPS.size()));
    if (step.startsWith("!")) {
      return step;
    }
    if (depth > 0 && random.nextInt(4) == 0) {
      step = "(" + choice(random, depth - 1) + ")";
    }
    List<String> signs = List.of("", "", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}");
    return step + signs.get(random.nextInt(signs.size()));
  }

  /** What a pattern finds, worked out in the plainest way: all ends of all ways. */
  private static List<TokenRange> longestWays(Pattern pattern, Words words, TokenRange range) {
    List<TokenRange> found = new ArrayList<>();
    int start = range.from();
    while (start < range.to()) {
      SortedSet<Integer> ends = ends(pattern.element(), words, start, range.to());
      int end = ends.isEmpty() ? start : ends.last();
      if (end > start) {
        found.add(new TokenRange(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static SortedSet<Integer> ends(Element element, Words words, int start, int limit) {
    SortedSet<Integer> ends = new TreeSet<>();
    if (element instanceof Element.Single single) {
      int end = single.step().end(words, start, limit);
      if (end >= 0) {
        ends.add(end);
      }
    } else if (element instanceof Element.Not not) {
      if (not.step().end(words, start, limit) < 0) {
        ends.add(start);
      }
    } else if (element instanceof Element.Group group) {
      return ends(group.element(), words, start, limit);
    } else if (element instanceof Element.Choice choice) {
      choice.branches().forEach(branch -> ends.addAll(ends(branch, words, start, limit)));
    } else if (element instanceof Element.Sequence sequence) {
      ends.add(start);
      for (Element part : sequence.elements()) {
        ends(ends, part, words, limit);
      }
    } else if (element instanceof Element.Repeat repeat) {
      SortedSet<Integer> now = new TreeSet<>(List.of(start));
      for (int i = 0; i <= Math.min(repeat.most(), 20) && !now.isEmpty(); i++) {
        if (i >= repeat.least()) {
          ends.addAll(now);
        }
        ends(now, repeat.element(), words, limit);
      }
    }
    return ends;
  }

  /** Replaces ends by those behind one more element. */
  private static void ends(SortedSet<Integer> ends, Element element, Words words, int limit) {
    List<Integer> before = List.copyOf(ends);
    ends.clear();
    before.forEach(end -> ends.addAll(ends(element, words, end, limit)));
  }
}
