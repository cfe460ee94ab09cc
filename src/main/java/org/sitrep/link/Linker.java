package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
    for (Told seed : seeds.stream().sorted(Family.BY_KEY).toList()) {
      if (linker.reached.add(seed.record())) {
        linker.family(seed).forEach(members -> events.add(new Linked(members)));
      }
    }
    events.sort(Comparator.comparing(event -> event.first().record()));
    return events;
  }

  private List<List<Told>> family(Told seed) {
    List<Told> members = new ArrayList<>();
    List<Family.Pair> pairs = new ArrayList<>();
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
        if (Family.BY_KEY.compare(told, other) < 0) {
          pairs.add(new Family.Pair(points, told, other));
        }
        if (reached.add(other.record())) {
          left.add(other);
        }
      }
    }
    return Family.cut(likeness, members, pairs);
  }
}
