package org.sitrep.place;

import java.util.Map;
import java.util.Optional;

/**
 * Tells where the best sense of a name is still not what is meant: {@code "Sondi"} of {@code
 * "villages in Wukari, Nigeria"} is no town in Indonesia. The gazetteer then lacks the place.
 */
final class Doubt {
  /** A town this large is spoken of anywhere in the world; by another of its names, only larger. */
  private static final int WELL_KNOWN = 100_000;

  private static final int WELL_KNOWN_BY_ANOTHER_NAME = 1_000_000;

  /** One other place is enough to doubt a place smaller than this, two a larger one. */
  private static final int SMALL = 15_000;

  private static final double ONE = 0.9;
  private static final double TWO = 1.9;

  /** Kilometres from any other name of the document at which a place is out of its way. */
  private static final double FAR = 300;

  /** Kilometres a place may lie outside the borders of what is said to hold it: they change. */
  private static final double BEYOND_PROVINCE = 300;

  private static final double BEYOND_DISTRICT = 80;

  private final Gazetteer gazetteer;
  private final PlaceTable places;
  private final Map<Resolver.Key, Sense> senses;
  private final Surroundings surroundings;

  Doubt(Gazetteer gazetteer, Resolver.Reading reading) {
    this.gazetteer = gazetteer;
    this.places = gazetteer.places();
    this.senses = reading.senses();
    this.surroundings = reading.surroundings();
  }

  /**
   * True where the sense chosen for a name is not believed.
   *
   * @param container what the document says it lies in
   */
  boolean holds(Toponym toponym, Optional<Toponym> container) {
    Resolver.Key key = Resolver.Key.of(toponym);
    Sense sense = senses.get(key);
    if (sense == null || isWellKnown(toponym, sense)) {
      return false;
    }
    Optional<Sense> holder = container.map(outer -> senses.get(Resolver.Key.of(outer)));
    if (holder.isPresent()) {
      return !mayLieIn(sense.place(), holder.get());
    }
    double others = places.population(sense.place()) < SMALL ? ONE : TWO;
    return surroundings.isOutOfTheWay(key, sense.place(), others, FAR);
  }

  private boolean isWellKnown(Toponym toponym, Sense sense) {
    int place = sense.place();
    String feature = places.featureCode(place);
    boolean own = sense.kind() != NameTable.Kind.OTHER;
    return place >= places.generated()
        || feature.startsWith("PCL")
        || (feature.equals("ADM1") && own)
        || gazetteer.preferred(toponym.hash()).isPresent()
        || places.population(place) >= (own ? WELL_KNOWN : WELL_KNOWN_BY_ANOTHER_NAME);
  }

  private boolean mayLieIn(int place, Sense holder) {
    for (Candidate candidate : holder.candidates()) {
      int outer = candidate.place();
      if (outer != place && (places.isWithin(place, outer) || liesBy(place, outer))) {
        return true;
      }
    }
    return false;
  }

  private boolean liesBy(int place, int outer) {
    String feature = places.featureCode(outer);
    if (!places.country(place).equals(places.country(outer)) || feature.startsWith("PCL")) {
      return false;
    }
    double reach = feature.equals("ADM1") ? BEYOND_PROVINCE : BEYOND_DISTRICT;
    return places.hasPoint(place)
        && places.hasPoint(outer)
        && places.kilometres(place, outer) <= reach;
  }
}
