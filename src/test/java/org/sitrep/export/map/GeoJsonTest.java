package org.sitrep.export.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.export.Exported;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.JsonNode;

/** The rules of RFC 7946, and which records are on the map. */
class GeoJsonTest {
  @Test
  void incidentsWithCoordinatesArePointsOfLongitudeAndLatitude() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Row row : Exported.rows("incidents")) {
      if (row.get("latitude") != null) {
        expected.add(
            row.id("incident_id") + " [" + row.get("longitude") + "," + row.get("latitude") + "]");
      }
    }
    List<String> found = new ArrayList<>();
    for (JsonNode feature : Exported.json("incidents.geojson").get("features")) {
      assertEquals("Feature", feature.get("type").asString());
      assertEquals("Point", feature.get("geometry").get("type").asString());
      found.add(feature.get("id").asString() + " " + feature.get("geometry").get("coordinates"));
    }
    assertEquals(expected, found);
  }

  @Test
  void recordsWithoutCoordinatesAreCounted() throws IOException {
    for (String sheet : List.of("incidents", "deployments")) {
      JsonNode collection = Exported.json(sheet + ".geojson");
      assertEquals("FeatureCollection", collection.get("type").asString());
      int all = Exported.rows(sheet).size();
      long without = Exported.rows(sheet).stream().filter(r -> r.get("latitude") == null).count();
      assertTrue(without > 0 && without < all, "without " + without);
      assertEquals(without, collection.get("without_coordinates").asLong());
      assertEquals(all - without, collection.get("features").size());
    }
  }

  @Test
  void deploymentsAreLinesOrPoints() throws IOException {
    Map<String, Integer> types = new TreeMap<>();
    for (JsonNode feature : Exported.json("deployments.geojson").get("features")) {
      String type = feature.get("geometry").get("type").asString();
      types.merge(type, 1, Integer::sum);
      boolean origin = !feature.get("properties").get("origin_latitude").isNull();
      assertEquals(origin, !type.equals("Point"), feature::toString);
    }
    assertEquals(List.of("LineString", "MultiLineString", "Point"), List.copyOf(types.keySet()));
  }

  @Test
  void propertiesAreTheColumnsOfTheTable() throws IOException {
    for (String sheet : List.of("incidents", "deployments")) {
      JsonNode feature = Exported.json(sheet + ".geojson").get("features").get(0);
      assertEquals(
          Exported.rows(sheet).get(0).relation().columnNames(),
          List.copyOf(feature.get("properties").propertyNames()));
    }
  }

  @Test
  void theMapSaysThatNobodyCheckedAndWhosePlacesTheyAre() throws IOException {
    JsonNode collection = Exported.json("incidents.geojson");
    assertTrue(collection.get("notice").asString().startsWith("machine-coded, not checked"));
    assertTrue(collection.get("attribution").asString().contains("GeoNames"));
  }
}
