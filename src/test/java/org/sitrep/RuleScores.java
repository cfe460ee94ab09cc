package org.sitrep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.pattern.Match;
import org.sitrep.pattern.Rule;

/**
 * A line a rule in {@code target/rules.tsv}: how often it matches in all examples and cases, and
 * how many of its own examples are right and wrong. A rule with hits in its examples only says
 * little.
 */
final class RuleScores {
  private static final Path FILE = Path.of("target/rules.tsv");

  private final Map<String, Score> scores = new LinkedHashMap<>();

  /** Counts of one rule. */
  private static final class Score {
    private int hits;
    private int right;
    private int wrong;
  }

  void add(Rule rule) {
    scores.put(key(rule), new Score());
  }

  void hit(Match match) {
    of(match.rule()).hits++;
  }

  /** Counts an example as wrong, until {@link #right} is told. */
  void wrong(Rule rule) {
    of(rule).wrong++;
  }

  void right(Rule rule) {
    of(rule).wrong--;
    of(rule).right++;
  }

  void write() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("file\trule\thits\tright\twrong");
    scores.forEach(
        (rule, score) ->
            rows.add(rule + "\t" + score.hits + "\t" + score.right + "\t" + score.wrong));
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, rows);
  }

  private Score of(Rule rule) {
    return scores.computeIfAbsent(key(rule), name -> new Score());
  }

  private static String key(Rule rule) {
    return rule.place().substring(0, rule.place().indexOf(':')) + "\t" + rule.name();
  }
}
