package org.sitrep.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;

/**
 * The first file the page reads, {@code data/report.js}: the run in numbers, what the other files
 * hold, what columns mean, what countries are called.
 *
 * @param archive the first run of the database
 * @param chunks number of files of each kind of rows
 * @param digits how many digits of a key tell the file of what belongs to it
 * @param setAside rows of each kind that are not shown
 */
record Summary(
    Row run,
    Row archive,
    Map<String, Integer> chunks,
    Map<String, Integer> digits,
    Map<String, Integer> setAside) {

  void write(Path data) throws IOException {
    try (Script script = new Script(data, "report")) {
      JsonGenerator json = script.json();
      json.writeStartObject();
      json.writeStringProperty("archive", archive.id("run_id").toString());
      json.writeName("run");
      script.row(run);
      numbers(json, "set_aside", setAside);
      numbers(json, "digits", digits);
      shapes(json);
      columns(json);
      correctable(json);
      countries(json);
      json.writeEndObject();
    }
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Integer> numbers) {
    json.writeName(name);
    json.writeStartObject();
    numbers.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void shapes(JsonGenerator json) {
    json.writeName("shapes");
    json.writeStartObject();
    for (Shape shape : kinds()) {
      json.writeName(shape.kind());
      json.writeStartObject();
      json.writeNumberProperty("chunks", chunks.getOrDefault(shape.kind(), 0));
      names(json, "columns", shape.index());
      names(json, "texts", shape.texts());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String name, List<String> names) {
    json.writeName(name);
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private void columns(JsonGenerator json) {
    Map<String, Relation> relations = new TreeMap<>();
    relations.put("run", Codebook.of("run"));
    kinds().forEach(shape -> relations.put(shape.kind(), shape.relation()));
    Belonging.ALL.forEach(one -> relations.put(one.relation().name(), one.relation()));
    json.writeName("columns");
    json.writeStartObject();
    relations.forEach((name, relation) -> columns(json, name, relation));
    json.writeEndObject();
  }

  private static void columns(JsonGenerator json, String name, Relation relation) {
    json.writeName(name);
    json.writeStartArray();
    for (Column column : relation.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("type", column.type().name());
      json.writeStringProperty("what", column.what());
      json.writeBooleanProperty("optional", column.optional());
      names(json, "codes", column.codes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Columns a coder may correct, by kind of record. */
  private static void correctable(JsonGenerator json) {
    Map<String, List<String>> columns = new TreeMap<>();
    for (Table.Row row : Knowledge.builtIn().rows("codebook/corrections.tsv")) {
      columns
          .computeIfAbsent(row.require("table"), kind -> new ArrayList<>())
          .add(row.require("column"));
    }
    json.writeName("correctable");
    json.writeStartObject();
    columns.forEach((kind, names) -> names(json, kind, names));
    json.writeEndObject();
  }

  private static void countries(JsonGenerator json) {
    Map<String, String> countries = new TreeMap<>();
    for (Table.Row row : Knowledge.builtIn().rows("lexicon/countries.tsv")) {
      if (row.get("former").isEmpty()) {
        countries.put(row.require("iso3"), row.require("name"));
      }
    }
    json.writeName("countries");
    json.writeStartObject();
    countries.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static List<Shape> kinds() {
    List<Shape> kinds = new ArrayList<>(Shape.RECORDS);
    kinds.addAll(Shape.OTHERS);
    return kinds;
  }
}
