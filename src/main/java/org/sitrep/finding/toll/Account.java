package org.sitrep.finding.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.document.Span;
import org.sitrep.finding.record.Casualty;

/** The people of one event as they are told, some of them taken back: hurt, and then dead. */
final class Account {
  private final List<Told> entries = new ArrayList<>();

  /**
   * Where people are told.
   *
   * @param statement its place among the statements of the event
   * @param trigger the word of the statement that tells what befell them
   * @param besides true where it says that they are others than those told before: {@code "also"}
   */
  record Place(int statement, Span trigger, boolean besides) {}

  /**
   * People of the account.
   *
   * @param statement where they are told, by its place among the statements of the event
   * @param attack true for people of verbs that attack without saying how it ended: {@code "was
   *     shot"}
   * @param dropped true where they turned out to be others told
   * @param names the names they are told by, in small letters
   * @param last where they are told last
   */
  record Told(
      Casualty casualty,
      int statement,
      boolean attack,
      boolean dropped,
      Set<String> names,
      Place last) {

    /** People told for the first time. */
    Told(Casualty casualty, boolean attack, Set<String> names, Place place) {
      this(casualty, place.statement(), attack, false, names, place);
    }

    Told {
      names = Set.copyOf(names);
    }

    /** True for people in their own right, who count. */
    boolean isWhole() {
      return !dropped && casualty.role() != CountRole.SUBSET;
    }

    boolean isOf(Harm harm) {
      return isWhole() && casualty.harm() == harm;
    }

    OptionalLong number() {
      return casualty.count().point();
    }

    Told with(Casualty other) {
      return new Told(other, statement, attack, dropped, names, last);
    }

    /**
     * The same people told again.
     *
     * @param counted true where the number is now that of the later words
     */
    Told again(Casualty better, Told now, boolean counted) {
      Set<String> all = new HashSet<>(names);
      all.addAll(now.names());
      return counted && now.attack()
          ? new Told(better, now.statement(), true, dropped, all, now.last())
          : new Told(better, statement, attack && now.attack(), dropped, all, now.last());
    }
  }

  int size() {
    return entries.size();
  }

  Told get(int index) {
    return entries.get(index);
  }

  int add(Told told) {
    entries.add(told);
    return entries.size() - 1;
  }

  void set(int index, Told told) {
    entries.set(index, told);
  }

  void set(int index, Casualty casualty) {
    entries.set(index, entries.get(index).with(casualty));
  }

  void drop(int index) {
    Told told = entries.get(index);
    entries.set(
        index,
        new Told(
            told.casualty(), told.statement(), told.attack(), true, told.names(), told.last()));
  }

  /** The first that fits; -1 where none does. */
  int find(Predicate<Told> fits) {
    return IntStream.range(0, entries.size())
        .filter(i -> fits.test(entries.get(i)))
        .findFirst()
        .orElse(-1);
  }

  List<Casualty> casualties(Predicate<Told> some) {
    return entries.stream().filter(some).map(Told::casualty).toList();
  }

  /** How many are told of a harm in all. */
  long sum(Harm harm) {
    return entries.stream()
        .filter(told -> told.isOf(harm))
        .mapToLong(told -> told.number().orElse(0))
        .sum();
  }

  /** The people that are left, each part pointing at its whole; parts of dropped ones go too. */
  List<Casualty> left() {
    List<Casualty> left = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Told told : entries) {
      OptionalInt parent = told.casualty().parent();
      Optional<Integer> whole =
          parent.isPresent() ? Optional.of(places.get(parent.getAsInt())) : Optional.empty();
      boolean gone = told.dropped() || whole.filter(place -> place < 0).isPresent();
      places.add(gone ? -1 : left.size());
      if (!gone) {
        left.add(whole.map(told.casualty()::within).orElse(told.casualty()));
      }
    }
    return left;
  }
}
