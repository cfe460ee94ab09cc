package org.sitrep.store.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes coded articles. What is written twice is there once: keys come from content, and what did
 * not change is left alone. Rows go in sorted by key, so that writers never wait for each other in
 * a circle.
 */
@Component
public class Archive {
  private final Tables tables;
  private final Stored stored;
  private final Corrections corrections;
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();

  /** An archive no coder speaks of. */
  public Archive(Tables tables) {
    this(tables, new Corrections(tables));
  }

  @Autowired
  public Archive(Tables tables, Corrections corrections) {
    this.tables = tables;
    this.stored = new Stored(tables);
    this.corrections = corrections;
  }

  /**
   * An article to write.
   *
   * @param same the row it has already
   * @param older the row of the text it takes the place of
   * @param old the records of that row
   */
  private record Arrival(
      ArticleRows article, Optional<Row> same, Optional<Row> older, List<RecordRows> old) {}

  /** Writes a chunk of articles within the transaction of the caller. */
  public void write(List<ArticleRows> articles, Coding coding) {
    Map<String, List<Row>> before = bySource(articles);
    List<Arrival> arrivals = articles.stream().map(article -> arrival(article, before)).toList();
    Desk desk = corrections.open(touched(arrivals), articles);
    Versions versions = new Versions(coding);
    List<Row> rows = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      rows.add(arrival.article.article());
      arrival.older.ifPresent(older -> rows.add(older.with("status", "superseded")));
      receive(arrival, versions, desk);
    }
    writeNames(articles, desk);
    tables.merge(sorted(rows));
    List<UUID> recoded = arrivals.stream().flatMap(a -> a.same.stream()).map(Archive::id).toList();
    tables.deleteAny("mention", "article_id", recoded);
    writeRecords(versions, before.isEmpty());
    desk.close(versions);
    tables.insert(sorted(articles.stream().flatMap(a -> a.mentions().stream()).toList()));
    for (String table : List.of("sketch", "sketch_key")) {
      tables.merge(
          sorted(
              articles.stream()
                  .flatMap(article -> article.sketch().stream())
                  .filter(row -> row.relation().name().equals(table))
                  .toList()));
    }
  }

  /**
   * Lays lines of coders that are new over the records they are about, within the transaction of
   * the caller.
   *
   * @param most how many records at a time
   * @return how many records there were; 0 when all is done
   */
  public int review(Coding coding, int most) {
    List<UUID> ids = corrections.waiting(most);
    Map<UUID, RecordRows> records = stored.byId(ids);
    Map<UUID, UUID> successors = corrections.successors(records.values());
    Map<UUID, RecordRows> next = stored.byId(successors.values());
    Set<UUID> touched = new HashSet<>(ids);
    touched.addAll(successors.values());
    Desk desk = corrections.open(touched, List.of());
    Versions versions = new Versions(coding);
    for (UUID id : ids) {
      RecordRows record = records.get(id);
      RecordRows successor = next.get(successors.getOrDefault(id, id));
      if (record == null) {
        desk.end(id, "there is no such record");
      } else if (Versions.isActive(record)) {
        versions.revise(record, desk.lay(Versions.stamped(desk.bare(record), coding)));
      } else if (successor == null) {
        desk.end(id, "the record is " + record.record().text("status"));
      } else {
        desk.succeed(record, desk.bare(successor));
      }
    }
    writeNames(List.of(), desk);
    writeRecords(versions, false);
    desk.close(versions);
    return ids.size();
  }

  private Arrival arrival(ArticleRows article, Map<String, List<Row>> before) {
    List<Row> others = before.getOrDefault(article.article().text("source_id"), List.of());
    Optional<Row> same =
        others.stream().filter(other -> id(other).equals(article.id())).findFirst();
    Optional<Row> older =
        same.isPresent()
            ? Optional.empty()
            : others.stream().filter(other -> other.text("status").equals("active")).findFirst();
    List<RecordRows> old =
        same.or(() -> older).map(Archive::id).map(stored::records).orElse(List.of());
    return new Arrival(article, same, older, old);
  }

  private static UUID id(Row article) {
    return article.id("article_id");
  }

  private static Set<UUID> touched(List<Arrival> arrivals) {
    return arrivals.stream()
        .flatMap(a -> Stream.concat(a.article.records().stream(), a.old.stream()))
        .map(RecordRows::id)
        .collect(Collectors.toSet());
  }

  private static void receive(Arrival arrival, Versions versions, Desk desk) {
    List<RecordRows> coded = arrival.article.records();
    Map<UUID, UUID> predecessors = Map.of();
    if (arrival.older.isPresent()) {
      predecessors = Versions.predecessors(arrival.old.stream().map(desk::bare).toList(), coded);
      desk.succeed(arrival.old, coded, predecessors);
    }
    List<RecordRows> fresh = coded.stream().map(desk::lay).toList();
    if (arrival.same.isPresent()) {
      versions.recode(arrival.old, fresh);
    } else if (arrival.older.isPresent()) {
      versions.replace(arrival.old, fresh, predecessors);
    } else {
      versions.written().addAll(fresh);
    }
  }

  private Map<String, List<Row>> bySource(List<ArticleRows> articles) {
    List<String> sources =
        articles.stream().map(article -> article.article().text("source_id")).distinct().toList();
    Map<String, List<Row>> rows = new HashMap<>();
    for (Row row : tables.selectAny("article", "source_id", sources)) {
      rows.computeIfAbsent(row.text("source_id"), key -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /** Places and actors are shared by many articles; each is written once a run. */
  private void writeNames(List<ArticleRows> articles, Desk desk) {
    Map<UUID, Row> places = new TreeMap<>(Tables.KEY_ORDER);
    Map<UUID, Row> actors = new TreeMap<>(Tables.KEY_ORDER);
    for (ArticleRows article : articles) {
      places.putAll(article.names().places());
      actors.putAll(article.names().actors());
    }
    desk.names("place").forEach(row -> places.put(row.id("place_id"), row));
    desk.names("actor").forEach(row -> actors.put(row.id("actor_id"), row));
    places.keySet().removeAll(known);
    actors.keySet().removeAll(known);
    tables.merge(List.copyOf(places.values()));
    tables.merge(List.copyOf(actors.values()));
    remember(places.keySet());
    remember(actors.keySet());
  }

  private void remember(Collection<UUID> ids) {
    List<UUID> committed = List.copyOf(ids);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            known.addAll(committed);
          }
        });
  }

  private void writeRecords(Versions versions, boolean allNew) {
    for (String kind : RecordRows.KINDS) {
      List<RecordRows> records =
          versions.written().stream().filter(record -> record.kind().equals(kind)).toList();
      if (!allNew) {
        deleteDetails(kind, records.stream().map(RecordRows::id).toList());
        tables.merge(sorted(ended(versions, kind)));
      }
      tables.merge(sorted(records.stream().map(RecordRows::record).toList()));
      tables.insert(sorted(records.stream().map(RecordRows::summary).toList()));
      details(records).values().forEach(tables::insert);
    }
    tables.insert(sorted(versions.written().stream().flatMap(r -> r.evidence().stream()).toList()));
    tables.merge(sorted(versions.changes()));
  }

  private static List<Row> ended(Versions versions, String kind) {
    return versions.ended().stream().filter(row -> row.relation().name().equals(kind)).toList();
  }

  private void deleteDetails(String kind, List<UUID> ids) {
    String key = kind + "_id";
    for (String table : Stored.DETAILS.getOrDefault(kind, List.of())) {
      if (table.equals("casualty") || table.equals("deployment_item")) {
        // H2 checks references row by row: a parent could not go before its children.
        tables.clear(table, "parent_id", key, ids);
      }
      tables.deleteAny(table, key, ids);
    }
    tables.deleteAny(kind + "_summary", key, ids);
    tables.deleteAny("evidence", "record_id", ids);
  }

  /** By table; records in the order of their keys, each with its rows in the order they came. */
  private static Map<String, List<Row>> details(List<RecordRows> records) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    records.stream()
        .sorted(Comparator.comparing(RecordRows::id, Tables.KEY_ORDER))
        .flatMap(record -> record.details().stream())
        .forEach(
            row -> rows.computeIfAbsent(row.relation().name(), k -> new ArrayList<>()).add(row));
    return rows;
  }

  private static List<Row> sorted(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparing(Row::key, Tables.KEY_ORDER)).toList();
  }
}
