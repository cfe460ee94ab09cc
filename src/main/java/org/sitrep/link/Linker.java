package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.value.DateRange;

/**
 * Tells which records of different articles are about the same event: the same family of types,
 * days that overlap within one day, the same district or at most 15 km apart, and numbers of killed
 * that can both be true. Records of one article are separate events. Pairs are tried in an order
 * that depends on their content only, so the result does not depend on the order of the input.
 */
public final class Linker {
  private static final int LONGEST_DAYS = 7;
  private static final double NEAR_KM = 15;
  private static final Comparator<Told> BY_KEY = Comparator.comparing(Told::record);

  private final Map<String, List<Told>> clusters = new HashMap<>();

  private Linker() {}

  /** The events behind {@code records}, in the order of their first keys. */
  public static List<Linked> link(Collection<Told> records) {
    Linker linker = new Linker();
    List<Told> sorted = records.stream().sorted(BY_KEY).toList();
    sorted.forEach(told -> linker.clusters.put(told.record(), new ArrayList<>(List.of(told))));
    linker.blocks(sorted).forEach(linker::joinBlock);
    List<Linked> events = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Told told : sorted) {
      List<Told> members = linker.clusters.getOrDefault(told.record(), List.of());
      if (seen.add(members.get(0).record())) {
        events.add(new Linked(primary(members), members));
      }
    }
    return events;
  }

  /** Records that can be compared at all, by family and day; each day has those of the next. */
  private List<List<Told>> blocks(List<Told> records) {
    Map<String, Map<LocalDate, List<Told>>> byDay = new HashMap<>();
    for (Told told : records) {
      if (told.date().isPresent() && told.place().isPresent() && isShort(told.date().get())) {
        byDay
            .computeIfAbsent(told.family(), family -> new HashMap<>())
            .computeIfAbsent(told.date().get().begin().get(), day -> new ArrayList<>())
            .add(told);
      }
    }
    List<List<Told>> blocks = new ArrayList<>();
    for (Map<LocalDate, List<Told>> days : byDay.values()) {
      for (LocalDate day : days.keySet().stream().sorted().toList()) {
        List<Told> block = new ArrayList<>();
        for (int ahead = 0; ahead <= LONGEST_DAYS; ahead++) {
          block.addAll(days.getOrDefault(day.plusDays(ahead), List.of()));
        }
        blocks.add(block);
      }
    }
    return blocks;
  }

  private void joinBlock(List<Told> block) {
    LocalDate first = block.get(0).date().get().begin().get();
    for (int i = 0; i < block.size(); i++) {
      Told one = block.get(i);
      if (!one.date().get().begin().get().equals(first)) {
        return;
      }
      for (Told other : block.subList(i + 1, block.size())) {
        if (isSame(one, other)) {
          join(one, other);
        }
      }
    }
  }

  private void join(Told one, Told other) {
    List<Told> left = clusters.getOrDefault(one.record(), List.of());
    List<Told> right = clusters.getOrDefault(other.record(), List.of());
    if (left == right) {
      return;
    }
    boolean fit = left.stream().allMatch(a -> right.stream().allMatch(b -> isSame(a, b)));
    if (fit) {
      List<Told> all = new ArrayList<>(left);
      all.addAll(right);
      all.sort(BY_KEY);
      all.forEach(told -> clusters.put(told.record(), all));
    }
  }

  private static boolean isSame(Told one, Told other) {
    return !one.article().equals(other.article())
        && one.family().equals(other.family())
        && isSameTime(one.date().get(), other.date().get())
        && isSamePlace(one.place().get(), other.place().get())
        && isCompatible(one.killed(), other.killed());
  }

  private static boolean isShort(DateRange date) {
    return date.begin().isPresent()
        && date.end().isPresent()
        && !date.end().get().isAfter(date.begin().get().plusDays(LONGEST_DAYS - 1));
  }

  private static boolean isSameTime(DateRange one, DateRange other) {
    return !one.begin().get().isAfter(other.end().get().plusDays(1))
        && !other.begin().get().isAfter(one.end().get().plusDays(1));
  }

  private static boolean isSamePlace(Told.Spot one, Told.Spot other) {
    if (!one.district().isEmpty() && one.district().equals(other.district())) {
      return true;
    }
    return one.point().isPresent()
        && other.point().isPresent()
        && one.point().get().kilometresTo(other.point().get()) <= NEAR_KM;
  }

  /** Two numbers are of one event where their ranges meet, or nearly so: tolls grow. */
  private static boolean isCompatible(Told.Killed one, Told.Killed other) {
    long low = Math.max(least(one), least(other));
    long high = Math.min(most(one), most(other));
    return low <= high || low - high <= Math.max(1, high / 4);
  }

  private static long least(Told.Killed killed) {
    return killed.low().orElse(killed.best().orElse(0));
  }

  private static long most(Told.Killed killed) {
    return killed.high().orElse(Long.MAX_VALUE);
  }

  private static Told primary(List<Told> members) {
    Comparator<Told> byRank = Comparator.comparingDouble(Told::rank);
    return members.stream().max(byRank.thenComparing(BY_KEY.reversed())).orElseThrow();
  }
}
