package org.sitrep.store.erasure;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.event.Events;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/**
 * Takes an article out of the tables with all that came from it: its records in every version,
 * evidence, mentions, changes, what coders said of them; other texts of its source, and copies,
 * which hold the same words. Whatever points to a row goes with it, as the codebook tells.
 */
@Component
public class Erasure {
  private final Tables tables;
  private final Tombstones tombstones;
  private final Events events;

  public Erasure(Tables tables, Tombstones tombstones, Events events) {
    this.tables = tables;
    this.tombstones = tombstones;
    this.events = events;
  }

  /** True where there is an article of that key or source, or was one before it was erased. */
  public boolean knows(String id) {
    return !named(List.of(id)).isEmpty() || tombstones.has(id);
  }

  /**
   * Erases articles by key or source, in the transaction of the caller. Events and copies they
   * stood in are put right before they go.
   *
   * @param run the last run
   * @param now what their tombstones say, and time of what changes
   * @return rows of the articles that are gone
   */
  public List<Row> erase(Collection<String> ids, UUID run, OffsetDateTime now) {
    Map<UUID, Row> articles = withKin(named(ids));
    retire(articles.keySet());
    events.refresh(run, now);
    tombstones.add(articles.values(), now);
    forgetInput(articles.values());
    delete(Codebook.of("article"), "article_id", articles.keySet());
    deleteUnused("place");
    deleteUnused("actor");
    return List.copyOf(articles.values());
  }

  /** Takes articles and their records out of what is linked. */
  private void retire(Collection<UUID> articles) {
    tables.set("article", "status", "superseded", "article_id", articles);
    for (String kind : RecordRows.KINDS) {
      tables.set(kind, "status", "retracted", "article_id", articles);
      tables.clear(kind, "event_id", "article_id", articles);
    }
  }

  private List<Row> named(Collection<String> ids) {
    List<Row> rows = new ArrayList<>(tables.selectAny("article", "article_id", Keys.among(ids)));
    rows.addAll(tables.selectAny("article", "source_id", ids));
    return rows;
  }

  /** With all texts of their sources, and all copies of these. */
  private Map<UUID, Row> withKin(List<Row> named) {
    Map<UUID, Row> all = new LinkedHashMap<>();
    List<Row> fresh = named;
    while (!fresh.isEmpty()) {
      fresh.forEach(row -> all.put(row.id("article_id"), row));
      List<Row> kin = new ArrayList<>();
      for (String column : List.of("source_id", "content_sha256")) {
        kin.addAll(
            tables.selectAny(
                "article", column, fresh.stream().map(row -> row.text(column)).toList()));
      }
      kin.addAll(tables.selectAny("article", "duplicate_of", ids(fresh, "article_id")));
      kin.addAll(tables.selectAny("article", "article_id", ids(fresh, "duplicate_of")));
      kin.removeIf(row -> all.containsKey(row.id("article_id")));
      fresh = kin;
    }
    return all;
  }

  private static List<UUID> ids(List<Row> rows, String column) {
    return rows.stream().map(row -> (UUID) row.get(column)).filter(Objects::nonNull).toList();
  }

  /** What is left on the work list of a run that died, and what was said of it when rejected. */
  private void forgetInput(Collection<Row> articles) {
    for (Row article : articles) {
      String source = article.text("source_id");
      String path = article.text("source_path");
      tables.jdbc().update("DELETE FROM input_file WHERE source_path = ?", path);
      tables
          .jdbc()
          .update(
              "DELETE FROM work WHERE source_id = ? OR content_sha256 = ?",
              source,
              article.text("content_sha256"));
      tables
          .jdbc()
          .update(
              "DELETE FROM rejected WHERE source_path = ? AND COALESCE(member, ?) = ?",
              path,
              source,
              source);
    }
  }

  private void delete(Relation table, String column, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    String key = table.key().get(0).name();
    Collection<UUID> keys =
        column.equals(key) ? ids : ids(tables.selectAny(table.name(), column, ids), key);
    for (Relation other : stored().toList()) {
      for (Column pointer : other.columns()) {
        boolean record = pointer.name().equals("record_id") && isRecord(table);
        if (other.equals(table) && pointer.references().equals(table.name())) {
          tables.clear(table.name(), pointer.name(), column, ids);
        } else if (record || pointer.references().equals(table.name())) {
          delete(other, pointer.name(), keys);
        }
      }
    }
    tables.deleteAny(table.name(), column, ids);
  }

  private static boolean isRecord(Relation table) {
    return table.name().equals("incident") || table.name().equals("deployment");
  }

  /** Places and actors nothing names any more. */
  private void deleteUnused(String table) {
    String key = table + "_id";
    String used =
        stored()
            .flatMap(
                other ->
                    other.columns().stream()
                        .filter(column -> column.references().equals(table))
                        .map(
                            column ->
                                " AND NOT EXISTS (SELECT 1 FROM "
                                    + other
                                    + " o WHERE o."
                                    + column.name()
                                    + " = t."
                                    + key
                                    + ")"))
            .collect(Collectors.joining());
    // What the program says of a corrected value may have to come back.
    String covered = " AND CAST(t." + key + " AS VARCHAR) NOT IN ";
    String values = "(SELECT value FROM machine_value WHERE value IS NOT NULL)";
    tables.jdbc().update("DELETE FROM " + table + " t WHERE TRUE" + used + covered + values);
  }

  private static Stream<Relation> stored() {
    return Codebook.builtIn().relations().stream().filter(relation -> !relation.isView());
  }
}
