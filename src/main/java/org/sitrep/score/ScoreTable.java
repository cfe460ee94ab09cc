package org.sitrep.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as people and programs read them. */
public final class ScoreTable {
  /** Columns of the fields as TSV. */
  public static final String HEADER =
      "topic\tkind\tfield\texpected\tfound\tright\tprecision\trecall\tf1";

  private static final String RULE_HEADER = "rule\tfield\trecords\tright\twrong";

  private ScoreTable() {}

  /** Fields as lines of TSV, the header first. */
  public static List<String> rows(Map<Scores.Key, Tally> fields) {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    fields.forEach((key, tally) -> rows.add(row(key, tally)));
    return rows;
  }

  private static String row(Scores.Key key, Tally tally) {
    return key.topic() + "\t" + String.join("\t", cells(key, tally));
  }

  private static String[] cells(Scores.Key key, Tally tally) {
    return new String[] {
      key.kind(),
      key.field(),
      "" + tally.expected(),
      "" + tally.found(),
      "" + tally.right(),
      Tally.number(tally.precision()),
      Tally.number(tally.recall()),
      Tally.number(tally.f1())
    };
  }

  /** Rules as lines of TSV, the header first. */
  public static List<String> ruleRows(Map<Scores.Rule, Tally> rules) {
    List<String> rows = new ArrayList<>(List.of(RULE_HEADER));
    rules.forEach(
        (rule, tally) ->
            rows.add(
                String.join(
                    "\t",
                    rule.name(),
                    rule.field(),
                    "" + tally.found(),
                    "" + tally.right(),
                    "" + tally.wrong())));
    return rows;
  }

  /** Fields in columns for a screen. */
  public static String text(Map<Scores.Key, Tally> fields) {
    StringBuilder text = new StringBuilder();
    text.append(line("record", "field", "expected", "found", "right", "precision", "recall", "F1"));
    fields.forEach((key, tally) -> text.append(line(cells(key, tally))));
    return text.toString();
  }

  /** The rules that are wrong most often, for a screen. */
  public static String text(Map<Scores.Rule, Tally> rules, int most) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, "%-32s%9s%7s%7s%n", "rule", "records", "right", "wrong"));
    rules.entrySet().stream()
        .filter(entry -> entry.getKey().field().equals(Scores.RECORD))
        .sorted((one, other) -> other.getValue().wrong() - one.getValue().wrong())
        .limit(most)
        .forEach(
            entry ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%-32s%9d%7d%7d%n",
                        entry.getKey().name(),
                        entry.getValue().found(),
                        entry.getValue().right(),
                        entry.getValue().wrong())));
    return text.toString();
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-12s%-20s%9s%7s%7s%11s%8s%7s%n", (Object[]) cells);
  }
}
