package org.sitrep.export.map;

/** The least rectangle around some positions. */
final class Bounds {
  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  void add(Position position) {
    west = Math.min(west, position.longitude());
    south = Math.min(south, position.latitude());
    east = Math.max(east, position.longitude());
    north = Math.max(north, position.latitude());
  }

  boolean isEmpty() {
    return west > east;
  }

  double west() {
    return west;
  }

  double south() {
    return south;
  }

  double east() {
    return east;
  }

  double north() {
    return north;
  }
}
