package org.sitrep.mention.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Table;

/** Where armed groups fight: {@code "JNIM"} speaks of Mali, Burkina Faso and their neighbours. */
final class Theatres {
  /** What all countries of a group count together, more than a people that may be anywhere. */
  private static final double WEIGHT = 2;

  private final Map<String, List<String>> countries;

  private Theatres(Map<String, List<String>> countries) {
    this.countries = Map.copyOf(countries);
  }

  static Theatres load(Knowledge knowledge) {
    Map<String, List<String>> countries = new HashMap<>();
    for (Table.Row row : knowledge.rows("gazetteer/theatres.tsv")) {
      countries.put(row.require("group"), List.of(row.require("countries").split(" ")));
    }
    return new Theatres(countries);
  }

  /** How much the groups of a document speak of each country, by ISO3 code. */
  Map<String, Double> of(Document document, Labels labels) {
    Map<String, Double> of = new HashMap<>();
    Set<String> groups = new HashSet<>();
    for (int i = 0; i < document.size(); i++) {
      labels.at(i, "groups").map(Label::entry).ifPresent(entry -> groups.add(entry.id()));
    }
    for (String group : groups) {
      List<String> theatre = countries.getOrDefault(group, List.of());
      theatre.forEach(country -> of.merge(country, WEIGHT / theatre.size(), Math::max));
    }
    return of;
  }
}
