package org.sitrep.export.map;

import java.io.IOException;
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
  void write(Selection selection, Connection connection) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(table());
    }
    try (PreparedStatement insert = connection.prepareStatement(insert());
        SpatialIndex index = new SpatialIndex(connection, name)) {
      Filling filling = new Filling(insert, index);
      selection.forEach(
          sheet.relation(),
          sheet.order(),
          row -> shape.apply(row).ifPresent(found -> filling.add(row, found)));
      register(connection, filling);
      index.register();
    }
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
        + " (fid, geom, "
        + String.join(", ", sheet.relation().columnNames())
        + ") VALUES (?, ?"
        + ", ?".repeat(sheet.relation().columns().size())
        + ")";
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

  private void register(Connection connection, Filling filling) throws SQLException {
    try (PreparedStatement contents =
            connection.prepareStatement(
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement column =
            connection.prepareStatement(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")) {
      contents.setString(1, name);
      contents.setString(2, name);
      contents.setString(3, Notice.LONG + ". " + Notice.PLACES);
      contents.setString(4, TIME.format(filling.updated));
      setBounds(contents, filling.bounds);
      contents.setInt(9, Shape.WGS84);
      contents.executeUpdate();
      column.setString(1, name);
      column.setString(2, geometry);
      column.setInt(3, Shape.WGS84);
      column.executeUpdate();
    }
  }

  /** The rectangle of all rows; unknown where there are none. */
  private static void setBounds(PreparedStatement contents, Bounds bounds) throws SQLException {
    boolean known = !bounds.isEmpty();
    contents.setObject(5, known ? bounds.west() : null);
    contents.setObject(6, known ? bounds.south() : null);
    contents.setObject(7, known ? bounds.east() : null);
    contents.setObject(8, known ? bounds.north() : null);
  }

  /** Puts rows in, and sees how far they reach and how new they are: the same rows, same bytes. */
  private static final class Filling {
    private final PreparedStatement insert;
    private final SpatialIndex index;
    private final Bounds bounds = new Bounds();
    private OffsetDateTime updated = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private long rows;

    Filling(PreparedStatement insert, SpatialIndex index) {
      this.insert = insert;
      this.index = index;
    }

    void add(Row row, Shape shape) {
      try {
        insert.setLong(1, ++rows);
        insert.setBytes(2, shape.bytes());
        for (int i = 0; i < row.relation().columns().size(); i++) {
          insert.setObject(i + 3, value(row.get(i)));
        }
        insert.executeUpdate();
        index.add(rows, shape);
      } catch (SQLException problem) {
        throw new IllegalStateException("cannot write a row of a GeoPackage", problem);
      }
      shape.positions().forEach(bounds::add);
      OffsetDateTime time = (OffsetDateTime) row.get("updated");
      updated = time != null && time.isAfter(updated) ? time : updated;
    }
  }
}
