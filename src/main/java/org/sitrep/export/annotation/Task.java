package org.sitrep.export.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Cell;
import org.sitrep.export.Notice;
import org.sitrep.store.codebook.Column;
import tools.jackson.core.JsonGenerator;

/**
 * An article as a task of Label Studio: its text, and a prediction of regions with labels, from
 * triggers to what goes with them. Offsets count code points, as its text regions do.
 */
final class Task {
  private static final List<String> ABOUT =
      List.of("article_id", "source_id", "url", "publisher", "headline", "publication_date");

  private final JsonGenerator json;
  private final CodedArticle article;
  private final String text;
  private final Map<Mark, String> regions = new HashMap<>();

  Task(JsonGenerator json, CodedArticle article) {
    this.json = json;
    this.article = article;
    this.text = article.text();
  }

  /**
   * Writes it.
   *
   * @param version who predicts
   */
  void write(String version) {
    json.writeStartObject();
    json.writeName("data");
    json.writeStartObject();
    json.writeStringProperty("text", text);
    for (String column : ABOUT) {
      json.writeStringProperty(column, Cell.plain(article.row().get(column)));
    }
    json.writeStringProperty("notice", Notice.LONG);
    json.writeEndObject();
    json.writeName("predictions");
    json.writeStartArray();
    json.writeStartObject();
    json.writeStringProperty("model_version", version);
    json.writeName("result");
    json.writeStartArray();
    for (CodedRecord coded : article.records()) {
      coded.trigger().ifPresent(trigger -> write(coded, trigger));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A record has a region of its own for its trigger, as attributes and relations hang on it. */
  private void write(CodedRecord coded, Mark trigger) {
    String id = coded.row().id(coded.scheme().kind() + "_id").toString();
    region(id, trigger, coded.type(), coded.note());
    for (Column attribute : coded.scheme().attributes()) {
      Object value = coded.row().get(attribute.name());
      if (value != null) {
        choice(id, trigger, attribute.name(), value.toString());
      }
    }
    for (Mark mark : coded.arguments()) {
      relation(id, regions.computeIfAbsent(mark, this::region), mark.field());
    }
  }

  private String region(Mark mark) {
    String id = "w" + (regions.size() + 1);
    region(id, mark, mark.field(), null);
    return id;
  }

  private void region(String id, Mark mark, String label, @Nullable String note) {
    begin(id, LabellingInterface.LABELS, "labels");
    value(mark, "labels", label);
    if (note != null) {
      json.writeName("meta");
      json.writeStartObject();
      list("text", note);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void choice(String id, Mark mark, String name, String code) {
    begin(id, name, "choices");
    value(mark, "choices", code);
    json.writeEndObject();
  }

  private void begin(String id, String from, String type) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("from_name", from);
    json.writeStringProperty("to_name", LabellingInterface.TEXT);
    json.writeStringProperty("type", type);
  }

  private void value(Mark mark, String type, String label) {
    int from = text.offsetByCodePoints(0, mark.start());
    json.writeName("value");
    json.writeStartObject();
    json.writeNumberProperty("start", mark.start());
    json.writeNumberProperty("end", mark.end());
    json.writeStringProperty(
        "text", text.substring(from, text.offsetByCodePoints(from, mark.end() - mark.start())));
    list(type, label);
    json.writeEndObject();
  }

  private void relation(String from, String to, String label) {
    json.writeStartObject();
    json.writeStringProperty("type", "relation");
    json.writeStringProperty("from_id", from);
    json.writeStringProperty("to_id", to);
    json.writeStringProperty("direction", "right");
    list("labels", label);
    json.writeEndObject();
  }

  private void list(String name, String only) {
    json.writeName(name);
    json.writeStartArray();
    json.writeString(only);
    json.writeEndArray();
  }
}
