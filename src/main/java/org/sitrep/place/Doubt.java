package org.sitrep.place;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the best sense of a name is still not what is meant: {@code "Sondi"} of {@code
 * "villages in Wukari, Nigeria"} is no town in Indonesia. The gazetteer then lacks the place.
 */
final class Doubt {
  /** A town this large is spoken of anywhere in the world. */
  private static final int WELL_KNOWN = 100_000;

  /** One this large by any of its names. */
  private static final int FAMOUS = 1_000_000;

  /** One this large, where the name is so short that many places are called so: {@code "Tur"}. */
  private static final int KNOWN_ABROAD = 200_000;

  private static final int SHORT = 4;

  /** One other place is enough to doubt a place smaller than this, two a larger one. */
  private static final int SMALL = 15_000;

  /** Countries that call a division so, from which on its name alone tells nothing. */
  private static final int MANY = 3;

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
    if (sense == null || isKept(toponym, sense)) {
      return false;
    }
    Optional<Sense> holder = container.map(outer -> senses.get(Resolver.Key.of(outer)));
    if (isWellKnown(sense)) {
      return isTooLarge(sense)
          || holder.isEmpty() && isAnybodys(key, sense)
          || isOtherTown(sense, holder)
          || holder.filter(outer -> isElsewhere(sense, outer)).isPresent();
    }
    boolean famous = places.population(sense.place()) >= FAMOUS;
    if (holder.isPresent()) {
      return !(famous && isLand(holder.get())) && !mayLieIn(sense.place(), holder.get());
    }
    return famous ? isTooLarge(sense) : isOutOfTheWay(toponym, sense);
  }

  /** {@code "Northern Province"}: one of many countries', and nothing tells whose. */
  private boolean isAnybodys(Resolver.Key key, Sense sense) {
    return places.featureCode(sense.place()).equals("ADM1")
        && surroundings.isAlone(key, sense.place(), FAR)
        && sense.candidates().stream()
                .mapToInt(Candidate::place)
                .filter(place -> places.featureCode(place).equals("ADM1"))
                .mapToObj(places::country)
                .distinct()
                .limit(MANY)
                .count()
            == MANY;
  }

  /** {@code "Kakong village"} is no city of millions. */
  private boolean isTooLarge(Sense sense) {
    return sense.type() == PlaceType.VILLAGE && places.population(sense.place()) >= WELL_KNOWN;
  }

  /**
   * {@code "San Miguelito neighborhood"} in a report from San Salvador is no city of Panama, {@code
   * "the al-Bab neighbourhood of Aleppo"} not al-Bab; but {@code "a Baghdad neighborhood"} is in
   * it.
   */
  private boolean isOtherTown(Sense sense, Optional<Sense> holder) {
    return sense.type() == PlaceType.QUARTER
        && (holder.isPresent() && places.population(sense.place()) >= WELL_KNOWN
            || surroundings.isReportedFromElsewhere(places.country(sense.place())));
  }

  /** A town of a province far from that of {@code "the Sabon Gari area of Damboa district"}. */
  private boolean isElsewhere(Sense sense, Sense holder) {
    int place = sense.place();
    return !places.featureCode(place).equals("ADM1")
        && !isLand(holder)
        && places.country(place).equals(places.country(holder.place()))
        && !mayLieIn(place, holder);
  }

  private boolean isOutOfTheWay(Toponym toponym, Sense sense) {
    Resolver.Key key = Resolver.Key.of(toponym);
    int place = sense.place();
    boolean borrowed = sense.kind() == NameTable.Kind.OTHER && !isSpelling(toponym, place);
    boolean small = places.population(place) < SMALL;
    return surroundings.isOutOfTheWay(key, place, small || borrowed ? ONE : TWO, FAR)
        || isUnlikely(toponym, sense, borrowed) && surroundings.isAlone(key, place, FAR);
  }

  /**
   * Too little known to be meant where nothing else speaks of its country: a town by a name in
   * another language, a village whose name the text gives a district.
   */
  private boolean isUnlikely(Toponym toponym, Sense sense, boolean borrowed) {
    String feature = places.featureCode(sense.place());
    if (sense.type() == PlaceType.ANY) {
      int known = toponym.words().length() <= SHORT ? KNOWN_ABROAD : WELL_KNOWN;
      return borrowed && places.population(sense.place()) < known;
    }
    return !sense.type().fits(feature)
        && !feature.startsWith("PPLA")
        && places.population(sense.place()) < SMALL;
  }

  /** {@code "Kondoz"} is Kunduz in other letters, {@code "Abu Kamal"} is Albu Kamal. */
  private boolean isSpelling(Toponym toponym, int place) {
    String words = Folding.fold(toponym.words());
    String own = Folding.fold(places.name(place));
    return Sounds.alike(words, own)
        || Arrays.stream(words.split(" "))
            .anyMatch(word -> word.length() > 3 && (" " + own + " ").contains(" " + word + " "));
  }

  private boolean isKept(Toponym toponym, Sense sense) {
    return sense.place() >= places.generated()
        || places.featureCode(sense.place()).startsWith("PCL")
        || gazetteer.preferred(toponym.hash()).isPresent();
  }

  /** By a name of its own. */
  private boolean isWellKnown(Sense sense) {
    return sense.kind() != NameTable.Kind.OTHER
        && (places.featureCode(sense.place()).equals("ADM1")
            || places.population(sense.place()) >= WELL_KNOWN);
  }

  /** A country, whose borders may be told otherwise: {@code "Donetsk, Russia"}. */
  private boolean isLand(Sense holder) {
    return holder.place() >= places.generated()
        || places.featureCode(holder.place()).startsWith("PCL");
  }

  /** In or by the holder, or in one called so in its country: Donetsk is a city and an oblast. */
  private boolean mayLieIn(int place, Sense holder) {
    String country = places.country(holder.place());
    for (Candidate candidate : holder.candidates()) {
      int outer = candidate.place();
      boolean chosen = outer == holder.place();
      if (outer != place
          && places.country(outer).equals(country)
          && (places.isWithin(place, outer) || chosen && liesBy(place, outer))) {
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
