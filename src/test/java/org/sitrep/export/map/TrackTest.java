package org.sitrep.export.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrackTest {
  @Test
  void aWayIsOneLine() {
    assertEquals("32.9 39.9 to 49.9 40.4", way(32.9, 39.9, 49.9, 40.4));
  }

  @Test
  void aWayAcrossTheAntimeridianIsCutThere() {
    assertEquals("178 -18 to 180 -17; -180 -17 to -172 -13", way(178, -18, -172, -13));
    assertEquals("-172 -13 to -180 -17; 180 -17 to 178 -18", way(-172, -13, 178, -18));
  }

  @Test
  void aWayThatBeginsOrEndsOnTheAntimeridianIsNotCut() {
    assertEquals("-180 10 to -170 20", way(180, 10, -170, 20));
    assertEquals("170 10 to 180 20", way(170, 10, -180, 20));
    assertEquals("-180 10 to 0 0", way(-180, 10, 0, 0));
  }

  private static String way(double fromEast, double fromNorth, double toEast, double toNorth) {
    return Track.between(new Position(fromEast, fromNorth), new Position(toEast, toNorth))
        .lines()
        .stream()
        .map(line -> text(line.from()) + " to " + text(line.to()))
        .collect(Collectors.joining("; "));
  }

  private static String text(Position position) {
    return number(position.longitude()) + " " + number(position.latitude());
  }

  private static String number(double degrees) {
    return String.valueOf(degrees).replaceFirst("\\.0$", "");
  }
}
