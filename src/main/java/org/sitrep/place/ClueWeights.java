package org.sitrep.place;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sitrep.code.Code;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;

/** How much each {@link Clue} counts. */
record ClueWeights(Map<Clue, Double> byClue) {

  ClueWeights {
    byClue = Collections.unmodifiableMap(new EnumMap<>(byClue));
  }

  static ClueWeights load(Knowledge knowledge) {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      weights.put(clue, 0.0);
    }
    for (Table.Row row : knowledge.rows("gazetteer/weights.tsv")) {
      Clue clue =
          Code.find(Clue.class, row.require("clue"))
              .orElseThrow(() -> row.error("unknown clue " + row.require("clue")));
      weights.put(clue, Double.parseDouble(row.require("weight")));
    }
    return new ClueWeights(weights);
  }

  double of(Clue clue) {
    return byClue.getOrDefault(clue, 0.0);
  }
}
