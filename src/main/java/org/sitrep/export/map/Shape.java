package org.sitrep.export.map;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.sitrep.store.rows.Row;

/**
 * The geometry of a row as a GeoPackage holds it: a header and well-known binary, little-endian.
 */
final class Shape {
  /** Key of WGS84. */
  static final int WGS84 = 4326;

  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int LINES = 5;
  private static final int ENOUGH = 256;

  private final byte[] bytes;
  private final List<Position> positions;

  private Shape(ByteBuffer written, List<Position> positions) {
    this.bytes = new byte[written.position()];
    written.flip().get(bytes);
    this.positions = List.copyOf(positions);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** All it goes through. */
  List<Position> positions() {
    return positions;
  }

  /** A point where a record is, or where a deployment goes to. */
  static Optional<Shape> point(Row row) {
    return Position.of(row, "")
        .map(
            place -> {
              ByteBuffer buffer = begin(POINT);
              put(buffer, place);
              return new Shape(buffer, List.of(place));
            });
  }

  /** The way of a deployment, as several lines even where it is one. */
  static Optional<Shape> way(Row row) {
    return Track.of(row)
        .map(
            track -> {
              ByteBuffer buffer = begin(LINES).putInt(track.lines().size());
              for (Track.Line line : track.lines()) {
                buffer.put((byte) 1).putInt(LINE).putInt(2);
                put(buffer, line.from());
                put(buffer, line.to());
              }
              return new Shape(
                  buffer,
                  track.lines().stream()
                      .flatMap(line -> List.of(line.from(), line.to()).stream())
                      .toList());
            });
  }

  private static ByteBuffer begin(int type) {
    ByteBuffer buffer = ByteBuffer.allocate(ENOUGH).order(ByteOrder.LITTLE_ENDIAN);
    buffer.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(WGS84);
    return buffer.put((byte) 1).putInt(type);
  }

  private static void put(ByteBuffer buffer, Position position) {
    buffer.putDouble(position.longitude()).putDouble(position.latitude());
  }
}
