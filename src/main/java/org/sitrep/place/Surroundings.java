package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the other names of a document say about each: countries, provinces, neighbours. */
final class Surroundings {
  /** Kilometres at which nearness has fallen to 1/e. */
  private static final double NEAR = 150;

  private final PlaceTable places;
  private final List<Toponym> toponyms;
  private final Map<Resolver.Key, Sense> senses;
  private final Map<String, Double> peoples;
  private final Map<Resolver.Key, Set<Integer>> containers = new HashMap<>();
  private final Map<String, Double> votes = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<Integer, Set<Resolver.Key>> divisions = new HashMap<>();
  private double allVotes;
  private String reportedFrom = "";
  private boolean decided;

  Surroundings(
      PlaceTable places,
      List<Toponym> toponyms,
      Map<Resolver.Key, Sense> senses,
      Map<String, Double> peoples) {
    this.places = places;
    this.toponyms = toponyms;
    this.senses = senses;
    this.peoples = peoples;
  }

  /** Takes in what each name now means. */
  void update() {
    votes.clear();
    named.clear();
    divisions.clear();
    allVotes = 0;
    reportedFrom = "";
    peoples.forEach(this::vote);
    senses.forEach(
        (key, sense) -> {
          if (sense.isVoting()) {
            take(key, sense);
          }
        });
    named.addAll(peoples.keySet());
    decided = true;
  }

  private void take(Resolver.Key key, Sense sense) {
    int place = sense.place();
    vote(places.country(place), sense.confidence());
    if (isReportedFrom(sense)) {
      reportedFrom = places.country(place);
    }
    if (places.featureCode(place).startsWith("PCL") || isReportedFrom(sense)) {
      named.add(places.country(place));
    }
    if (places.featureCode(place).startsWith("ADM")) {
      divisions.computeIfAbsent(place, number -> new HashSet<>()).add(key);
    }
  }

  /** Reporters sit in capitals and tell of the country. */
  private boolean isReportedFrom(Sense sense) {
    return sense.isDateline() && places.featureCode(sense.place()).equals("PPLC");
  }

  private void vote(String country, double weight) {
    if (!country.isEmpty()) {
      votes.merge(country, weight, Double::sum);
      allVotes += weight;
    }
  }

  /** Adds what the document says about one sense of the name {@code key}. */
  void add(Resolver.Key key, int place, Clues clues) {
    addContainers(key, place, clues);
    if (decided) {
      addVotes(key, place, clues);
      clues.addIf(Clue.DIVISION_NAMED, liesInNamed(key, place));
      clues.add(Clue.NEAR, Math.exp(-nearest(key, place) / NEAR));
    }
  }

  private void addVotes(Resolver.Key key, int place, Clues clues) {
    String country = places.country(place);
    double own = ownVote(key, country);
    double others = allVotes - ownVotes(key);
    if (others > 0) {
      clues.add(Clue.VOTES, (votes.getOrDefault(country, 0.0) - own) / others);
    }
    boolean itself = places.featureCode(place).startsWith("PCL") && !peoples.containsKey(country);
    clues.addIf(Clue.COUNTRY_NAMED, !itself && named.contains(country));
  }

  /** How a name itself votes for a country. */
  private double ownVote(Resolver.Key key, String country) {
    Sense self = senses.get(key);
    return self != null && self.isVoting() && places.country(self.place()).equals(country)
        ? self.confidence()
        : 0;
  }

  private double ownVotes(Resolver.Key key) {
    Sense self = senses.get(key);
    return self != null && self.isVoting() && !places.country(self.place()).isEmpty()
        ? self.confidence()
        : 0;
  }

  private boolean liesInNamed(Resolver.Key key, int place) {
    for (int up = places.parent(place); up != PlaceTable.NONE; up = places.parent(up)) {
      Set<Resolver.Key> by = divisions.get(up);
      if (by != null && (by.size() > 1 || !by.contains(key))) {
        return true;
      }
    }
    return false;
  }

  private double nearest(Resolver.Key key, int place) {
    return nearest(key, place, "");
  }

  /** Kilometres to the nearest other name, of one country where one is given. */
  private double nearest(Resolver.Key key, int place, String country) {
    double nearest = Double.MAX_VALUE;
    if (!places.hasPoint(place)) {
      return nearest;
    }
    for (Map.Entry<Resolver.Key, Sense> entry : senses.entrySet()) {
      int other = entry.getValue().place();
      if (entry.getKey().hash() != key.hash()
          && !places.featureCode(other).startsWith("PCL")
          && places.hasPoint(other)
          && (country.isEmpty() || country.equals(places.country(other)))
          && entry.getValue().confidence() > 0.5) {
        nearest = Math.min(nearest, places.kilometres(place, other));
      }
    }
    return nearest;
  }

  /**
   * True where others of the document's names are of countries, and neither any of them is of this
   * place's nor any near it.
   *
   * @param others how many others there must be
   * @param far kilometres that are no longer near
   */
  boolean isOutOfTheWay(Resolver.Key key, int place, double others, double far) {
    String country = places.country(place);
    if (isReportedFromElsewhere(country)) {
      return nearest(key, place, reportedFrom) > far;
    }
    double elsewhere = allVotes - votes.getOrDefault(country, 0.0);
    return elsewhere >= others && isAlone(key, place, far);
  }

  /** True where no other of the document's names speaks of this place's country or lies near. */
  boolean isAlone(Resolver.Key key, int place, double far) {
    String country = places.country(place);
    return votes.getOrDefault(country, 0.0) - ownVote(key, country) < 0.05
        && !named.contains(country)
        && nearest(key, place) > far;
  }

  /** True of a country nobody names in a report from the capital of another. */
  boolean isReportedFromElsewhere(String country) {
    return !reportedFrom.isEmpty() && !reportedFrom.equals(country) && !named.contains(country);
  }

  private void addContainers(Resolver.Key key, int place, Clues clues) {
    boolean asked = false;
    boolean inside = false;
    boolean around = false;
    for (Toponym toponym : toponyms) {
      if (toponym.container() == Toponym.NONE) {
        continue;
      }
      Toponym container = toponyms.get(toponym.container());
      if (Resolver.Key.of(toponym).equals(key)) {
        asked = true;
        inside |= liesInOneOf(place, Resolver.Key.of(container));
      }
      if (Resolver.Key.of(container).equals(key)) {
        around |= holdsOneOf(place, Resolver.Key.of(toponym));
      }
    }
    clues.addIf(Clue.CONTAINED, inside);
    clues.addIf(Clue.NOT_CONTAINED, asked && !inside);
    clues.addIf(Clue.CONTAINS, around);
  }

  private boolean liesInOneOf(int place, Resolver.Key container) {
    for (int holder : candidates(container)) {
      if (holder != place && places.isWithin(place, holder)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsOneOf(int holder, Resolver.Key inside) {
    for (int other : candidates(inside)) {
      if (other != holder && places.isWithin(other, holder)) {
        return true;
      }
    }
    return false;
  }

  private Set<Integer> candidates(Resolver.Key key) {
    return containers.computeIfAbsent(
        key,
        name -> {
          Sense sense = senses.get(name);
          List<Candidate> found = sense == null ? new ArrayList<>() : sense.candidates();
          Set<Integer> numbers = new HashSet<>();
          found.forEach(candidate -> numbers.add(candidate.place()));
          return numbers;
        });
  }
}
