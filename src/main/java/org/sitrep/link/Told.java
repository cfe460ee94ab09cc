package org.sitrep.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * A record as far as linking looks at it: {@code "3 killed by a mine near Fuzuli on 2 February"}.
 *
 * @param record its key
 * @param date empty where it is not dated, or speaks of a period
 * @param words the sentence that answers for it
 * @param fit how fit it is to speak for its event; more is better
 */
public record Told(
    UUID record,
    Source source,
    Kind kind,
    Optional<DateRange> date,
    Where where,
    Figures figures,
    Parties parties,
    Words words,
    double fit) {

  /** The article that tells it, and who published that when. */
  public record Source(UUID article, String outlet, Optional<LocalDate> published) {}

  /**
   * What it is: codes, empty where there is none.
   *
   * @param type of the event or deployment
   */
  public record Kind(String type, String subType, String cause) {}

  /**
   * Where it happened; names are empty where they are unknown.
   *
   * @param precision UCDP place precision, 1 to 7; 7 where nothing is known
   */
  public record Where(
      String country,
      String province,
      String district,
      int precision,
      Optional<Place.Point> point) {
    /** Nothing is said. */
    public static final Where UNKNOWN = new Where("", "", "", 7, Optional.empty());
  }

  /**
   * Numbers that two reports of one event may differ in, but not by much.
   *
   * @param main the dead of an incident, the people of a deployment
   * @param second the injured, the abducted or the arrested, whichever the type is about
   */
  public record Figures(Figure main, OptionalLong second) {
    /** Nothing is said. */
    public static final Figures UNSTATED = new Figures(Figure.UNSTATED, OptionalLong.empty());
  }

  /** A number with its bounds. */
  public record Figure(OptionalLong low, OptionalLong best, OptionalLong high) {
    /** Nothing is said. */
    public static final Figure UNSTATED =
        new Figure(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** True where the text gives a number at all. */
    public boolean isStated() {
      return low.isPresent() || best.isPresent() || high.isPresent();
    }
  }

  /** Names of who did it and to whom: sides of an incident, sender and receiver of a deployment. */
  public record Parties(Set<String> doers, Set<String> others) {
    /** Nobody is named. */
    public static final Parties NOBODY = new Parties(Set.of(), Set.of());

    public Parties {
      doers = Set.copyOf(doers);
      others = Set.copyOf(others);
    }
  }
}
