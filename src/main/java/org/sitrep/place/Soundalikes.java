package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds places the text spells in a way the gazetteer does not list, where it is known what they
 * lie in: {@code "Naseerabad district of Balochistan"} is Nasirabad. A country's names are sorted
 * by their {@link Sounds} when the first of it is asked for.
 */
final class Soundalikes {
  /** Shorter names sound like too many others. */
  private static final int SHORTEST = 5;

  /** So does what is left of names of fewer consonants. */
  private static final int FEWEST_SOUNDS = 3;

  /** Of so many letters one may differ. */
  private static final int LETTERS = 3;

  /** A place so many times larger than its namesake is the one meant. */
  private static final int FAR_LARGER = 10;

  private final PlaceTable places;
  private final Map<String, Map<String, List<Integer>>> countries = new ConcurrentHashMap<>();

  Soundalikes(PlaceTable places) {
    this.places = places;
  }

  /**
   * The place within a holder whose own name sounds like some words.
   *
   * @param holder number of a division or country
   * @param type what the words let it be
   */
  Optional<Integer> find(String words, int holder, PlaceType type) {
    String name = Folding.fold(words);
    String sounds = Sounds.of(name);
    if (name.length() < SHORTEST || sounds.length() < FEWEST_SOUNDS) {
      return Optional.empty();
    }
    List<Integer> found =
        countries
            .computeIfAbsent(places.country(holder), this::bySounds)
            .getOrDefault(sounds, List.of())
            .stream()
            .filter(place -> place != holder && places.isWithin(place, holder))
            .filter(place -> type.fits(places.featureCode(place)))
            .filter(place -> isClose(name, Folding.fold(places.name(place))))
            .toList();
    return single(found);
  }

  /** {@code "Kalguiwa"} is not Kalgo. */
  private static boolean isClose(String name, String own) {
    return Sounds.alike(name, own)
        && Sounds.distance(name, own) * LETTERS <= Math.max(name.length(), own.length());
  }

  private Map<String, List<Integer>> bySounds(String country) {
    Map<String, List<Integer>> bySounds = new HashMap<>();
    for (int place = 0; place < places.generated(); place++) {
      if (places.country(place).equals(country)) {
        String sounds = Sounds.of(Folding.fold(places.name(place)));
        bySounds.computeIfAbsent(sounds, key -> new ArrayList<>()).add(place);
      }
    }
    return bySounds;
  }

  /** The only one, the town of a district of its name, or one far larger than the others. */
  private Optional<Integer> single(List<Integer> found) {
    Optional<Integer> largest = Optional.empty();
    for (int place : found) {
      if (largest.isEmpty() || isMeant(place, largest.get())) {
        largest = Optional.of(place);
      }
    }
    return largest.filter(
        best -> found.stream().allMatch(other -> other.equals(best) || isMeant(best, other)));
  }

  private boolean isMeant(int place, int other) {
    return places.isWithin(place, other)
        || !places.isWithin(other, place)
            && places.population(place) > FAR_LARGER * (1L + places.population(other));
  }
}
