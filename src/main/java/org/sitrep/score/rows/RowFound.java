package org.sitrep.score.rows;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.document.Evidence;
import org.sitrep.score.Found;
import org.sitrep.score.Mark;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;

/**
 * A record as the row of its flat view: {@code event_type} explosion, {@code killed_best} 9.
 *
 * @param coded the columns that were coded at all, which alone are counted
 */
record RowFound(String kind, Map<String, Object> cells, List<Evidence> evidence, Set<String> coded)
    implements Found {
  private static final Set<String> REAL = Set.of("asserted", "reported", "disputed");
  private static final Coding CODING =
      new Coding(
          new UUID(0, 0), OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), "", false);

  /** All records of a kind. */
  static List<RowFound> all(
      String kind, Article article, Extraction extraction, Set<String> coded) {
    ArticleRows rows = ArticleRows.of(article, extraction, CODING);
    List<List<Evidence>> evidence = new ArrayList<>();
    extraction.incidents().forEach(incident -> evidence.add(incident.evidence()));
    extraction.deployments().forEach(deployment -> evidence.add(deployment.evidence()));
    List<RowFound> all = new ArrayList<>();
    for (int i = 0; i < rows.records().size(); i++) {
      RecordRows record = rows.records().get(i);
      RowFound found = new RowFound(kind, cells(record, rows), evidence.get(i), coded);
      if (record.kind().equals(kind) && found.isCoded()) {
        all.add(found);
      }
    }
    return all;
  }

  /** Who does not code how real an event is codes no plans and denials either. */
  private boolean isCoded() {
    return coded.contains("factuality") || REAL.contains(cells.getOrDefault("factuality", ""));
  }

  private static Map<String, Object> cells(RecordRows record, ArticleRows rows) {
    Map<String, Object> cells = new HashMap<>();
    putAll("", record.record(), cells);
    putAll("", record.summary(), cells);
    if (record.kind().equals("incident")) {
      putPlace("place", "", rows, record.summary().get("place_id"), cells);
    } else {
      putPlace("origin", "origin_", rows, record.record().get("origin_place_id"), cells);
      putPlace("destination", "", rows, record.record().get("destination_place_id"), cells);
      move("country", "destination_country", cells);
      move("admin1", "destination_admin1", cells);
      putActor("sender", rows, record.record().get("sender_id"), cells);
      putActor("receiver", rows, record.record().get("receiver_id"), cells);
    }
    return cells;
  }

  private static void putPlace(
      String name,
      String prefix,
      ArticleRows rows,
      @Nullable Object id,
      Map<String, Object> cells) {
    Row place = id == null ? null : rows.names().places().get(id);
    if (place != null) {
      putAll(prefix, place, cells);
      move(prefix + "name", name, cells);
    }
  }

  private static void putActor(
      String name, ArticleRows rows, @Nullable Object id, Map<String, Object> cells) {
    Row actor = id == null ? null : rows.names().actors().get(id);
    if (actor != null) {
      cells.put(name, actor.text("name"));
      cells.put(name + "_sector", actor.text("sector"));
    }
  }

  private static void putAll(String prefix, Row row, Map<String, Object> cells) {
    for (Column column : row.relation().columns()) {
      Object value = row.get(column.name());
      if (value != null) {
        // Coders' whole numbers are all alike.
        cells.put(
            prefix + column.name(),
            value instanceof Integer one ? (Object) one.longValue() : value);
      }
    }
  }

  private static void move(String from, String to, Map<String, Object> cells) {
    Object value = cells.remove(from);
    if (value != null) {
      cells.put(to, value);
    }
  }

  Optional<Object> get(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  @Override
  public String text() {
    Object type = cells.getOrDefault(kind + "_type", cells.getOrDefault("event_type", ""));
    return kind + " " + type + " \"" + cells.getOrDefault("sentence", "") + "\"";
  }

  @Override
  public List<Mark> extra() {
    List<Mark> marks = new ArrayList<>();
    for (RowField field : RowField.of(kind)) {
      boolean told = field.columns().stream().anyMatch(one -> coded.contains(one) && tells(one));
      if (told) {
        marks.add(Mark.extra(field.name(), field.name() + " extra"));
      }
    }
    return marks;
  }

  /** False for what is empty, and for the codes that say as much. */
  private boolean tells(String column) {
    return get(column).filter(RowFound::isTold).isPresent();
  }

  /** False for the codes that say no more than an empty cell. */
  static boolean isTold(Object value) {
    return !value.equals("unknown") && !value.equals(false);
  }
}
