package org.sitrep.export.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.Exported;
import org.sitrep.export.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every cell of the CSV files is what the schema beside them declares (Table Schema v2): its type,
 * its constraints, keys that are unique, and rows that foreign keys find.
 */
class TableSchemaTest {
  @TempDir private Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> ofAllRecords() throws IOException {
    return tests(Objects.requireNonNull(Exported.file("datapackage.json").getParent()));
  }

  @TestFactory
  Stream<DynamicTest> ofSomeRecords() throws IOException {
    Exported.exportSome(folder, "csv");
    assertTrue(rows(folder, "incidents").size() > 10);
    return tests(folder);
  }

  @Test
  void whatACasualtyAndAMentionPointToIsThere() throws IOException {
    String links = "";
    for (JsonNode resource : Exported.json("datapackage.json").get("resources")) {
      if (resource.has("schema") && resource.get("schema").has("foreignKeys")) {
        for (JsonNode key : resource.get("schema").get("foreignKeys")) {
          links +=
              resource.get("name").asString() + "." + key.get("fields").get(0).asString() + " ";
        }
      }
    }
    assertEquals(
        "articles.duplicate_of articles.near_duplicate_of casualties.incident_id casualties.side"
            + " casualties.parent_id corrections.article_id deployment_items.deployment_id"
            + " deployment_items.parent_id deployments.event_id deployments.article_id"
            + " evidence.article_id incident_actors.incident_id incident_actors.actor_id"
            + " incident_places.incident_id incident_places.place_id incidents.event_id"
            + " incidents.article_id mentions.article_id mentions.place_id mentions.actor_id ",
        links);
  }

  private static Stream<DynamicTest> tests(Path folder) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode resource :
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("datapackage.json")))
            .get("resources")) {
      if (resource.has("schema")) {
        String name = resource.get("name").asString();
        tests.add(dynamicTest(name, () -> check(folder, name, resource.get("schema"))));
      }
    }
    assertEquals(Sheet.ALL.size(), tests.size());
    return tests.stream();
  }

  private static void check(Path folder, String name, JsonNode schema) throws IOException {
    List<NamedCsvRecord> rows = rows(folder, name);
    for (JsonNode field : schema.get("fields")) {
      String column = field.get("name").asString();
      for (NamedCsvRecord row : rows) {
        assertEquals("", complaint(field, row.getField(column)), () -> column + " of " + row);
      }
    }
    if (schema.has("primaryKey")) {
      List<String> key = new ArrayList<>();
      schema.get("primaryKey").forEach(part -> key.add(part.asString()));
      Set<List<String>> keys = new HashSet<>();
      for (NamedCsvRecord row : rows) {
        assertTrue(keys.add(key.stream().map(row::getField).toList()), () -> "twice: " + row);
      }
    }
    if (schema.has("foreignKeys")) {
      for (JsonNode key : schema.get("foreignKeys")) {
        checkLink(folder, name, rows, key);
      }
    }
  }

  private static void checkLink(Path folder, String name, List<NamedCsvRecord> rows, JsonNode key)
      throws IOException {
    JsonNode reference = key.get("reference");
    String target = reference.has("resource") ? reference.get("resource").asString() : name;
    String column = key.get("fields").get(0).asString();
    String pointed = reference.get("fields").get(0).asString();
    Set<String> there = new HashSet<>();
    rows(folder, target).forEach(row -> there.add(row.getField(pointed)));
    for (NamedCsvRecord row : rows) {
      String cell = row.getField(column);
      assertTrue(
          cell.isEmpty() || there.contains(cell), () -> column + " points to nothing: " + row);
    }
  }

  /** What is wrong with a cell; empty where nothing is. */
  private static String complaint(JsonNode field, String cell) {
    JsonNode constraints =
        field.has("constraints")
            ? field.get("constraints")
            : JsonMapper.shared().createObjectNode();
    if (cell.isEmpty()) {
      return constraints.has("required") ? "must not be empty" : "";
    }
    if (!type(field.get("type").asString()).test(cell)) {
      return cell + " is no " + field.get("type").asString();
    }
    if (constraints.has("pattern") && !cell.matches(constraints.get("pattern").asString())) {
      return cell + " is not like " + constraints.get("pattern");
    }
    if (constraints.has("enum")) {
      Set<String> allowed = new HashSet<>();
      constraints.get("enum").forEach(code -> allowed.add(code.asString()));
      return allowed.contains(cell) ? "" : cell + " is none of " + allowed;
    }
    return "";
  }

  private static Predicate<String> type(String name) {
    return switch (name) {
      case "string" -> cell -> true;
      case "integer" -> cell -> cell.matches("[+-]?\\d+");
      case "number" -> cell -> cell.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
      case "boolean" -> cell -> cell.equals("true") || cell.equals("false");
      case "date" -> cell -> parses(() -> LocalDate.parse(cell));
      case "datetime" -> cell -> parses(() -> OffsetDateTime.parse(cell));
      default -> throw new AssertionError("no type of Table Schema that is used here: " + name);
    };
  }

  private static boolean parses(Runnable parser) {
    try {
      parser.run();
      return true;
    } catch (DateTimeParseException problem) {
      return false;
    }
  }

  private static List<NamedCsvRecord> rows(Path folder, String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
      return reader.stream().toList();
    }
  }
}
