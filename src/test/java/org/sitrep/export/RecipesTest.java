package org.sitrep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.store.Database;
import org.sitrep.store.Server;

/** The recipes run as they stand on their page, each where its tool is installed. */
class RecipesTest {
  private static final Path PAGE = Path.of("src/docs/recipes.md");
  private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

  private final Path folder = folder();

  /** No folder of JUnit's: that warns of the link it takes away. */
  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "recipes-").toAbsolutePath();
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void duckDbSumsWhatTheViewOfTheDatabaseHolds() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String sql : statements("DuckDB")) {
        statement.execute(sql.replace("'output/", "'" + Exported.file("") + "/"));
      }
      assertThat(count(statement))
          .isPositive()
          .isEqualTo(Exported.select("incident_additive", "TRUE").size());
    }
  }

  private static long count(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM incident_additive")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void theDatabaseUnderstandsItsSql() throws IOException {
    for (String sql : statements("From the database")) {
      Path written = folder.resolve("incident_additive.csv");
      Database.create().jdbc().execute(sql.replace("incident_additive.csv", written.toString()));
    }
    assertThat(folder.resolve("incident_additive.csv")).exists();
  }

  @Test
  void gdalWritesTheLayersForPostGis() throws Exception {
    assumeTrue(isThere("ogr2ogr"), "ogr2ogr is not installed (Debian: gdal-bin)");
    String dump =
        blocks("PostGIS")
            .lines()
            .filter(line -> line.startsWith("ogr2ogr -f PGDump"))
            .findFirst()
            .orElseThrow();
    assertThat(run(dump.split(" "))).isZero();
    assertThat(Files.readString(folder.resolve("incidents.sql"))).contains("CREATE TABLE", "geom");
  }

  @Test
  void postGisUnderstandsItsSql() throws Exception {
    assumeTrue(!System.getProperty("postgres", "").isEmpty(), "no server: -Dpostgres=jdbc:…");
    assumeTrue(isThere("ogr2ogr"), "ogr2ogr is not installed (Debian: gdal-bin)");
    String url = Server.POSTGRESQL.create();
    Database database = Database.at(url);
    ManyRecords.fill(database, 40);
    String layers = "ogr2ogr -f PostgreSQL " + url.substring("jdbc:".length());
    for (String sql : statements("PostGIS")) {
      String own = sql.lines().filter(line -> !line.startsWith("ogr2ogr")).collect(LINES);
      if (!own.equals(sql)) {
        assertThat(run((layers + " output/sitrep.gpkg incidents").split(" "))).isZero();
      }
      database.jdbc().execute(own);
    }
    assertThat(database.jdbc().queryForObject("SELECT count(*) FROM incidents", Long.class))
        .isPositive();
  }

  @Test
  void pandasReadsTheFiles() throws Exception {
    String python = python("pandas");
    boolean arrow = run(python, "-c", "import pyarrow") == 0;
    String recipe =
        blocks("pandas").lines().filter(l -> arrow || !l.contains("read_parquet")).collect(LINES);
    Path script = Files.writeString(folder.resolve("recipe.py"), recipe);
    assertThat(run(python, script.toString())).isZero();
  }

  @Test
  void qgisReadsTheLayers() throws Exception {
    String python = python("qgis.core");
    String recipe = blocks("QGIS");
    Path script =
        Files.writeString(
            folder.resolve("recipe.py"), recipe.substring(recipe.indexOf("from qgis.core")));
    assertThat(run(python, script.toString())).isZero();
    assertThat(Files.readString(folder.resolve("log")))
        .containsPattern("(?m)^[1-9]\\d* [1-9]\\d*$");
  }

  /** A Python that has a module: the system's own has those that come as packages. */
  private String python(String module) throws IOException, InterruptedException {
    for (String program : List.of("python3", "/usr/bin/python3")) {
      if ((isThere(program) || Files.isExecutable(Path.of(program)))
          && run(program, "-c", "import " + module) == 0) {
        return program;
      }
    }
    return abort("no Python with " + module);
  }

  @Test
  void readsTheFilesInR() throws Exception {
    assumeTrue(
        isThere("Rscript") && run("Rscript", "-e", "library(readr);library(dplyr)") == 0, "no R");
    Path script = Files.writeString(folder.resolve("recipe.R"), blocks("R"));
    assertThat(run("Rscript", script.toString())).isZero();
  }

  private int run(String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    if (!Files.exists(output)) {
      Files.createSymbolicLink(output, Exported.file("").toAbsolutePath());
    }
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    process.environment().put("QT_QPA_PLATFORM", "offscreen");
    return process.start().waitFor();
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static List<String> statements(String section) throws IOException {
    return Arrays.stream(blocks(section).split(";\\s*(\\n|$)"))
        .filter(sql -> !sql.isBlank())
        .toList();
  }

  /** The indented lines of a section. */
  private static String blocks(String section) throws IOException {
    String page = Files.readString(PAGE);
    String title = "\n## " + section + "\n";
    assertThat(page).contains(title);
    String text = page.substring(page.indexOf(title) + title.length()).split("\n## ", -1)[0];
    return text.lines()
        .filter(line -> line.isEmpty() || line.startsWith("    "))
        .map(line -> line.isEmpty() ? "" : line.substring(4))
        .collect(LINES);
  }
}
