package org.sitrep.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitrep.code.CountRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.document.Document;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.same.Agreement;
import org.sitrep.finding.same.Draft;
import org.sitrep.finding.same.Retold;
import org.sitrep.finding.same.SameEvent;
import org.sitrep.finding.toll.CasualtyList;
import org.sitrep.finding.toll.Fate;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/**
 * Finds events told twice that nothing but the dead ties: {@code "Three were killed in a shooting …
 * Police said a clerk and two customers were shot dead at the store on Oak Street"}.
 */
final class Doubles {
  private final Document document;
  private final Labels labels;
  private final Mentions mentions;

  Doubles(Document document, Labels labels, Mentions mentions) {
    this.document = document;
    this.labels = labels;
    this.mentions = mentions;
  }

  /** A draft and the people it tells dead and hurt. */
  private record Deaths(Draft draft, List<Casualty> dead, List<Casualty> hurt) {}

  /** The drafts, each event once. */
  List<Draft> merged(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return drafts;
    }
    List<Deaths> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      Deaths again = deaths(draft, drafts);
      Optional<Deaths> same = merged.stream().filter(first -> isTwice(first, again)).findFirst();
      if (same.isPresent()) {
        merge(same.get(), draft, drafts);
      } else {
        merged.add(again);
      }
    }
    return merged.stream().map(Deaths::draft).toList();
  }

  /** What is told again is evidence; its dead are not, where they would be counted twice. */
  private void merge(Deaths before, Draft again, List<Draft> drafts) {
    Draft first = before.draft();
    List<Statement> statements = List.copyOf(first.statements());
    again.statements().forEach(first::add);
    Deaths both = deaths(first, drafts);
    boolean dead = !number(both.dead()).equals(number(before.dead()));
    boolean hurt =
        areAsMany(before.hurt(), deaths(again, drafts).hurt())
            && !number(both.hurt()).equals(number(before.hurt()));
    if (dead || hurt) {
      first.statements().clear();
      statements.forEach(first::add);
      again.statements().stream()
          .map(
              statement ->
                  statement.without(
                      harmed -> dead && isDeath(harmed) || hurt && harmed.harm() == Harm.INJURED))
          .forEach(first::add);
    }
  }

  private boolean isTwice(Deaths first, Deaths again) {
    boolean dead = areAsMany(first.dead(), again.dead()) && people(first.dead(), again.dead());
    boolean hurt = areAsMany(first.hurt(), again.hurt());
    boolean several = number(first.dead()).orElse(0) > 1 || dead && hurt;
    return dead && isSameEvent(first.draft(), again.draft(), several)
        || hurt
            && first.dead().isEmpty()
            && again.dead().isEmpty()
            && number(first.hurt()).orElse(0) > 1
            && people(first.hurt(), again.hurt())
            && isSameEvent(first.draft(), again.draft(), false);
  }

  /** {@code "one dead and three hurt"} twice: as many, and some. */
  private static boolean areAsMany(List<Casualty> told, List<Casualty> tells) {
    OptionalLong number = number(told);
    return number.orElse(0) > 0 && number.equals(number(tells));
  }

  /**
   * @param several true for several dead, whose number alone says that they are the same: places
   *     may be misread
   */
  private boolean isSameEvent(Draft first, Draft again, boolean several) {
    return isOfNow(first)
        && isOfNow(again)
        && !isApart(again)
        && kinds(first, again)
        && !areOthers(first, again)
        && Agreement.mayBe(first.dates(), again.dates(), Doubles::areNear)
        && (several || isDefinite(again) || SameEvent.places(first.places(), again.places()));
  }

  private static boolean isOfNow(Draft draft) {
    return !draft.background()
        && (draft.scope() == Scope.SINGLE || draft.scope() == Scope.MULTIPLE);
  }

  /** {@code "Meanwhile"}, {@code "another man was killed"}: the text says that it is another. */
  private boolean isApart(Draft again) {
    return again.statements().stream()
        .anyMatch(
            statement ->
                statement.separate() && !statement.definite()
                    || statement.readings().stream()
                        .filter(reading -> reading.harmed().stream().anyMatch(Doubles::isDeath))
                        .anyMatch(this::isOfOthers));
  }

  private boolean isOfOthers(Reading reading) {
    return CasualtyList.isBesides(reading, labels)
        || reading.harmed().stream()
            .filter(Doubles::isDeath)
            .anyMatch(harmed -> CasualtyList.isAnother(harmed, mentions));
  }

  private static boolean isDeath(Harmed harmed) {
    return harmed.harm() == Harm.KILLED;
  }

  /** {@code "The driver died in the blast"}: of one told, whatever places are named with it. */
  private static boolean isDefinite(Draft again) {
    return again.statements().stream().allMatch(Statement::definite);
  }

  /** A mishap and a deed are two things, whoever died. */
  private static boolean kinds(Draft first, Draft again) {
    Optional<EventType> told = first.type();
    Optional<EventType> tells = again.type();
    return told.isEmpty() || tells.isEmpty() || isMishap(told.get()) == isMishap(tells.get());
  }

  private static boolean isMishap(EventType type) {
    return type == EventType.ACCIDENT || type == EventType.DISASTER;
  }

  private Deaths deaths(Draft draft, List<Draft> drafts) {
    CasualtyList casualties = new CasualtyList(document, labels, mentions);
    for (int i = 0; i < draft.statements().size(); i++) {
      casualties.add(i, draft.told(draft.statements().get(i), drafts));
    }
    List<Casualty> all =
        casualties.casualties().stream()
            .filter(casualty -> casualty.role() != CountRole.SUBSET)
            .toList();
    return new Deaths(draft, of(all, Harm.KILLED), of(all, Harm.INJURED));
  }

  private static List<Casualty> of(List<Casualty> all, Harm harm) {
    return all.stream().filter(casualty -> casualty.harm() == harm).toList();
  }

  /** How many they are; empty where any number is not told. */
  private static OptionalLong number(List<Casualty> dead) {
    return dead.stream().allMatch(casualty -> casualty.count().point().isPresent())
        ? OptionalLong.of(
            dead.stream().mapToLong(casualty -> casualty.count().point().getAsLong()).sum())
        : OptionalLong.empty();
  }

  /** A man is no woman, a soldier no farmer; of several nobody can tell. */
  private static boolean people(List<Casualty> told, List<Casualty> tells) {
    if (told.size() > 1 || tells.size() > 1) {
      return true;
    }
    Casualty one = told.get(0);
    Casualty other = tells.get(0);
    return one.victim().mayBe(other.victim())
        && Retold.mayBe(one.demographic(), other.demographic());
  }

  private boolean areOthers(Draft first, Draft again) {
    return Fate.areOthers(names(first), names(again));
  }

  private Set<String> names(Draft draft) {
    Set<String> names = new HashSet<>();
    draft.harmed().stream()
        .filter(Doubles::isDeath)
        .forEach(harmed -> names.addAll(CasualtyList.names(harmed.party(), document)));
    return names;
  }

  /** {@code "on Sunday night"} and {@code "early on Monday"}. */
  private static boolean areNear(DateMention one, DateMention other) {
    DateRange first = one.date().orElseThrow();
    DateRange then = other.date().orElseThrow();
    return first.overlaps(then) || isDayAfter(first, then) || isDayAfter(then, first);
  }

  private static boolean isDayAfter(DateRange first, DateRange then) {
    Optional<LocalDate> end = first.end();
    return end.isPresent() && end.map(day -> day.plusDays(1)).equals(then.begin());
  }
}
