package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Records that hang together because each is like enough to some other, to be cut into events: the
 * best pairs first, such that no event holds two records that exclude each other, and its members
 * are alike on average.
 */
final class Family {
  static final Comparator<Told> BY_KEY = Comparator.comparing(Told::record);

  /** Members of an event are this much alike on average. */
  private static final int ENOUGH_ON_AVERAGE = Likeness.ENOUGH - 2;

  /** A larger family falls apart into those that are more alike. */
  private static final int LARGEST = 3000;

  private final Likeness likeness;
  private final List<Told> members;

  /** Of two events, by the first index of each: the sum of the points of their pairs. */
  private final int[][] points;

  private final List<List<Told>> events = new ArrayList<>();

  private Family(Likeness likeness, List<Told> members) {
    this.likeness = likeness;
    this.members = members.stream().sorted(BY_KEY).toList();
    this.points = new int[members.size()][members.size()];
    for (Told told : this.members) {
      events.add(new ArrayList<>(List.of(told)));
    }
  }

  /** Two members that are like enough. */
  record Pair(int points, Told one, Told other) {
    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingInt(Pair::points)
            .reversed()
            .thenComparing(Pair::one, BY_KEY)
            .thenComparing(Pair::other, BY_KEY);
  }

  /** The events of a family. */
  static List<List<Told>> cut(Likeness likeness, List<Told> members, List<Pair> pairs) {
    return cut(likeness, members, pairs, LARGEST);
  }

  /** The same, where families of more than {@code largest} fall apart first. */
  static List<List<Told>> cut(
      Likeness likeness, List<Told> members, List<Pair> pairs, int largest) {
    if (members.size() == 1) {
      return List.of(members);
    }
    return members.size() <= largest
        ? new Family(likeness, members).cut(pairs)
        : apart(likeness, members, pairs, largest);
  }

  /** Cuts a family as if its least like pairs were not like enough. */
  private static List<List<Told>> apart(
      Likeness likeness, List<Told> members, List<Pair> pairs, int largest) {
    int least = pairs.stream().mapToInt(Pair::points).min().orElseThrow();
    List<Pair> better = pairs.stream().filter(pair -> pair.points() > least).toList();
    Groups<UUID> groups = new Groups<>();
    better.forEach(pair -> groups.join(pair.one().record(), pair.other().record()));
    Map<UUID, List<Told>> families = new TreeMap<>();
    Map<UUID, List<Pair>> theirs = new HashMap<>();
    for (Told told : members) {
      families.computeIfAbsent(groups.root(told.record()), none -> new ArrayList<>()).add(told);
    }
    for (Pair pair : better) {
      theirs.computeIfAbsent(groups.root(pair.one().record()), none -> new ArrayList<>()).add(pair);
    }
    List<List<Told>> events = new ArrayList<>();
    families.forEach(
        (root, family) ->
            events.addAll(cut(likeness, family, theirs.getOrDefault(root, List.of()), largest)));
    return events;
  }

  private List<List<Told>> cut(List<Pair> pairs) {
    Map<UUID, Integer> index = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      index.put(members.get(i).record(), i);
      for (int j = 0; j < i; j++) {
        points[i][j] = likeness.of(members.get(i), members.get(j));
        points[j][i] = points[i][j];
      }
    }
    int[] event = new int[members.size()];
    for (int i = 0; i < event.length; i++) {
      event[i] = i;
    }
    for (Pair pair : pairs.stream().sorted(Pair.BEST_FIRST).toList()) {
      int one = event[index.getOrDefault(pair.one().record(), 0)];
      int other = event[index.getOrDefault(pair.other().record(), 0)];
      if (one != other && fit(one, other)) {
        join(Math.min(one, other), Math.max(one, other), event);
      }
    }
    return events.stream().filter(members -> !members.isEmpty()).toList();
  }

  private boolean fit(int one, int other) {
    long pairs = (long) events.get(one).size() * events.get(other).size();
    return points[one][other] != Likeness.IMPOSSIBLE
        && points[one][other] >= ENOUGH_ON_AVERAGE * pairs;
  }

  private void join(int into, int gone, int[] event) {
    for (int i = 0; i < event.length; i++) {
      if (event[i] == gone) {
        event[i] = into;
      }
      boolean never =
          points[into][i] == Likeness.IMPOSSIBLE || points[gone][i] == Likeness.IMPOSSIBLE;
      points[into][i] = never ? Likeness.IMPOSSIBLE : points[into][i] + points[gone][i];
      points[i][into] = points[into][i];
    }
    events.get(into).addAll(events.get(gone));
    events.get(gone).clear();
  }
}
