package org.sitrep.store.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as its flat view shows it, with what it points to.
 *
 * @param record the record
 * @param known where its places and actors are found
 */
record Flat(RecordRows record, Known known) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, @Nullable String>> TEXTS =
      new TypeReference<>() {};

  /** The value of a field; null where it is empty. */
  @Nullable Object get(Field field) {
    if (!field.isPointed()) {
      return seat(field.name()).get(field.name());
    }
    return held(field.pointer()).map(row -> row.get(field.component())).orElse(null);
  }

  /** The value of a field as text. */
  Optional<String> text(Field field) {
    return Optional.ofNullable(get(field)).map(Object::toString);
  }

  /** The place or actor a column points to. */
  Optional<Row> held(String pointer) {
    Row row = seat(pointer);
    UUID id = (UUID) row.get(pointer);
    String table = row.relation().column(pointer).references();
    return id == null ? Optional.empty() : known.row(table, id);
  }

  /** The row of the record, or of its summary, that has a column of that name. */
  Row seat(String column) {
    return record.record().relation().columnNames().contains(column)
        ? record.record()
        : record.summary();
  }

  /** All values that may be corrected as one text, but for words of the article. */
  String all() {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    for (Field field : Fields.all(record.kind())) {
      if (!isWords(field)) {
        values.put(field.name(), text(field).orElse(null));
      }
    }
    return JSON.writeValueAsString(values);
  }

  private boolean isWords(Field field) {
    if (field.isPointed()) {
      return false;
    }
    Relation relation = seat(field.name()).relation();
    return relation.column(field.name()).words();
  }

  /** The values of a text that {@link #all} made; none where it is another text. */
  static Map<String, @Nullable String> values(String text) {
    try {
      return JSON.readValue(text, TEXTS);
    } catch (JacksonException problem) {
      return Map.of();
    }
  }
}
