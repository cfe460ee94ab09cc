package org.sitrep.score.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.Verdict;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/**
 * How often the program was right, by what people said of its records: precision of each value they
 * confirmed or corrected, of records they confirmed or rejected, and recall of records in articles
 * they read as a whole.
 */
public final class Reviewed {
  private static final String IN_FORCE = "status IN ('applied', 'agreed', 'conflict')";
  private static final String NOTHING = "";

  private final Tables tables;
  private final Map<UUID, String> kinds = new HashMap<>();
  private final Map<Measure, Share> shares = new TreeMap<>();

  private Reviewed(Tables tables) {
    this.tables = tables;
  }

  /** What is measured: {@code incident killed_best precision}; the field is empty for records. */
  public record Measure(String kind, String field, String name) implements Comparable<Measure> {
    @Override
    public int compareTo(Measure other) {
      // Incidents before deployments.
      int byKind = other.kind.compareTo(kind);
      int byField = Integer.compare(place(), other.place());
      return byKind != 0 ? byKind : byField != 0 ? byField : name.compareTo(other.name);
    }

    private int place() {
      return field.equals(NOTHING) ? -1 : Codebook.of(kind + "_flat").position(field);
    }
  }

  /** The shares of all that people judged, records before values, these in the order of columns. */
  public static Map<Measure, Share> of(Tables tables) {
    Reviewed reviewed = new Reviewed(tables);
    reviewed.readKinds();
    reviewed.countRecords();
    reviewed.countArticles();
    return reviewed.shares;
  }

  private void readKinds() {
    for (String kind : RecordRows.KINDS) {
      String key = kind + "_id";
      for (Row row : tables.select(kind, key + " IN (SELECT lies_on FROM correction)")) {
        kinds.put(row.id(key), kind);
      }
    }
  }

  private void countRecords() {
    Map<UUID, Map<String, Correction>> byRecord = new HashMap<>();
    for (Row row : tables.select("correction", IN_FORCE + " AND lies_on IS NOT NULL")) {
      Correction line = new Correction(row);
      if (line.verdict() != Verdict.WITHDRAW && line.verdict() != Verdict.UNSURE) {
        byRecord
            .computeIfAbsent(line.target().orElseThrow(), none -> new HashMap<>())
            .put(line.field().orElse(NOTHING), line);
      }
    }
    byRecord.forEach((id, lines) -> countRecord(kinds.getOrDefault(id, NOTHING), lines));
  }

  private void countRecord(String kind, Map<String, Correction> lines) {
    if (kind.isEmpty()) {
      return;
    }
    Correction whole = lines.remove(NOTHING);
    boolean rejected = whole != null && whole.verdict() == Verdict.REJECT;
    count(kind, NOTHING, "precision", !rejected);
    if (rejected) {
      return;
    }
    lines.forEach((field, line) -> countValue(kind, field, line));
    if (whole != null) {
      whole
          .seen()
          .forEach(
              (field, value) -> {
                if (!lines.containsKey(field)) {
                  count(kind, field, "precision", true);
                  count(kind, field, "recall", true);
                }
              });
    }
  }

  /** A value that is not there is not wrong, but missing. */
  private void countValue(String kind, String field, Correction line) {
    boolean right = line.machineValue().equals(line.humanValue());
    if (line.machineValue().isPresent()) {
      count(kind, field, "precision", right);
    }
    if (line.humanValue().isPresent()) {
      count(kind, field, "recall", right);
    }
  }

  private void countArticles() {
    String judged = "status = 'applied' AND verdict IN ('complete', 'missed')";
    String articles = " AND article_id IN (SELECT article_id FROM correction WHERE " + judged + ")";
    Set<UUID> active = new HashSet<>();
    for (Row row : tables.select("article", "status = 'active'" + articles)) {
      active.add(row.id("article_id"));
    }
    for (Row row : tables.select("correction", judged)) {
      if (active.contains(row.id("article_id")) && row.get("kind") != null) {
        count(row.text("kind"), NOTHING, "recall", false);
      }
    }
    for (String kind : RecordRows.KINDS) {
      String real = "status = 'active' AND review_status <> 'rejected'";
      for (Row row : tables.select(kind, real + articles)) {
        if (active.contains(row.id("article_id"))) {
          count(kind, NOTHING, "recall", true);
        }
      }
    }
  }

  private void count(String kind, String field, String name, boolean right) {
    shares.merge(
        new Measure(kind, field, name),
        new Share(right ? 1 : 0, 1),
        (one, more) -> one.plus(right));
  }
}
