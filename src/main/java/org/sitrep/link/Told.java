package org.sitrep.link;

import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * A record as far as linking looks at it: {@code "3 killed by a mine near Fuzuli on 2 February"}.
 *
 * @param record key of the record
 * @param article key of its article
 * @param outlet who published it, by the best name known
 * @param family kinds of record that may tell the same event share one
 * @param date empty where it is not dated
 * @param place where it happened; empty where unknown or known no better than a province
 * @param killed low, best and high
 * @param rank what makes it fit to speak for its event; more is better
 */
public record Told(
    String record,
    String article,
    String outlet,
    String family,
    Optional<DateRange> date,
    Optional<Spot> place,
    Killed killed,
    double rank) {

  /** A place with its district, where it has one. */
  public record Spot(String district, Optional<Place.Point> point) {}

  /** The figures two reports of one event may differ in, but not by much. */
  public record Killed(OptionalLong low, OptionalLong best, OptionalLong high) {
    /** Nothing is said. */
    public static final Killed UNSTATED =
        new Killed(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
  }
}
