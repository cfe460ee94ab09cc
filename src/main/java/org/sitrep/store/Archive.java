package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
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
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();

  public Archive(Tables tables) {
    this.tables = tables;
    this.stored = new Stored(tables);
  }

  /** Writes a chunk of articles within the transaction of the caller. */
  public void write(List<ArticleRows> articles, Coding coding) {
    Map<String, List<Row>> before = bySource(articles);
    Versions versions = new Versions(coding);
    List<Row> rows = new ArrayList<>();
    List<UUID> recoded = new ArrayList<>();
    for (ArticleRows article : articles) {
      rows.add(article.article());
      List<Row> others = before.getOrDefault(article.article().text("source_id"), List.of());
      Optional<Row> same = find(others, article.id());
      Optional<Row> older =
          others.stream().filter(other -> other.text("status").equals("active")).findFirst();
      if (same.isPresent()) {
        recoded.add(article.id());
        versions.recode(stored.records(article.id()), article.records());
      } else if (older.isPresent()) {
        rows.add(older.get().with("status", "superseded"));
        versions.replace(stored.records(older.get().id("article_id")), article.records());
      } else {
        versions.written().addAll(article.records());
      }
    }
    writeNames(articles);
    tables.merge(sorted(rows));
    tables.deleteAny("mention", "article_id", recoded);
    writeRecords(versions, before.isEmpty());
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

  private Map<String, List<Row>> bySource(List<ArticleRows> articles) {
    List<String> sources =
        articles.stream().map(article -> article.article().text("source_id")).distinct().toList();
    Map<String, List<Row>> rows = new HashMap<>();
    for (Row row : tables.selectAny("article", "source_id", sources)) {
      rows.computeIfAbsent(row.text("source_id"), key -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static Optional<Row> find(List<Row> articles, UUID id) {
    return articles.stream().filter(article -> article.id("article_id").equals(id)).findFirst();
  }

  /** Places and actors are shared by many articles; each is written once a run. */
  private void writeNames(List<ArticleRows> articles) {
    Map<UUID, Row> places = new TreeMap<>(Tables.KEY_ORDER);
    Map<UUID, Row> actors = new TreeMap<>(Tables.KEY_ORDER);
    for (ArticleRows article : articles) {
      places.putAll(article.names().places());
      actors.putAll(article.names().actors());
    }
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
    for (String kind : List.of("incident", "deployment")) {
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
    Function<Row, UUID> key = row -> row.id(row.relation().key().get(0).name());
    return rows.stream().sorted(Comparator.comparing(key, Tables.KEY_ORDER)).toList();
  }
}
