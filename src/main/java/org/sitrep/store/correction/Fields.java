package org.sitrep.store.correction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Suggestion;
import org.sitrep.lexicon.Table;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;

/** The columns that may be corrected, by kind of record: {@code codebook/corrections.tsv}. */
final class Fields {
  private static final Map<String, Map<String, Field>> ALL = load();

  private Fields() {}

  /** The column of that name; says what is wrong where the kind of record has none. */
  static Field of(String kind, String name) {
    Map<String, Field> fields = ofKind(kind);
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> unknown(kind + "s have no", name, fields.keySet()));
  }

  /** The column of that name, of whatever kind of record. */
  static Field any(String name) {
    Collection<String> names = new TreeSet<>();
    for (Map<String, Field> fields : ALL.values()) {
      Field field = fields.get(name);
      if (field != null) {
        return field;
      }
      names.addAll(fields.keySet());
    }
    throw unknown("there is no", name, names);
  }

  /** All of a kind, in the order of its flat view. */
  static List<Field> all(String kind) {
    return List.copyOf(ofKind(kind).values());
  }

  private static Map<String, Field> ofKind(String kind) {
    return Optional.ofNullable(ALL.get(kind)).orElseGet(Map::of);
  }

  private static IllegalArgumentException unknown(
      String begin, String name, Collection<String> names) {
    return new IllegalArgumentException(
        begin
            + " column "
            + Cleaning.quote(name)
            + " to correct"
            + Suggestion.of(Cleaning.line(name, 64), names));
  }

  private static Map<String, Map<String, Field>> load() {
    Map<String, Map<String, Field>> all = new LinkedHashMap<>();
    for (Table.Row row : Knowledge.builtIn().rows("codebook/corrections.tsv")) {
      String kind = row.require("table");
      Relation flat = Codebook.of(kind + "_flat");
      Column column = flat.column(row.require("column"));
      String pointer = row.get("pointer").orElse("");
      Field field = new Field(column, pointer, row.get("component").orElse(""));
      all.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(column.name(), field);
    }
    return all;
  }
}
