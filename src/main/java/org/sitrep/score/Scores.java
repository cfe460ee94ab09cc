package org.sitrep.score;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.document.Evidence;

/**
 * How often each field is right, by topic, and each rule: a sum over the {@link Comparison}s of
 * many texts.
 */
public final class Scores {
  /** The field that counts whole records: paired, missed, or nobody's. */
  public static final String RECORD = "record";

  private final Map<Key, Tally> fields = new TreeMap<>();
  private final Map<Rule, Tally> rules = new TreeMap<>();

  /** A field of the incidents or deployments of a topic. */
  public record Key(String topic, String kind, String field) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTopic = topic.compareTo(other.topic);
      return byTopic != 0 ? byTopic : compareField(other);
    }

    private int compareField(Key other) {
      int byKind = other.kind.compareTo(kind);
      if (byKind != 0) {
        return byKind;
      }
      // Whole records come before their values.
      boolean whole = field.equals(RECORD);
      return whole == other.field.equals(RECORD) ? field.compareTo(other.field) : whole ? -1 : 1;
    }
  }

  /**
   * A rule or frame, {@code verbs:kill}, and a field it read; {@link #RECORD} for the records it
   * had a part in.
   */
  public record Rule(String name, String field) implements Comparable<Rule> {
    @Override
    public int compareTo(Rule other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : field.compareTo(other.field);
    }
  }

  /** Adds the comparison of one text. */
  public void add(String topic, Comparison comparison) {
    for (Comparison.Pair pair : comparison.pairs()) {
      tally(topic, pair.kind(), RECORD).add(whole(pair));
      for (Mark mark : pair.marks()) {
        if (!mark.field().equals(Mark.WORDS)) {
          tally(topic, pair.kind(), mark.field()).add(mark.outcome());
        }
      }
      pair.found().ifPresent(found -> addRules(found, pair));
    }
  }

  private static Mark.Outcome whole(Comparison.Pair pair) {
    if (pair.found().isEmpty()) {
      return Mark.Outcome.MISSING;
    }
    return pair.expected() ? Mark.Outcome.RIGHT : Mark.Outcome.EXTRA;
  }

  private Tally tally(String topic, String kind, String field) {
    return fields.computeIfAbsent(new Key(topic, kind, field), key -> new Tally());
  }

  private void addRules(Found found, Comparison.Pair pair) {
    Set<Rule> seen = new HashSet<>();
    for (Evidence evidence : found.evidence()) {
      if (seen.add(new Rule(evidence.rule(), RECORD))) {
        addRule(evidence.rule(), RECORD, pair.isRight());
      }
      if (seen.add(new Rule(evidence.rule(), evidence.field()))) {
        isRight(pair.marks(), evidence.field())
            .ifPresent(right -> addRule(evidence.rule(), evidence.field(), right));
      }
    }
  }

  private void addRule(String rule, String field, boolean right) {
    rules
        .computeIfAbsent(new Rule(rule, field), key -> new Tally())
        .add(right ? Mark.Outcome.RIGHT : Mark.Outcome.WRONG);
  }

  /** Whether all that came out in a field is right; empty where nothing was asked of it. */
  private static Optional<Boolean> isRight(List<Mark> marks, String field) {
    List<Mark> own =
        marks.stream()
            .filter(mark -> mark.outcome() != Mark.Outcome.MISSING)
            .filter(mark -> isOf(mark.field(), field))
            .toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(own.stream().allMatch(Mark::isRight));
  }

  /** {@code perpetrators} are read as {@code perpetrator}, {@code date_basis} as {@code date}. */
  private static boolean isOf(String field, String read) {
    return field.equals(read)
        || field.equals(read + "s")
        || field.startsWith(read + "_")
        || (read.endsWith("y") && field.equals(read.substring(0, read.length() - 1) + "ies"));
  }

  /** Every field of every topic. */
  public Map<Key, Tally> fields() {
    return new LinkedHashMap<>(fields);
  }

  /** Every field, all topics together. */
  public Map<Key, Tally> total() {
    Map<Key, Tally> total = new TreeMap<>();
    fields.forEach(
        (key, tally) ->
            total
                .computeIfAbsent(new Key("all", key.kind(), key.field()), other -> new Tally())
                .add(tally));
    return total;
  }

  /** Every rule and frame, with the fields it read. */
  public Map<Rule, Tally> rules() {
    return new LinkedHashMap<>(rules);
  }
}
