package org.sitrep.export.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.export.Selection;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;

/**
 * Rows that hang on a record, as an array in it: {@code casualties}, the rows of {@code casualty}
 * whose {@code incident_id} is the record's key.
 *
 * @param name the property
 * @param table the table
 * @param link its column that points to the record; left out, as the record says it
 * @param joined its column that points to a place or actor whose columns stand with it; empty for
 *     none
 * @param order columns it is ordered by
 */
record Nest(String name, String table, String link, String joined, List<String> order) {

  static final List<Nest> OF_INCIDENTS =
      List.of(
          nest("casualties", "casualty", "incident_id", "", "casualty_id"),
          nest("incident_places", "incident_place", "incident_id", "place_id", "role place_id"),
          nest("incident_actors", "incident_actor", "incident_id", "actor_id", "role actor_id"),
          nest("evidence", "evidence", "record_id", "", "sentence_no char_start evidence_id"));

  static final List<Nest> OF_DEPLOYMENTS =
      List.of(
          nest("deployment_items", "deployment_item", "deployment_id", "", "item_id"),
          nest("evidence", "evidence", "record_id", "", "sentence_no char_start evidence_id"));

  private static Nest nest(String name, String table, String link, String joined, String order) {
    return new Nest(name, table, link, joined, List.of(order.split(" ")));
  }

  /** The rows of some records, by the keys of the records. */
  Rows read(Selection selection, List<UUID> records) {
    Map<UUID, List<Row>> byRecord = new HashMap<>();
    List<UUID> targets = new ArrayList<>();
    for (Row row : selection.any(table, link, records)) {
      byRecord.computeIfAbsent(row.id(link), key -> new ArrayList<>()).add(row);
      if (!joined.isEmpty()) {
        targets.add(row.id(joined));
      }
    }
    byRecord.values().forEach(rows -> rows.sort(inOrder()));
    Map<UUID, Row> others = new HashMap<>();
    if (!joined.isEmpty()) {
      String target = joined.substring(0, joined.indexOf('_'));
      for (Row row : selection.any(target, joined, targets.stream().distinct().toList())) {
        others.put(row.id(joined), row);
      }
    }
    return new Rows(byRecord, others);
  }

  private Comparator<Row> inOrder() {
    return order.stream()
        .map(column -> (Comparator<Row>) (one, other) -> compare(one, other, column))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** Numbers by their size; keys by their letters, as both databases order them. */
  private static int compare(Row one, Row other, String column) {
    Object value = one.get(column);
    Object against = other.get(column);
    return value instanceof Integer number && against instanceof Integer more
        ? number.compareTo(more)
        : String.valueOf(value).compareTo(String.valueOf(against));
  }

  /** What was read for some records. */
  final class Rows {
    private final Map<UUID, List<Row>> byRecord;
    private final Map<UUID, Row> others;

    private Rows(Map<UUID, List<Row>> byRecord, Map<UUID, Row> others) {
      this.byRecord = byRecord;
      this.others = others;
    }

    /** Writes those of one record. */
    void write(JsonGenerator json, UUID record) {
      json.writeName(name);
      json.writeStartArray();
      for (Row row : byRecord.getOrDefault(record, List.of())) {
        json.writeStartObject();
        writeBut(json, row, link);
        if (!joined.isEmpty()) {
          Optional.ofNullable(others.get(row.id(joined)))
              .ifPresent(other -> writeBut(json, other, joined));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private static void writeBut(JsonGenerator json, Row row, String left) {
      for (Column column : row.relation().columns()) {
        if (!column.name().equals(left)) {
          json.writeName(column.name());
          RowJson.writeValue(json, row.get(column.name()));
        }
      }
    }
  }
}
