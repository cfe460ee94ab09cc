package org.sitrep.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.export.Cell;
import org.sitrep.export.Exported;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.JsonNode;

/** Each line is a record, with all that hangs on it, and nothing else. */
class JsonLinesTest {
  @Test
  void linesHaveTheRowsOfTheTable() throws IOException {
    for (String sheet : List.of("incidents", "deployments")) {
      List<String> expected = Exported.rows(sheet).stream().map(JsonLinesTest::text).toList();
      List<String> found = new ArrayList<>();
      for (JsonNode line : Exported.jsonLines(sheet + ".jsonl")) {
        found.add(text(line, Exported.rows(sheet).get(0)));
      }
      assertEquals(expected, found);
    }
  }

  @Test
  void numbersAreNumbersAndEmptyIsNull() throws IOException {
    JsonNode line = Exported.jsonLines("incidents.jsonl").get(0);
    assertTrue(line.get("background").isBoolean() && line.get("char_start").isInt());
    assertTrue(line.get("confidence").isDouble() && line.get("missing_best").isNull());
    assertTrue(line.get("first_seen").asString().equals("2026-01-15T06:00:00Z"), line::toString);
  }

  @Test
  void everyCasualtyAndItemStandsInItsRecord() throws IOException {
    assertEquals(
        keys(Exported.rows("casualties"), "casualty_id", "incident_id"),
        nested("incidents", "casualties", "casualty_id", "incident_id"));
    assertEquals(
        keys(Exported.rows("deployment_items"), "item_id", "deployment_id"),
        nested("deployments", "deployment_items", "item_id", "deployment_id"));
  }

  @Test
  void everyPieceOfEvidenceStandsInItsRecord() throws IOException {
    Map<String, String> found = nested("incidents", "evidence", "evidence_id", "incident_id");
    found.putAll(nested("deployments", "evidence", "evidence_id", "deployment_id"));
    assertEquals(keys(Exported.rows("evidence"), "evidence_id", "record_id"), found);
  }

  @Test
  void aPlaceAndAnActorTellTheirColumns() throws IOException {
    JsonNode line = Exported.jsonLines("incidents.jsonl").get(0);
    JsonNode place = line.get("incident_places").get(0);
    assertEquals(line.get("place"), place.get("name"));
    assertEquals(line.get("geonames_id"), place.get("geonames_id"));
    assertEquals("event", place.get("role").asString());
    JsonNode actor = line.get("incident_actors").get(0);
    assertEquals(line.get("perpetrators"), actor.get("name"));
    assertEquals(line.get("perpetrator_sectors"), actor.get("sector"));
  }

  @Test
  void theFirstThingALineSaysIsWhetherAnybodyChecked() throws IOException {
    Map<String, Long> notices =
        Exported.jsonLines("incidents.jsonl").stream()
            .map(
                line ->
                    line.get("review_status").asString() + ": " + line.iterator().next().asString())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    assertEquals(
        List.of(
            "confirmed: machine-coded, confirmed by a person",
            "corrected: machine-coded, corrected by a person",
            "machine: machine-coded, not checked",
            "rejected: machine-coded, rejected by a person"),
        List.copyOf(notices.keySet()));
  }

  private static Map<String, String> nested(String sheet, String array, String key, String record)
      throws IOException {
    Map<String, String> pairs = new TreeMap<>();
    for (JsonNode line : Exported.jsonLines(sheet + ".jsonl")) {
      line.get(array)
          .forEach(row -> pairs.put(row.get(key).asString(), line.get(record).asString()));
    }
    return pairs;
  }

  private static Map<String, String> keys(List<Row> rows, String key, String record) {
    Map<String, String> pairs = new TreeMap<>();
    rows.forEach(row -> pairs.put(row.id(key).toString(), row.id(record).toString()));
    return pairs;
  }

  private static String text(Row row) {
    return row.relation().columnNames().stream()
        .map(name -> name + "=" + Cell.plain(row.get(name)))
        .collect(Collectors.joining("\n"));
  }

  private static String text(JsonNode line, Row like) {
    return like.relation().columns().stream()
        .map(Column::name)
        .map(name -> name + "=" + (line.get(name).isNull() ? "" : line.get(name).asString()))
        .collect(Collectors.joining("\n"));
  }
}
