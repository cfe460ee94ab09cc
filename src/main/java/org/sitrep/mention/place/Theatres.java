package org.sitrep.mention.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Table;

/**
 * Where armed groups fight and peoples live: {@code "JNIM"} speaks of Mali, Burkina Faso and their
 * neighbours, {@code "Singra upazila"} of Bangladesh.
 */
final class Theatres {
  /** What all countries of a group count together, more than a people that may be anywhere. */
  private static final double WEIGHT = 2;

  private static final Kinds TELLING = Kinds.of("groups", "peoples", "place_types");

  private final Map<String, List<String>> countries;

  private Theatres(Map<String, List<String>> countries) {
    this.countries = Map.copyOf(countries);
  }

  static Theatres load(Knowledge knowledge) {
    Map<String, List<String>> countries = new HashMap<>();
    for (Table.Row row : knowledge.rows("gazetteer/theatres.tsv")) {
      countries.put(row.require("group"), codes(row.require("countries")));
    }
    return new Theatres(countries);
  }

  /** How much the groups of a document speak of each country, by ISO3 code. */
  Map<String, Double> of(Document document, Labels labels) {
    Set<List<String>> theatres = new LinkedHashSet<>();
    for (int i = 0; i < document.size(); i++) {
      if (labels.mayStart(i, TELLING)) {
        for (Label label : labels.startingAt(i)) {
          theatres.add(theatre(label, document.token(i)));
        }
      }
    }
    Map<String, Double> of = new HashMap<>();
    for (List<String> theatre : theatres) {
      theatre.forEach(country -> of.merge(country, WEIGHT / theatre.size(), Math::max));
    }
    return of;
  }

  private List<String> theatre(Label label, Token word) {
    return switch (label.kind()) {
      case "groups" -> countries.getOrDefault(label.entry().id(), List.of());
      case "peoples" ->
          word.isCapitalised() ? countries.getOrDefault(label.entry().id(), List.of()) : List.of();
      case "place_types" -> label.entry().get("countries").map(Theatres::codes).orElse(List.of());
      default -> List.of();
    };
  }

  private static List<String> codes(String codes) {
    return List.of(codes.split(" "));
  }
}
