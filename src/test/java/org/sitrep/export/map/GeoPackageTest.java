package org.sitrep.export.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.export.Cell;
import org.sitrep.export.Exported;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL finds in the maps what is in the tables. */
class GeoPackageTest {
  @BeforeAll
  static void needsGdal() {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ogrinfo")));
    assumeTrue(there, "ogrinfo is not installed (Debian: gdal-bin): maps are not tried with GDAL");
  }

  @Test
  void layersHaveTheirGeometryAndTheLocatedRecords() throws Exception {
    String summary = gdal("ogrinfo", "-ro", "-al", "-so", path("sitrep.gpkg"));
    List<String> found =
        summary
            .lines()
            .filter(line -> line.matches("(Layer name|Geometry|Feature Count): .*"))
            .map(line -> line.replaceFirst(".*: ", ""))
            .toList();
    long incidents = Exported.rows("incidents").stream().filter(GeoPackageTest::located).count();
    List<Row> deployments =
        Exported.rows("deployments").stream().filter(GeoPackageTest::located).toList();
    long ways = deployments.stream().filter(row -> row.get("origin_latitude") != null).count();
    assertTrue(ways > 0 && ways < deployments.size(), "ways " + ways);
    assertEquals(
        List.of(
            "incidents",
            "Point",
            "" + incidents,
            "deployments",
            "Multi Line String",
            "" + ways,
            "deployment_destinations",
            "Point",
            "" + deployments.size()),
        found);
    assertTrue(summary.contains("WGS 84"), summary);
    assertTrue(summary.contains("machine-coded, not checked"), summary);
  }

  @Test
  void valuesAreThoseOfTheTable() throws Exception {
    String json = gdal("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", path("sitrep.gpkg"), "incidents");
    List<String> found = new ArrayList<>();
    for (JsonNode feature : JsonMapper.shared().readTree(json).get("features")) {
      JsonNode values = feature.get("properties");
      found.add(
          Stream.of(COLUMNS).map(name -> text(values.get(name))).toList()
              + " "
              + feature.get("geometry").get("coordinates"));
    }
    List<String> expected =
        Exported.rows("incidents").stream()
            .filter(GeoPackageTest::located)
            .map(
                row ->
                    Stream.of(COLUMNS).map(name -> Cell.plain(row.get(name))).toList()
                        + " ["
                        + row.get("longitude")
                        + ","
                        + row.get("latitude")
                        + "]")
            .toList();
    assertEquals(expected, found);
  }

  @Test
  void everyLayerHasASpatialIndexThatFindsWhatIsThere() throws Exception {
    for (String layer : List.of("incidents", "deployments", "deployment_destinations")) {
      assertEquals("1", one("SELECT HasSpatialIndex('" + layer + "', 'geom') AS answer"), layer);
      String box = "minx <= 180 AND maxx >= 40 AND miny <= 45 AND maxy >= 30";
      String indexed =
          "SELECT COUNT(*) AS answer FROM rtree_" + layer + "_geom WHERE " + box + " AND id IN ";
      String looked =
          ("ST_MinX(geom) <= 180 AND ST_MaxX(geom) >= 40 AND ")
              + "ST_MinY(geom) <= 45 AND ST_MaxY(geom) >= 30";
      String among = "(SELECT fid FROM " + layer + " WHERE " + looked + ")";
      String there = one("SELECT COUNT(*) AS answer FROM " + layer + " WHERE " + looked);
      assertTrue(Integer.parseInt(there) > 10, there);
      assertEquals(there, one(indexed + among), layer);
    }
  }

  @Test
  void theIndexFollowsWhenSomebodyEdits() throws Exception {
    Path copy = Files.createTempFile("edited", ".gpkg");
    Files.copy(Exported.file("sitrep.gpkg"), copy, StandardCopyOption.REPLACE_EXISTING);
    String file = copy.toString();
    String before = one(file, "SELECT COUNT(*) AS answer FROM rtree_incidents_geom");
    gdal("ogrinfo", file, "-sql", "DELETE FROM incidents WHERE fid = 1");
    gdal("ogrinfo", file, "-sql", "UPDATE incidents SET geom = NULL WHERE fid = 2");
    gdal("ogrinfo", file, "-sql", "UPDATE incidents SET fid = 900000 WHERE fid = 3");
    String after = "SELECT COUNT(*) || ' ' || MAX(id) AS answer FROM rtree_incidents_geom";
    assertEquals(Integer.parseInt(before) - 2 + " 900000", one(file, after));
    Files.delete(copy);
  }

  @Test
  void theIndexIsRegisteredAsTheSpecificationWantsIt() throws Exception {
    String rows =
        "SELECT COUNT(*) AS answer FROM gpkg_extensions WHERE column_name = 'geom'"
            + " AND extension_name = 'gpkg_rtree_index' AND scope = 'write-only'";
    assertEquals("3", one(rows));
    String triggers =
        "SELECT GROUP_CONCAT(name) AS answer FROM (SELECT name FROM sqlite_master"
            + " WHERE type = 'trigger' AND tbl_name = 'deployments' ORDER BY name)";
    String expected =
        Stream.of("delete", "insert", "update1", "update2", "update3", "update4")
            .map(name -> "rtree_deployments_geom_" + name)
            .collect(Collectors.joining(","));
    assertEquals(expected, one(triggers));
    assertEquals("ok", one("SELECT integrity_check AS answer FROM pragma_integrity_check"));
  }

  @Test
  void gdalReadsTheGeoJsonFilesToo() throws Exception {
    for (String sheet : List.of("incidents", "deployments")) {
      String summary = gdal("ogrinfo", "-ro", "-al", "-so", path(sheet + ".geojson"));
      long located = Exported.rows(sheet).stream().filter(GeoPackageTest::located).count();
      assertTrue(summary.contains("Feature Count: " + located), summary);
    }
  }

  private static final String[] COLUMNS = {
    "incident_id",
    "headline",
    "event_type",
    "date_start",
    "killed_best",
    "country",
    "place",
    "sentence",
    "status"
  };

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asString();
  }

  private static boolean located(Row row) {
    return row.get("latitude") != null;
  }

  private static String path(String file) {
    return Exported.file(file).toAbsolutePath().toString();
  }

  private static String one(String sql) throws IOException, InterruptedException {
    return one(path("sitrep.gpkg"), sql);
  }

  /** The one value a statement gives. */
  private static String one(String file, String sql) throws IOException, InterruptedException {
    List<String> values =
        gdal("ogrinfo", "-ro", "-q", file, "-sql", sql)
            .lines()
            .filter(line -> line.contains(") = "))
            .map(line -> line.replaceFirst(".*\\) = ", ""))
            .toList();
    assertEquals(1, values.size(), values::toString);
    return values.get(0);
  }

  private static String gdal(String... command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("gdal", ".txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> out);
    assertEquals("", Files.readString(errors));
    Files.delete(errors);
    return out;
  }
}
