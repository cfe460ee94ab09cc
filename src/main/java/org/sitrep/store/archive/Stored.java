package org.sitrep.store.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** Reads the records an article already has, as they rest in the tables. */
final class Stored {
  /** Tables that hang on a record, besides its summary and evidence. */
  static final Map<String, List<String>> DETAILS =
      Map.of(
          "incident", List.of("incident_place", "incident_actor", "casualty"),
          "deployment", List.of("deployment_item"));

  private final Tables tables;

  Stored(Tables tables) {
    this.tables = tables;
  }

  /** The records of an article, in the order of its text. */
  List<RecordRows> records(UUID article) {
    List<RecordRows> records = new ArrayList<>();
    Map<UUID, List<Row>> evidence = byRecord("evidence", "record_id", "article_id = ?", article);
    for (String kind : RecordRows.KINDS) {
      String key = kind + "_id";
      String within = key + " IN (SELECT " + key + " FROM " + kind + " WHERE article_id = ?)";
      Map<UUID, List<Row>> summaries = byRecord(kind + "_summary", key, within, article);
      Map<UUID, List<Row>> details = new HashMap<>();
      for (String table : DETAILS.getOrDefault(kind, List.of())) {
        byRecord(table, key, within, article)
            .forEach(
                (id, rows) -> details.computeIfAbsent(id, none -> new ArrayList<>()).addAll(rows));
      }
      for (Row record : tables.select(kind, "article_id = ?", article)) {
        UUID id = record.id(key);
        records.add(
            new RecordRows(
                record,
                Optional.ofNullable(summaries.get(id)).orElseThrow().get(0),
                details.getOrDefault(id, List.of()),
                evidence.getOrDefault(id, List.of())));
      }
    }
    records.sort(
        Comparator.comparing(RecordRows::kind)
            .thenComparing(record -> (Integer) record.record().get("char_start"))
            .thenComparing(RecordRows::id));
    return records;
  }

  /** The records of those keys, by key; those there are not are left out. */
  Map<UUID, RecordRows> byId(Collection<UUID> ids) {
    Map<UUID, RecordRows> records = new TreeMap<>(Tables.KEY_ORDER);
    for (UUID article : articles(ids)) {
      for (RecordRows record : records(article)) {
        if (ids.contains(record.id())) {
          records.put(record.id(), record);
        }
      }
    }
    return records;
  }

  private Set<UUID> articles(Collection<UUID> ids) {
    Set<UUID> articles = new TreeSet<>(Tables.KEY_ORDER);
    for (String kind : RecordRows.KINDS) {
      for (Row row : tables.selectAny(kind, kind + "_id", ids)) {
        articles.add(row.id("article_id"));
      }
    }
    return articles;
  }

  private Map<UUID, List<Row>> byRecord(String table, String key, String condition, UUID article) {
    Map<UUID, List<Row>> rows = new HashMap<>();
    for (Row row : tables.select(table, condition, article)) {
      rows.computeIfAbsent(row.id(key), none -> new ArrayList<>()).add(row);
    }
    return rows;
  }
}
