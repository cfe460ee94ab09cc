package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.code.Sector;
import org.sitrep.finding.record.Casualty;
import org.sitrep.value.Count;

/**
 * How many of an incident befell one harm: {@code "10 people were hurt, among them four police"} is
 * 10 injured, of them 4 police and 6 others. Totals, else their parts, and increments add up;
 * subsets never do, and tolls only where they are all there is or what the record is about.
 *
 * @param total of all; empty where the text tells nothing
 * @param groups of each kind of victim the text tells
 */
record Tally(Optional<Count> total, Map<Group, Count> groups) {

  /** The kinds of victims the flat view has columns for. */
  enum Group {
    CIVILIAN,
    MILITARY,
    POLICE,
    MILITANT,
    OTHER
  }

  /** The tally of one harm over all casualties of an incident. */
  static Tally of(List<Casualty> casualties, Harm harm, Scope scope) {
    List<Integer> counted = counted(casualties, harm, scope);
    if (counted.isEmpty()) {
      return none(casualties, harm);
    }
    Map<Group, Count> groups = new EnumMap<>(Group.class);
    for (int index : counted) {
      addGroups(casualties, index, groups);
    }
    Count total =
        counted.stream().map(index -> casualties.get(index).count()).reduce(Count::plus).get();
    return new Tally(Optional.of(total), groups);
  }

  OptionalLong best(Group group) {
    return Optional.ofNullable(groups.get(group)).map(Count::best).orElse(OptionalLong.empty());
  }

  /** {@code "There were no casualties"} says that none was killed and none was injured. */
  private static Tally none(List<Casualty> casualties, Harm harm) {
    boolean none =
        harm.isDeathOrInjury()
            && casualties.stream()
                .anyMatch(
                    casualty -> casualty.harm() == Harm.CASUALTY && casualty.count().isZero());
    return new Tally(none ? Optional.of(Count.NONE) : Optional.empty(), Map.of());
  }

  private static List<Integer> counted(List<Casualty> casualties, Harm harm, Scope scope) {
    boolean period = scope.isSum();
    Map<CountRole, List<Integer>> byRole = new EnumMap<>(CountRole.class);
    for (int i = 0; i < casualties.size(); i++) {
      Casualty casualty = casualties.get(i);
      if (casualty.harm() == harm && !isWithin(casualties, casualty)) {
        boolean toll = casualty.role() == CountRole.TOLL;
        CountRole role = toll && period ? CountRole.TOTAL : casualty.role();
        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(i);
      }
    }
    CountRole base = byRole.containsKey(CountRole.TOTAL) ? CountRole.TOTAL : CountRole.PART;
    List<Integer> counted = new ArrayList<>(byRole.getOrDefault(base, List.of()));
    counted.addAll(byRole.getOrDefault(CountRole.INCREMENT, List.of()));
    if (!counted.isEmpty()) {
      return counted;
    }
    List<Integer> tolls = byRole.getOrDefault(CountRole.TOLL, List.of());
    return tolls.isEmpty()
        ? byRole.getOrDefault(CountRole.SUBSET, List.of())
        : largest(casualties, tolls);
  }

  private static boolean isWithin(List<Casualty> casualties, Casualty casualty) {
    return casualty.parent().isPresent()
        && casualties.get(casualty.parent().getAsInt()).harm() == casualty.harm();
  }

  /** Of several tolls the largest is the latest; they never add. */
  private static List<Integer> largest(List<Casualty> casualties, List<Integer> tolls) {
    Comparator<Integer> bySize =
        Comparator.comparing(index -> casualties.get(index).count().point().orElse(-1));
    return tolls.stream().max(bySize.thenComparing(Comparator.reverseOrder())).stream().toList();
  }

  private static void addGroups(List<Casualty> casualties, int index, Map<Group, Count> groups) {
    Casualty casualty = casualties.get(index);
    Optional<Group> own = group(casualty);
    if (own.isPresent()) {
      groups.merge(own.get(), casualty.count(), Count::plus);
      return;
    }
    Map<Group, Count> split = split(casualties, index);
    OptionalLong whole = casualty.count().best();
    long told = split.values().stream().mapToLong(count -> count.point().orElse(0)).sum();
    if (split.isEmpty() || told > whole.orElse(told)) {
      groups.merge(Group.OTHER, casualty.count(), Count::plus);
      return;
    }
    split.forEach((group, count) -> groups.merge(group, count, Count::plus));
    if (whole.orElse(told) > told) {
      groups.merge(Group.OTHER, Count.exact(whole.getAsLong() - told), Count::plus);
    }
  }

  /** What the text says of the people within a number of unknown people. */
  private static Map<Group, Count> split(List<Casualty> casualties, int index) {
    Map<Group, Count> split = new EnumMap<>(Group.class);
    Casualty whole = casualties.get(index);
    for (Casualty casualty : casualties) {
      boolean free = casualty.parent().isEmpty() && whole.role() == CountRole.TOTAL;
      boolean lesser = casualty.role() == CountRole.PART || casualty.role() == CountRole.SUBSET;
      boolean part = casualty.parent().orElse(-1) == index || (free && lesser);
      if (part && casualty.harm() == whole.harm()) {
        group(casualty).ifPresent(group -> split.merge(group, casualty.count(), Count::plus));
      }
    }
    return split;
  }

  /** Empty where the text does not say who they are, or that they are of several kinds. */
  private static Optional<Group> group(Casualty casualty) {
    return switch (casualty.victim()) {
      case CIVILIAN -> Optional.of(Group.CIVILIAN);
      case MILITARY, PEACEKEEPER -> Optional.of(Group.MILITARY);
      case POLICE -> Optional.of(Group.POLICE);
      case MILITANT -> Optional.of(Group.MILITANT);
      case DEMINER ->
          Optional.of(
              casualty.side().filter(side -> side.sector() == Sector.MIL).isPresent()
                  ? Group.MILITARY
                  : Group.OTHER);
      case OFFICIAL, JOURNALIST, AID_WORKER, PERPETRATOR -> Optional.of(Group.OTHER);
      case MIXED, UNKNOWN -> Optional.empty();
    };
  }
}
