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
 * A line a rule or frame in {@code target/rules.tsv}. Of a rule: how often it matches in all
 * examples and cases, and how many of its own examples are right and wrong. Of a frame, which is a
 * line of the lexicon: how many records of the cases it had a part in, and how many of those were
 * right and wrong. A line without hits is a trigger no case tries.
 */
final class RuleScores {
  private static final Path FILE = Path.of("target/rules.tsv");
  private static final String HEADER = "file\trule\thits\tright\twrong";

  /** What the file names of the lines begin with that this test writes; others are kept. */
  private final String folder;

  private final Map<String, Score> scores = new LinkedHashMap<>();

  /** Counts of one rule. */
  private static final class Score {
    private int hits;
    private int right;
    private int wrong;
  }

  RuleScores(String folder) {
    this.folder = folder;
  }

  void add(Rule rule) {
    scores.put(key(rule), new Score());
  }

  void hit(Match match) {
    of(key(match.rule())).hits++;
  }

  /** Counts an example as wrong, until {@link #right} is told. */
  void wrong(Rule rule) {
    of(key(rule)).wrong++;
  }

  void right(Rule rule) {
    of(key(rule)).wrong--;
    of(key(rule)).right++;
  }

  /** Lists a frame that may have no hits. */
  void addFrame(String kind, String id) {
    of(frame(kind + ":" + id));
  }

  /** Counts a record that a frame, {@code verbs:kill}, had a part in. */
  void record(String frame, boolean right) {
    Score score = of(frame(frame));
    score.hits++;
    score.right += right ? 1 : 0;
    score.wrong += right ? 0 : 1;
  }

  private String frame(String name) {
    int colon = name.indexOf(':');
    return folder + name.substring(0, colon) + ".tsv\t" + name.substring(colon + 1);
  }

  void write() throws IOException {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    if (Files.exists(FILE)) {
      Files.readAllLines(FILE).stream()
          .skip(1)
          .filter(row -> !row.startsWith(folder))
          .forEach(rows::add);
    }
    scores.forEach(
        (rule, score) ->
            rows.add(rule + "\t" + score.hits + "\t" + score.right + "\t" + score.wrong));
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, rows);
  }

  private Score of(String key) {
    return scores.computeIfAbsent(key, name -> new Score());
  }

  private static String key(Rule rule) {
    return rule.place().substring(0, rule.place().indexOf(':')) + "\t" + rule.name();
  }
}
