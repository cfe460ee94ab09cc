package org.sitrep.export.map;

import java.util.Optional;
import org.sitrep.store.rows.Row;

/** WGS84 degrees, in the order of maps: {@code 47.1 E, 39.6 N}. */
record Position(double longitude, double latitude) {

  /** The one of two columns; empty where either is empty. */
  static Optional<Position> of(Row row, String prefix) {
    Double latitude = (Double) row.get(prefix + "latitude");
    Double longitude = (Double) row.get(prefix + "longitude");
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Position(longitude, latitude));
  }
}
