package org.sitrep.place;

/** Distance on the globe. */
final class Distance {
  private static final double EARTH_RADIUS = 6371;

  private Distance() {}

  /** Great-circle distance of two places that have points. */
  static double kilometres(PlaceTable places, int one, int other) {
    double latitude = Math.toRadians(places.latitude(one));
    double otherLatitude = Math.toRadians(places.latitude(other));
    double east = Math.toRadians(places.longitude(other) - places.longitude(one));
    double half =
        square(Math.sin((otherLatitude - latitude) / 2))
            + Math.cos(latitude) * Math.cos(otherLatitude) * square(Math.sin(east / 2));
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
  }

  private static double square(double value) {
    return value * value;
  }
}
