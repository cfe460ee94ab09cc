package org.sitrep.place;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sitrep.lexicon.Knowledge;

/** How much each {@link Clue} counts. */
record ClueWeights(Map<Clue, Double> byClue) {

  ClueWeights {
    byClue = Collections.unmodifiableMap(new EnumMap<>(byClue));
  }

  static ClueWeights load(Knowledge knowledge) {
    return new ClueWeights(knowledge.weights("gazetteer/weights.tsv", "clue", Clue.class));
  }

  double of(Clue clue) {
    return byClue.getOrDefault(clue, 0.0);
  }
}
