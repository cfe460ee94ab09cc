package org.sitrep.export.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.export.Exported;
import org.sitrep.export.Sheet;
import org.sitrep.store.rows.Keys;
import tools.jackson.databind.JsonNode;

/** What the data package says is true of the files beside it. */
class DataPackageTest {
  @Test
  void everyDataFileIsThereWithItsSizeAndHash() throws IOException {
    Set<String> names = new HashSet<>();
    for (JsonNode resource : resources()) {
      Path file = Exported.file(resource.get("path").asString());
      assertEquals(Files.size(file), resource.get("bytes").asLong());
      assertEquals(
          "sha256:" + Keys.sha256(Files.readAllBytes(file)), resource.get("hash").asString());
      assertTrue(names.add(resource.get("name").asString()), resource::toString);
    }
    assertTrue(names.containsAll(List.of("incidents", "incidents_jsonl", "deployments_geojson")));
  }

  @Test
  void fieldsAreTheHeaderOfTheFile() throws IOException {
    List<String> tables = new ArrayList<>();
    for (JsonNode resource : resources()) {
      if (resource.has("schema")) {
        tables.add(resource.get("name").asString());
        Path file = Exported.file(resource.get("path").asString());
        assertEquals(Files.readAllLines(file).get(0), String.join(",", fields(resource)));
      }
    }
    assertEquals(Sheet.ALL.stream().map(Sheet::name).sorted().toList(), tables);
  }

  @Test
  void aCasualtyPointsToItsIncidentAndToAnotherCasualty() throws IOException {
    JsonNode schema = resource("casualties").get("schema");
    assertEquals("[\"casualty_id\"]", schema.get("primaryKey").toString());
    assertEquals(
        "[{\"fields\":[\"incident_id\"],\"reference\":{\"resource\":\"incidents\",\"fields\":[\"incident_id\"]}},"
            + "{\"fields\":[\"side\"],\"reference\":{\"resource\":\"actors\",\"fields\":[\"actor_id\"]}},"
            + "{\"fields\":[\"parent_id\"],\"reference\":{\"fields\":[\"casualty_id\"]}}]",
        schema.get("foreignKeys").toString());
  }

  @Test
  void aFieldTellsItsTypeMeaningAndCodes() throws IOException {
    JsonNode precision = field(resource("incidents"), "date_precision");
    assertEquals("integer", precision.get("type").asString());
    assertEquals("{\"enum\":[1,2,3,4,5]}", precision.get("constraints").toString());
    JsonNode scope = field(resource("incidents"), "scope");
    assertEquals("How many events it speaks of", scope.get("description").asString());
    assertEquals(
        "{\"required\":true,\"enum\":[\"single\",\"multiple\",\"period\",\"cumulative\"]}",
        scope.get("constraints").toString());
    assertEquals("datetime", field(resource("incidents"), "updated").get("type").asString());
  }

  @Test
  void itSaysThatNobodyCheckedAndWhosePlacesTheyAre() throws IOException {
    JsonNode description = Exported.json("datapackage.json");
    assertTrue(description.get("description").asString().startsWith("machine-coded, not checked"));
    assertEquals("CC-BY-4.0", description.get("licenses").get(0).get("name").asString());
  }

  private static JsonNode resources() throws IOException {
    return Exported.json("datapackage.json").get("resources");
  }

  private static JsonNode resource(String name) throws IOException {
    for (JsonNode resource : resources()) {
      if (resource.get("name").asString().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  private static List<String> fields(JsonNode resource) {
    List<String> names = new ArrayList<>();
    resource.get("schema").get("fields").forEach(field -> names.add(field.get("name").asString()));
    return names;
  }

  private static JsonNode field(JsonNode resource, String name) {
    return resource.get("schema").get("fields").get(fields(resource).indexOf(name));
  }
}
