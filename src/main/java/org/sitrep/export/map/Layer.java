package org.sitrep.export.map;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;

/**
 * A layer of a GeoPackage: {@code incidents}, points with the columns of incidents.csv.
 *
 * @param geometry name of the kind of geometry
 */
record Layer(String name, Sheet sheet, String geometry, Function<Row, Optional<Shape>> shape) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  static final List<Layer> ALL =
      List.of(
          new Layer("incidents", Sheet.of("incidents"), "POINT", Shape::point),
          new Layer("deployments", Sheet.of("deployments"), "MULTILINESTRING", Shape::way),
          new Layer("deployment_destinations", Sheet.of("deployments"), "POINT", Shape::point));

  /** Makes the layer and fills it. */
  void write(Selection selection, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(table());
    }
    Extent extent = new Extent();
    try (PreparedStatement insert = connection.prepareStatement(insert())) {
      selection.forEach(
          sheet.relation(),
          sheet.order(),
          row -> shape.apply(row).ifPresent(found -> add(insert, row, found, extent)));
    }
    register(connection, extent);
  }

  private String table() {
    return sheet.relation().columns().stream()
        .map(column -> column.name() + " " + type(column) + (column.optional() ? "" : " NOT NULL"))
        .collect(
            Collectors.joining(
                ", ",
                "CREATE TABLE "
                    + name
                    + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom "
                    + geometry
                    + ", ",
                ")"));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case UUID, TEXT -> "TEXT";
      case INTEGER -> "MEDIUMINT";
      case BIGINT -> "INTEGER";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "DATETIME";
    };
  }

  private String insert() {
    return "INSERT INTO "
        + name
        + " (geom, "
        + String.join(", ", sheet.relation().columnNames())
        + ") VALUES (?"
        + ", ?".repeat(sheet.relation().columns().size())
        + ")";
  }

  private static void add(PreparedStatement insert, Row row, Shape shape, Extent extent) {
    try {
      insert.setBytes(1, shape.bytes());
      for (int i = 0; i < row.relation().columns().size(); i++) {
        insert.setObject(i + 2, value(row.get(i)));
      }
      insert.executeUpdate();
    } catch (SQLException problem) {
      throw new IllegalStateException("cannot write a row of a GeoPackage", problem);
    }
    shape.positions().forEach(extent::add);
    extent.add((OffsetDateTime) row.get("updated"));
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof OffsetDateTime time) {
      return TIME.format(time);
    }
    return value == null || value instanceof Number ? value : value.toString();
  }

  private void register(Connection connection, Extent extent) throws SQLException {
    try (PreparedStatement contents =
            connection.prepareStatement(
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement column =
            connection.prepareStatement(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")) {
      contents.setString(1, name);
      contents.setString(2, name);
      contents.setString(3, Notice.LONG + ". " + Notice.PLACES);
      contents.setString(4, TIME.format(extent.updated));
      for (int i = 0; i < extent.bounds.length; i++) {
        contents.setObject(5 + i, extent.isEmpty() ? null : extent.bounds[i]);
      }
      contents.setInt(9, Shape.WGS84);
      contents.executeUpdate();
      column.setString(1, name);
      column.setString(2, geometry);
      column.setInt(3, Shape.WGS84);
      column.executeUpdate();
    }
  }

  /** How far the rows of a layer reach, and how new they are: the same rows, the same bytes. */
  private static final class Extent {
    private final double[] bounds = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    private OffsetDateTime updated = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    void add(Position position) {
      bounds[0] = Math.min(bounds[0], position.longitude());
      bounds[1] = Math.min(bounds[1], position.latitude());
      bounds[2] = Math.max(bounds[2], position.longitude());
      bounds[3] = Math.max(bounds[3], position.latitude());
    }

    void add(@Nullable OffsetDateTime time) {
      updated = time != null && time.isAfter(updated) ? time : updated;
    }

    boolean isEmpty() {
      return bounds[0] > bounds[2];
    }
  }
}
