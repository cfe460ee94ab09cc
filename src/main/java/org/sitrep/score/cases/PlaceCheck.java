package org.sitrep.score.cases;

import java.util.List;
import org.sitrep.score.Mark;
import org.sitrep.value.Place;

/**
 * What is wrong with the whereabouts of a place, against a line as {@code place "Maiduguri" NGA p1
 * admin1=Borno at=11.85/13.16}.
 */
final class PlaceCheck {
  /** A place and the point expected lie at most so far apart. */
  private static final double KILOMETRES = 25;

  private PlaceCheck() {}

  static List<Mark> marks(Place place, Line line) {
    MarkList marks = new MarkList();
    line.value("admin1")
        .ifPresent(
            division ->
                marks.check(
                    "admin1",
                    Line.overlap(place.admin1().orElse(""), division),
                    "admin1 " + place.admin1() + " not " + division));
    line.value("at")
        .ifPresent(
            point ->
                marks.check(
                    "point", isNear(place, point), "point " + place.point() + " not " + point));
    return marks.all();
  }

  private static boolean isNear(Place place, String degrees) {
    String[] parts = degrees.split("/", 2);
    Place.Point expected =
        new Place.Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    return place.point().filter(point -> point.kilometresTo(expected) <= KILOMETRES).isPresent();
  }
}
