package org.sitrep.mention.place;

import java.util.Optional;
import org.sitrep.value.Place.Point;

/**
 * A square of the Military Grid Reference System: {@code "38S MB 4488 8544"} is ten metres wide.
 *
 * <p>Letters after DMA TM 8358.1, Datums, Ellipsoids, Grids, and Grid Reference Systems (1990),
 * chapter 3; from metres to degrees after J. P. Snyder, Map Projections: A Working Manual (USGS
 * Professional Paper 1395, 1987), equations 3-24, 3-26 and 8-17 to 8-25, on WGS84.
 *
 * @param zone 1 to 60
 * @param band of latitude, C to X without I and O
 * @param column of the square of 100 km, A to Z without I and O
 * @param row of the square, A to V without I and O
 * @param digits as many for metres east as for metres north, the former first
 */
record GridReference(int zone, char band, char column, char row, String digits) {
  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
  private static final String COLUMNS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";

  /** Metres of a side of a square, and after how many the rows begin anew. */
  private static final double SQUARE = 100_000;

  private static final double CYCLE = ROWS.length() * SQUARE;

  private static final double RADIUS = 6_378_137;
  private static final double E2 = 0.00669437999014;
  private static final double SECOND_E2 = E2 / (1 - E2);
  private static final double SCALE = 0.9996;
  private static final double FALSE_EAST = 500_000;
  private static final double FALSE_SOUTH = 10_000_000;

  /** Degrees a square may stand out over its band. */
  private static final double EDGE = 1;

  /** The middle of the square; empty where there is no such square. */
  Optional<Point> point() {
    int columnInZone = COLUMNS.indexOf(column) - (zone - 1) % 3 * 8;
    int bandNumber = BANDS.indexOf(band);
    int rowNumber = ROWS.indexOf(row);
    if (zone < 1
        || zone > 60
        || bandNumber < 0
        || rowNumber < 0
        || columnInZone < 0
        || columnInZone > 7
        || digits.length() % 2 != 0) {
      return Optional.empty();
    }
    int half = digits.length() / 2;
    double east = (columnInZone + 1) * SQUARE + metres(digits.substring(0, half));
    // Rows of even zones begin five letters later.
    int shifted = (rowNumber + (zone % 2 == 0 ? ROWS.length() - 5 : 0)) % ROWS.length();
    return inBand(bandNumber, east, shifted * SQUARE + metres(digits.substring(half)));
  }

  /** The middle of what some digits leave open. */
  private static double metres(String digits) {
    double unit = SQUARE / Math.pow(10, digits.length());
    return (digits.isEmpty() ? 0 : Integer.parseInt(digits)) * unit + unit / 2;
  }

  /** Rows repeat; the band tells which of them is meant. */
  private Optional<Point> inBand(int bandNumber, double east, double north) {
    double south = -80 + 8.0 * bandNumber;
    double top = south + (band == 'X' ? 12 : 8);
    for (double metres = north; metres < FALSE_SOUTH; metres += CYCLE) {
      Point point = point(east, south < 0 ? metres - FALSE_SOUTH : metres);
      if (point.latitude() > south - EDGE && point.latitude() < top + EDGE) {
        return Optional.of(point);
      }
    }
    return Optional.empty();
  }

  /** Degrees of metres from the equator and the west of the zone. */
  private Point point(double east, double north) {
    double foot = footLatitude(north / SCALE);
    double sin = Math.sin(foot);
    double cos = Math.cos(foot);
    double t = Math.tan(foot) * Math.tan(foot);
    double c = SECOND_E2 * cos * cos;
    double bend = 1 - E2 * sin * sin;
    double normal = RADIUS / Math.sqrt(bend);
    double meridian = RADIUS * (1 - E2) / Math.pow(bend, 1.5);
    double d = (east - FALSE_EAST) / (normal * SCALE);
    double d2 = d * d;
    double latitude =
        foot
            - normal
                * Math.tan(foot)
                / meridian
                * (d2 / 2
                    - (5 + 3 * t + 10 * c - 4 * c * c - 9 * SECOND_E2) * d2 * d2 / 24
                    + (61 + 90 * t + 298 * c + 45 * t * t - 252 * SECOND_E2 - 3 * c * c)
                        * (d2 * d2 * d2)
                        / 720);
    double longitude =
        (d
                - (1 + 2 * t + c) * d * d2 / 6
                + (5 - 2 * c + 28 * t - 3 * c * c + 8 * SECOND_E2 + 24 * t * t)
                    * (d * d2 * d2)
                    / 120)
            / cos;
    double middle = zone * 6 - 183;
    return new Point(Math.toDegrees(latitude), middle + Math.toDegrees(longitude));
  }

  /** The latitude at which the meridian is so many metres long. */
  private static double footLatitude(double metres) {
    double mu = metres / (RADIUS * (1 - E2 / 4 - 3 * E2 * E2 / 64 - 5 * E2 * E2 * E2 / 256));
    double root = Math.sqrt(1 - E2);
    double e = (1 - root) / (1 + root);
    return mu
        + (3 * e / 2 - 27 * Math.pow(e, 3) / 32) * Math.sin(2 * mu)
        + (21 * e * e / 16 - 55 * Math.pow(e, 4) / 32) * Math.sin(4 * mu)
        + 151 * Math.pow(e, 3) / 96 * Math.sin(6 * mu)
        + 1097 * Math.pow(e, 4) / 512 * Math.sin(8 * mu);
  }
}
