package org.sitrep.job.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** Finds what an id is of, and writes down all that is known of it. */
public final class Lookup {
  private static final int WIDTH = 20;

  private final Tables tables;
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  public Lookup(Tables tables, Style style) {
    this.tables = tables;
    this.style = style;
  }

  /**
   * A record, event or article by its key, or an article by its source; empty where none has it.
   */
  public Optional<String> find(String id) {
    Optional<UUID> known = Keys.parse(id);
    if (known.isPresent()) {
      UUID key = known.get();
      for (String kind : RecordRows.KINDS) {
        tables.select(kind, kind + "_id = ?", key).forEach(record -> record(kind, record));
      }
      tables.select("event", "event_id = ?", key).forEach(this::event);
      tables.select("article", "article_id = ?", key).forEach(this::article);
    }
    if (text.isEmpty()) {
      tables.select("article", "source_id = ? ORDER BY status", id).forEach(this::article);
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private void record(String kind, Row record) {
    UUID id = record.id(kind + "_id");
    title(kind, id);
    List<Row> evidence =
        tables.select(
            "evidence", "record_id = ? ORDER BY sentence_no, char_start, field, evidence_id", id);
    if (record.get("sentence") != null) {
      text.append("  ").append(Passage.of(record, evidence, style)).append("\n\n");
    }
    tables
        .select(kind + "_flat", kind + "_id = ?", id)
        .forEach(row -> values(row, List.of(kind + "_id", "sentence")));
    if (!evidence.isEmpty()) {
      text.append('\n').append(style.bold("evidence")).append('\n');
    }
    for (Row row : evidence) {
      Object quote = row.get("quote");
      String words = quote == null ? "(words not kept)" : style.marked(Style.clean(quote));
      line(row.text("field"), words + "  " + style.faint(Style.clean(row.text("rule"))));
    }
    List<Row> changes = tables.select("change", "record_id = ? ORDER BY version, field", id);
    if (!changes.isEmpty()) {
      text.append('\n').append(style.bold("changes")).append('\n');
    }
    for (Row change : changes) {
      line(
          "version " + change.get("version"),
          change.text("field")
              + ": "
              + value(change, "old_value")
              + " → "
              + value(change, "new_value"));
    }
  }

  private static String value(Row row, String column) {
    Object value = row.get(column);
    return value == null ? "–" : Style.clean(value);
  }

  private void event(Row event) {
    title("event", event.id("event_id"));
    values(event, List.of("event_id"));
    records("event_id", event.id("event_id"));
  }

  private void article(Row article) {
    title("article", article.id("article_id"));
    values(article, List.of("article_id", "body"));
    records("article_id", article.id("article_id"));
  }

  /** A line for each record that points to an event or article. */
  private void records(String column, UUID id) {
    for (String kind : RecordRows.KINDS) {
      String order = column + " = ? ORDER BY article_id, char_start, " + kind + "_id";
      for (Row record : tables.select(kind, order, id)) {
        text.append('\n').append(style.bold(kind + " " + record.id(kind + "_id"))).append('\n');
        List<String> words =
            new ArrayList<>(List.of(record.text(type(kind)), record.text("status")));
        line(String.join(", ", words), value(record, "sentence"));
      }
    }
  }

  private static String type(String kind) {
    return kind.equals("incident") ? "event_type" : "deployment_type";
  }

  private void title(String kind, UUID id) {
    text.append(style.bold(kind + " " + id)).append('\n');
  }

  private void values(Row row, List<String> without) {
    for (Column column : row.relation().columns()) {
      Object value = row.get(column.name());
      if (value != null && !without.contains(column.name())) {
        line(column.name(), Style.clean(value));
      }
    }
  }

  private void line(String name, String value) {
    text.append("  ").append(style.faint(name));
    text.append(" ".repeat(Math.max(1, WIDTH - name.length()))).append(value).append('\n');
  }
}
