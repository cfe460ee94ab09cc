package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.value.Place;

/**
 * Chooses among namesakes: {@code "Tripoli"} in Libya, Lebanon or Iowa. Every sense of a name gets
 * a linear score of {@link Clue}s; the senses chosen first vote on the others, and so on. One sense
 * per name and article.
 */
public final class Resolver {
  private static final int ROUNDS = 3;

  /** From this size on a name means the town rather than the district around it. */
  private static final int LARGE_TOWN = 50_000;

  /** People a seat is taken to have where the gazetteer tells none. */
  private static final int UNCOUNTED_SEAT = 1_000;

  private final Gazetteer gazetteer;
  private final ClueWeights weights;

  Resolver(Gazetteer gazetteer, ClueWeights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /** Loads how much each clue counts. */
  public static Resolver load(Knowledge knowledge, Gazetteer gazetteer) {
    return new Resolver(gazetteer, ClueWeights.load(knowledge));
  }

  /**
   * The places of a document's names, in their order; empty for those the gazetteer does not have.
   *
   * @param peoples how much the document speaks of the people, state or armed groups of each
   *     country, by ISO3 code: {@code "Turkish sappers"}
   */
  public List<Optional<Place>> resolve(List<Toponym> toponyms, Map<String, Double> peoples) {
    Reading reading = read(toponyms, peoples);
    Doubt doubt = new Doubt(gazetteer, reading);
    Map<Integer, Place> made = new HashMap<>();
    List<Optional<Place>> places = new ArrayList<>(toponyms.size());
    for (Toponym toponym : toponyms) {
      Optional<Toponym> container =
          Optional.of(toponym.container()).filter(at -> at != Toponym.NONE).map(toponyms::get);
      places.add(
          Optional.ofNullable(reading.senses().get(Key.of(toponym)))
              .filter(sense -> !doubt.holds(toponym, container))
              .map(Sense::place)
              .map(
                  number ->
                      made.computeIfAbsent(number, found -> gazetteer.places().place(found))));
    }
    return places;
  }

  /** What each name means, and what the names say about each other. */
  record Reading(Map<Key, Sense> senses, Surroundings surroundings) {}

  Reading read(List<Toponym> toponyms, Map<String, Double> peoples) {
    Map<Key, Sense> senses = senses(toponyms);
    Surroundings surroundings = new Surroundings(gazetteer.places(), toponyms, senses, peoples);
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<Key, Sense> entry : senses.entrySet()) {
        score(entry.getKey(), entry.getValue(), surroundings);
      }
      senses.values().forEach(Sense::choose);
      surroundings.update();
    }
    return new Reading(senses, surroundings);
  }

  /** The same name beside other type words may be another place: the town and its district. */
  record Key(long hash, PlaceType type) {
    static Key of(Toponym toponym) {
      return new Key(toponym.hash(), toponym.type());
    }
  }

  private Map<Key, Sense> senses(List<Toponym> toponyms) {
    Map<Key, Sense> senses = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      Key key = Key.of(toponym);
      if (!senses.containsKey(key)) {
        List<Candidate> candidates = gazetteer.candidates(toponym.hash());
        if (!candidates.isEmpty()) {
          int preferred = gazetteer.preferred(toponym.hash()).orElse(PlaceTable.NONE);
          senses.put(key, new Sense(toponym.type(), candidates, preferred));
        }
      }
      Sense sense = senses.get(key);
      if (sense != null) {
        sense.add(toponym.standing());
      }
    }
    return senses;
  }

  private void score(Key key, Sense sense, Surroundings surroundings) {
    List<Candidate> candidates = sense.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      Clues clues = new Clues(weights);
      byItself(sense, candidates.get(i), clues);
      surroundings.add(key, candidates.get(i).place(), clues);
      sense.score(i, clues.score());
    }
  }

  void byItself(Sense sense, Candidate candidate, Clues clues) {
    PlaceTable places = gazetteer.places();
    int place = candidate.place();
    String feature = places.featureCode(place);
    clues.add(Clue.POPULATION, Math.log10(1.0 + people(place, feature)) / 7);
    switch (candidate.kind()) {
      case OTHER -> clues.add(Clue.OTHER_NAME);
      case CORE -> clues.add(Clue.CORE_NAME);
      case OWN -> {}
    }
    ofFeature(feature)
        .ifPresentOrElse(clues::add, () -> clues.addIf(Clue.REGION, !feature.startsWith("PPL")));
    clues.addIf(Clue.NAMESAKE_TOWN, feature.startsWith("ADM") && hasNamesakeTown(sense, candidate));
    boolean fits = sense.type().fits(feature);
    clues.addIf(Clue.PREFERRED, fits && place == sense.preferred());
    clues.addIf(Clue.WRONG_TYPE, !fits);
    clues.addIf(Clue.DATELINE_CAPITAL, sense.isDateline() && feature.equals("PPLC"));
  }

  /** Seats are in the gazetteer whether somebody has counted their people or not. */
  private int people(int place, String feature) {
    int counted = gazetteer.places().population(place);
    return counted == 0 && feature.startsWith("PPLA") ? UNCOUNTED_SEAT : counted;
  }

  private boolean hasNamesakeTown(Sense sense, Candidate division) {
    PlaceTable places = gazetteer.places();
    boolean borrowed = division.kind() == NameTable.Kind.OTHER;
    boolean district =
        sense.type() == PlaceType.ANY && places.featureCode(division.place()).equals("ADM2");
    for (Candidate candidate : sense.candidates()) {
      int town = candidate.place();
      boolean own = candidate.kind() == NameTable.Kind.OWN;
      if (places.featureCode(town).startsWith("PPL")
          && (district || places.population(town) >= LARGE_TOWN || (borrowed && own))
          && places.isWithin(town, division.place())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Clue> ofFeature(String feature) {
    return switch (feature) {
      case "PCLI" -> Optional.of(Clue.COUNTRY);
      case "ADM1" -> Optional.of(Clue.PROVINCE);
      case "ADM2" -> Optional.of(Clue.DISTRICT);
      case "PPLC" -> Optional.of(Clue.CAPITAL);
      case "PPLA" -> Optional.of(Clue.SEAT);
      case "PPLX" -> Optional.of(Clue.SECTION);
      default -> Optional.empty();
    };
  }
}
