package org.sitrep.mention.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Table;
import org.sitrep.place.Gazetteer;

/**
 * Decides which names of the gazetteer are places here: {@code "Reading"} in {@code "near Reading"}
 * is, in {@code "Reading the order"} it is not. The {@link Sign}s of each name are weighed.
 */
final class Judge {
  private final Gazetteer gazetteer;
  private final Map<Sign, Double> weights;
  private final Set<String> notPlaces;
  private final Set<String> edges;

  private Judge(
      Gazetteer gazetteer, Map<Sign, Double> weights, Set<String> notPlaces, Set<String> edges) {
    this.edges = Set.copyOf(edges);
    this.gazetteer = gazetteer;
    this.weights = new EnumMap<>(weights);
    this.notPlaces = Set.copyOf(notPlaces);
  }

  static Judge load(Knowledge knowledge, Gazetteer gazetteer) {
    Map<Sign, Double> weights = knowledge.weights("gazetteer/signs.tsv", "sign", Sign.class);
    Set<String> notPlaces = new HashSet<>();
    Set<String> edges = new HashSet<>();
    for (Table.Row row : knowledge.rows("gazetteer/not_places.tsv")) {
      notPlaces.add(row.require("word"));
      if (row.get("edge").isPresent()) {
        edges.add(row.require("word"));
      }
    }
    return new Judge(gazetteer, weights, notPlaces, edges);
  }

  /** Words no name begins or ends with. */
  Set<String> edges() {
    return edges;
  }

  /** The signs of one document's names. */
  Signs signs(Document document, Labels labels, List<Name> names) {
    return new Signs(gazetteer, notPlaces, new Signs.Text(document, labels), names);
  }

  double score(Map<Sign, Double> signs) {
    double score = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      score += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return score;
  }
}
