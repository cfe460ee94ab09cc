package org.sitrep.export.map;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
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
      Script.run(connection, "geopackage.sql", "");
      for (Layer layer : Layer.ALL) {
        layer.write(selection, connection);
      }
      connection.commit();
    } catch (SQLException problem) {
      throw new IOException("cannot write " + file + ": " + problem.getMessage(), problem);
    }
  }
}
