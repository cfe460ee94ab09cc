package org.sitrep.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.sitrep.lexicon.Knowledge;

/**
 * How sure a record is, 0 to 1: the share of records on the same {@link Ground}s that were right
 * where people had coded the same news. The weights are log-odds, learned, and kept in {@code
 * confidence/incidents.tsv}.
 */
public final class Confidence {
  private static final String FILE = "confidence/incidents.tsv";

  private final Map<Ground, Double> weights = new EnumMap<>(Ground.class);

  Confidence(Map<Ground, Double> weights) {
    this.weights.putAll(weights);
  }

  /** Reads the weights; a ground the file leaves out counts nothing. */
  public static Confidence load(Knowledge knowledge) {
    return new Confidence(knowledge.weights(FILE, "ground", Ground.class));
  }

  /** The chance that a record on these grounds is right, in hundredths. */
  double of(Set<Ground> grounds) {
    double odds = 0;
    for (Ground ground : grounds) {
      odds += weights.getOrDefault(ground, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }
}
