package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.TokenRange;
import org.sitrep.value.Place;

/**
 * A place name: {@code "Fuzuli"} in {@code "near Fuzuli district"}.
 *
 * @param range the name alone, as gazetteers spell it
 * @param phrase the name with its kind of place and containers: {@code "Fuzuli district"}, {@code
 *     "Izmir, Turkey"}
 * @param place empty where the words name a place the gazetteer does not have
 * @param relation what the preposition says: in, near, between, along, from, to
 * @param use what the text uses the name for
 */
public record PlaceMention(
    TokenRange range,
    TokenRange phrase,
    Optional<Place> place,
    PlaceRelation relation,
    Use use,
    String rule)
    implements Mention {

  /** Rule of names behind {@code "off"}: it happened on the water before the place. */
  public static final String AT_SEA = "place-at-sea";

  /** Rule of coordinates. */
  public static final String POINT = "coordinates";

  /** Rule of the country of the people a report speaks of: {@code "Syrian soldiers"}. */
  public static final String HOMELAND = "place-homeland";

  /** True for coordinates: {@code "39.60 N, 47.15 E"}. */
  public boolean isPoint() {
    return rule.equals(POINT);
  }

  /** True for a country no words name, only those who act or suffer there. */
  public boolean isHomeland() {
    return rule.equals(HOMELAND) && use == Use.DEMONYM;
  }

  /** True where it happened on the water before the place: {@code "off Lagos"}. */
  public boolean isAtSea() {
    return rule.equals(AT_SEA);
  }

  /** True where a word for a part of it stands before the name: {@code "southern Azerbaijan"}. */
  public boolean isPart() {
    return phrase.from() < range.from();
  }

  /** What a place name is used for. Only a {@link #PLACE} may be where something happened. */
  public enum Use {
    PLACE,
    /**
     * {@code "Fuzuli"} in {@code "a village in Fuzuli"} that only says where the other place is.
     */
    CONTAINER,
    DATELINE,
    /** {@code "the Baku Military Hospital"}. */
    ORGANIZATION,
    /** {@code "Baku police"}: who keeps order there, and hardly elsewhere. */
    LOCAL_FORCE,
    /** {@code "A Tampa man was shot"}: where one lives, and mostly is. */
    LOCAL_PERSON,
    /** {@code "Ankara said"}: the government. */
    GOVERNMENT,
    /** {@code "U.S. soldiers"}, {@code "Peru shot down a jet"}: the country as a power. */
    STATE,
    /** {@code "a resident of Barda"}. */
    HOME,
    /** {@code "was shot and flown to Germany"}. */
    REFUGE,
    /** {@code "vehicles built in Croatia"}. */
    MAKER,
    /** {@code "the chief of operations for Asia"}: what somebody is over or speaks for. */
    OFFICE,
    /** {@code "an Azerbaijani village"}. */
    DEMONYM
  }

  @Override
  public String value() {
    return place.map(Place::key).orElse("");
  }
}
