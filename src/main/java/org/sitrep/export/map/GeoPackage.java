package org.sitrep.export.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.sitrep.export.Format;
import org.sitrep.export.Selection;
import org.sitrep.store.rows.Row;

/**
 * Writes {@code sitrep.gpkg} (OGC GeoPackage 1.3) for QGIS and GDAL: incidents as points,
 * deployments as lines from origin to destination, and their destinations as points.
 */
public final class GeoPackage implements Format {
  private static final String FILE = "sitrep.gpkg";

  @Override
  public String name() {
    return "gpkg";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    Path file = folder.resolve(FILE).toAbsolutePath();
    // The file is no one's but ours until it is published: no journal is needed.
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file + "?journal_mode=OFF&synchronous=OFF")) {
      connection.setAutoCommit(false);
      prepare(connection);
      for (Layer layer : Layer.ALL) {
        layer.write(selection, connection);
      }
      connection.commit();
    } catch (SQLException problem) {
      throw new IOException("cannot write " + file + ": " + problem.getMessage(), problem);
    }
  }

  private static void prepare(Connection connection) throws IOException, SQLException {
    try (InputStream stream = GeoPackage.class.getResourceAsStream("/export/geopackage.sql");
        Statement statement = connection.createStatement()) {
      String script =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      for (String command : script.split(";\\s*\n")) {
        statement.execute(command);
      }
    }
  }
}
