package org.sitrep.store.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.Places;
import org.sitrep.store.correction.Ruling;
import org.sitrep.store.correction.Status;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/** What coders said of records and articles. What was once taken in stays. */
@Component
public class Corrections {
  /** Articles whose lines are not looked at yet, or were there before their article. */
  private static final String ARTICLES_WAITING =
      "article_id IN (SELECT article_id FROM correction WHERE article_id IS NOT NULL"
          + " AND (status = 'new' OR status = 'unknown_record'"
          + " AND article_id IN (SELECT article_id FROM article)))"
          + " AND status <> 'invalid' ORDER BY correction_id";

  private final Tables tables;
  private volatile Places places = Places.NONE;

  public Corrections(Tables tables) {
    this.tables = tables;
  }

  /** Sets where places are looked up that coders name by their GeoNames id. */
  public void lookUpIn(Places gazetteer) {
    places = gazetteer;
  }

  /** Takes lines in, in the transaction of the caller; returns how many were not there before. */
  public int take(List<Correction> lines) {
    Map<UUID, Row> rows = new LinkedHashMap<>();
    lines.forEach(line -> rows.putIfAbsent(line.id(), line.row()));
    for (Row known : tables.selectAny("correction", "correction_id", rows.keySet())) {
      rows.remove(known.id("correction_id"));
    }
    tables.insert(List.copyOf(rows.values()));
    return rows.size();
  }

  /** Settles the lines about whole articles, in the transaction of the caller. */
  public void settleArticles() {
    Map<UUID, List<Correction>> byArticle = new LinkedHashMap<>();
    for (Row row : tables.select("correction", ARTICLES_WAITING)) {
      byArticle
          .computeIfAbsent(row.id("article_id"), none -> new ArrayList<>())
          .add(new Correction(row));
    }
    Set<UUID> known = new HashSet<>();
    for (Row row : tables.selectAny("article", "article_id", byArticle.keySet())) {
      known.add(row.id("article_id"));
    }
    byArticle.forEach((article, lines) -> settle(lines, known.contains(article)));
  }

  private void settle(List<Correction> lines, boolean known) {
    List<Correction> settled =
        known
            ? Ruling.ofArticle(lines)
            : lines.stream()
                .map(line -> line.as(Status.UNKNOWN_RECORD, "there is no such article"))
                .toList();
    tables.merge(settled.stream().map(Correction::row).filter(row -> isNew(row, lines)).toList());
  }

  private static boolean isNew(Row row, List<Correction> lines) {
    return lines.stream().noneMatch(line -> line.row().equals(row));
  }

  /** How many lines there are of a status. */
  public long count(Status status) {
    return tables.count("correction", "status = ?", status.code());
  }

  /** The first records that have lines nobody looked at. */
  List<UUID> waiting(int most) {
    return tables
        .jdbc()
        .queryForList(
            "SELECT DISTINCT lies_on FROM correction WHERE status = 'new' AND lies_on IS NOT NULL"
                + " ORDER BY lies_on FETCH FIRST "
                + most
                + " ROWS ONLY",
            UUID.class);
  }

  /** The records that took the place of superseded ones, by the keys of these. */
  Map<UUID, UUID> successors(Collection<RecordRows> records) {
    Map<UUID, UUID> successors = new HashMap<>();
    List<String> superseded =
        records.stream()
            .filter(record -> record.record().text("status").equals("superseded"))
            .map(record -> record.id().toString())
            .toList();
    if (!superseded.isEmpty()) {
      for (Row row : tables.selectAny("change", "new_value", superseded)) {
        if (row.text("field").equals("supersedes")) {
          successors.put(UUID.fromString(row.text("new_value")), row.id("record_id"));
        }
      }
    }
    return successors;
  }

  /** The lines about some records, with the names of articles about to be written. */
  Desk open(Collection<UUID> records, List<ArticleRows> articles) {
    return new Desk(tables, places, List.copyOf(records), articles);
  }
}
