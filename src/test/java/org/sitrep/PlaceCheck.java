package org.sitrep;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.value.Place;

/**
 * What is wrong with the whereabouts of a place, against a line as {@code place "Maiduguri" NGA p1
 * admin1=Borno at=11.85/13.16}.
 */
final class PlaceCheck {
  /** A place and the point expected lie at most so far apart. */
  private static final double KILOMETRES = 25;

  private PlaceCheck() {}

  static List<String> complaints(Place place, Line line) {
    List<String> wrong = new ArrayList<>();
    line.value("admin1")
        .filter(division -> !Line.overlap(place.admin1().orElse(""), division))
        .ifPresent(division -> wrong.add("admin1 " + place.admin1() + " not " + division));
    line.value("at")
        .filter(point -> !isNear(place, point))
        .ifPresent(point -> wrong.add("point " + place.point() + " not " + point));
    return wrong;
  }

  private static boolean isNear(Place place, String degrees) {
    String[] parts = degrees.split("/", 2);
    Place.Point expected =
        new Place.Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    return place.point().filter(point -> point.kilometresTo(expected) <= KILOMETRES).isPresent();
  }
}
