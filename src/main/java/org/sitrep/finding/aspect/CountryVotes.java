package org.sitrep.finding.aspect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Place;

/** How often an article speaks of each country. */
final class CountryVotes {
  private final Map<String, Integer> votes = new LinkedHashMap<>();

  /** A vote of each place for its country. */
  CountryVotes addPlaces(Mentions mentions) {
    mentions.places().forEach(place -> add(place.place().flatMap(Place::country)));
    return this;
  }

  /** A vote of each actor for its country. */
  CountryVotes addActors(Mentions mentions) {
    mentions.actors().forEach(actor -> add(actor.actor().country()));
    return this;
  }

  private void add(Optional<String> country) {
    country.ifPresent(code -> votes.merge(code, 1, Integer::sum));
  }

  int of(String country) {
    return votes.getOrDefault(country, 0);
  }

  /**
   * The country other than {@code one} with most votes, two at least; of equals one named first.
   */
  Optional<String> mostBut(String one) {
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() > 1 && !vote.getKey().equals(one))
        .max((vote, other) -> Integer.compare(vote.getValue(), other.getValue()))
        .map(Map.Entry::getKey);
  }
}
