package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.lexicon.Source;

/**
 * The rules of a file such as {@code rules/dates.yml}, ready to search documents. Immutable; safe
 * to use from many threads.
 */
public final class Rules {
  private final List<Rule> rules;
  private final RuleIndex index;

  private Rules(List<Rule> rules, RuleIndex index) {
    this.rules = rules;
    this.index = index;
  }

  /**
   * Loads {@code rules/dates.yml} and the user's file of the same name: its rules replace built-in
   * ones with the same names where they stand, new ones come last. Throws {@link
   * KnowledgeException} with file and line for whatever it does not understand.
   */
  public static Rules load(Knowledge knowledge, String file, Vocabulary vocabulary) {
    List<Source> sources = knowledge.sources(file);
    if (sources.isEmpty()) {
      throw new KnowledgeException(file + ": no such file");
    }
    Map<String, Rule> byName = new LinkedHashMap<>();
    for (Source source : sources) {
      RuleReader.read(source, vocabulary).forEach(rule -> byName.put(rule.name(), rule));
    }
    return of(List.copyOf(byName.values()), knowledge, vocabulary.lexicon());
  }

  private static Rules of(List<Rule> rules, Knowledge knowledge, Lexicon lexicon) {
    Rarity rarity = new Rarity(knowledge, lexicon);
    List<Optional<Anchor>> anchors = new ArrayList<>();
    rules.forEach(rule -> anchors.add(Anchor.of(rule.pattern().element(), rarity)));
    return new Rules(rules, new RuleIndex(rules, anchors, lexicon.entries()));
  }

  /** All rules, in order. */
  public List<Rule> all() {
    return rules;
  }

  /**
   * Matches in a range (a sentence, a clause), none of which overlaps another: at each place the
   * leftmost wins, then the longest, then the rule that stands first in the file.
   */
  public List<Match> find(Words words, TokenRange range) {
    return new Search(index, words, range).apart();
  }

  /**
   * Every rule's matches in a range, whatever other rules find there; matches of one rule do not
   * overlap. In order of the text, longer ones first, then in order of the file.
   */
  public List<Match> findAll(Words words, TokenRange range) {
    return new Search(index, words, range).ofEachRule();
  }
}
