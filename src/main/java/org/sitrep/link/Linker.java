package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which records of different articles are about the same event. Records that are like enough
 * hang together in families; each family is cut into events on its own, the best matches first,
 * such that no event holds two records of one article or two that contradict each other. So a new
 * record can change nothing outside of its family, and the result depends on nothing but the
 * records.
 */
public final class Linker {
  private static final Comparator<Told> BY_KEY = Comparator.comparing(Told::record);

  /** Members of an event are this much alike on average. */
  private static final int ENOUGH_ON_AVERAGE = Likeness.ENOUGH - 2;

  private final Likeness likeness;
  private final Neighbourhood neighbourhood;
  private final Set<UUID> reached = new HashSet<>();

  private Linker(Likeness likeness, Neighbourhood neighbourhood) {
    this.likeness = likeness;
    this.neighbourhood = neighbourhood;
  }

  /**
   * The events of the families that {@code seeds} belong to.
   *
   * @param neighbourhood finds records by where they lie, the seeds among them
   */
  public static List<Linked> link(
      Collection<Told> seeds, Likeness likeness, Neighbourhood neighbourhood) {
    Linker linker = new Linker(likeness, neighbourhood);
    List<Linked> events = new ArrayList<>();
    for (Told seed : seeds.stream().sorted(BY_KEY).toList()) {
      if (linker.reached.add(seed.record())) {
        linker.family(seed).forEach(members -> events.add(new Linked(members)));
      }
    }
    events.sort(Comparator.comparing(event -> event.first().record()));
    return events;
  }

  private record Pair(int points, Told one, Told other) {
    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingInt(Pair::points)
            .reversed()
            .thenComparing(Pair::one, BY_KEY)
            .thenComparing(Pair::other, BY_KEY);
  }

  private Collection<List<Told>> family(Told seed) {
    List<Told> members = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    Deque<Told> left = new ArrayDeque<>(List.of(seed));
    while (!left.isEmpty()) {
      Told told = left.poll();
      members.add(told);
      Set<UUID> met = new HashSet<>();
      for (Told other : neighbourhood.at(Neighbourhood.Spot.around(told))) {
        int points = likeness.of(told, other);
        if (points < Likeness.ENOUGH || !met.add(other.record())) {
          continue;
        }
        if (BY_KEY.compare(told, other) < 0) {
          pairs.add(new Pair(points, told, other));
        }
        if (reached.add(other.record())) {
          left.add(other);
        }
      }
    }
    return members.size() == 1 ? List.of(members) : cut(members, pairs);
  }

  private Collection<List<Told>> cut(List<Told> family, List<Pair> pairs) {
    Map<UUID, List<Told>> events = new HashMap<>();
    family.forEach(told -> events.put(told.record(), new ArrayList<>(List.of(told))));
    pairs.sort(Pair.BEST_FIRST);
    for (Pair pair : pairs) {
      List<Told> left = events.getOrDefault(pair.one().record(), List.of());
      List<Told> right = events.getOrDefault(pair.other().record(), List.of());
      if (left != right && fit(left, right)) {
        List<Told> larger = left.size() >= right.size() ? left : right;
        List<Told> smaller = larger == left ? right : left;
        larger.addAll(smaller);
        smaller.forEach(told -> events.put(told.record(), larger));
      }
    }
    Map<UUID, List<Told>> distinct = new HashMap<>();
    events.values().forEach(members -> distinct.put(members.get(0).record(), members));
    return distinct.values();
  }

  private boolean fit(List<Told> left, List<Told> right) {
    long sum = 0;
    for (Told one : left) {
      for (Told other : right) {
        int points = likeness.of(one, other);
        if (points == Likeness.IMPOSSIBLE) {
          return false;
        }
        sum += points;
      }
    }
    return sum >= (long) ENOUGH_ON_AVERAGE * left.size() * right.size();
  }
}
