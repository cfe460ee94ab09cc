package org.sitrep.export.map;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The spatial index of a layer, a tree of rectangles as the extension {@code gpkg_rtree_index} of
 * GeoPackage 1.3 demands it: {@code rtree_incidents_geom}, filled here row by row, and kept by
 * triggers when somebody edits the layer. These call functions that QGIS and GDAL bring along.
 */
final class SpatialIndex implements AutoCloseable {
  private final Connection connection;
  private final String layer;
  private final PreparedStatement insert;

  /** Begins the index of a layer. */
  SpatialIndex(Connection connection, String layer) throws SQLException {
    this.connection = connection;
    this.layer = layer;
    String table = "\"rtree_" + layer + "_geom\"";
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE " + table + " USING rtree(id, minx, maxx, miny, maxy)");
    }
    this.insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?)");
  }

  /** Takes in the shape of the row of that key. */
  void add(long key, Shape shape) throws SQLException {
    Bounds bounds = new Bounds();
    shape.positions().forEach(bounds::add);
    insert.setLong(1, key);
    insert.setDouble(2, bounds.west());
    insert.setDouble(3, bounds.east());
    insert.setDouble(4, bounds.south());
    insert.setDouble(5, bounds.north());
    insert.executeUpdate();
  }

  /** Registers it, once all rows are in. */
  void register() throws IOException, SQLException {
    Script.run(connection, "spatial_index.sql", layer);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
