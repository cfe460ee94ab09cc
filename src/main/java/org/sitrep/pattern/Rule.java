package org.sitrep.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.KnowledgeException;

/**
 * A named pattern of a rule file: {@code killed-passive} finds {@code "two men were killed"}.
 *
 * @param place file and line, for messages: {@code rules/dates.yml:17}
 * @param set what the rule tells the stage that uses it: {@code reading: weekday}
 * @param note a remark for people; may be empty
 * @param match texts it finds
 * @param skip texts it must not find
 */
public record Rule(
    String name,
    String place,
    Pattern pattern,
    Map<String, String> set,
    String note,
    List<Example> match,
    List<Example> skip) {

  public Rule {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    match = List.copyOf(match);
    skip = List.copyOf(skip);
  }

  /**
   * A text to try the rule on.
   *
   * @param captures words the captures hold: {@code number: "12"}
   * @param values what the stage that uses the rule makes of it: {@code value: 2021-03-02}
   */
  public record Example(
      String text, int line, Map<String, String> captures, Map<String, String> values) {

    public Example {
      captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** The matches of this rule alone in a range, from left to right; they do not overlap. */
  public List<Match> find(Words words, TokenRange range) {
    RuleIndex alone = new RuleIndex(List.of(this), List.of(Optional.empty()), List.of());
    return new Search(alone, words, range).ofEachRule();
  }

  /** What the rule sets {@code key} to. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(set.get(key));
  }

  /** What the rule sets {@code key} to; throws where it does not. */
  public String require(String key) {
    return get(key).orElseThrow(() -> error("rule " + name + " does not set " + key));
  }

  /** What to throw about this rule. */
  public KnowledgeException error(String problem) {
    return new KnowledgeException(place + ": " + problem);
  }
}
