package org.sitrep.finding.same;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CountRole;
import org.sitrep.code.Demographic;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.DateMention;
import org.sitrep.value.DateRange;

/**
 * Finds the event of people spoken of again: {@code "he"}, {@code "the boy"}, {@code "Carter"} died
 * of what befell them, in whatever hospital and a few days later.
 */
public final class Retold {
  /** Who dies of an event dies within so many days, by the news of it. */
  private static final int DAYS_TO_DIE = 30;

  private Retold() {}

  /** True where {@code statement} tells the same again. */
  public static boolean holds(Draft draft, Statement statement) {
    List<Harmed> people = statement.harmed();
    return !people.isEmpty()
        && !statement.separate()
        && (draft.background() == statement.background() || isOfNoTime(statement))
        && draft.scope() == statement.scope()
        && Agreement.mayBe(draft.dates(), statement.dates(), Retold::isSoon)
        && people.stream().allMatch(harmed -> isTold(draft, harmed));
  }

  /** {@code "was arrested for killing the butcher"}: an older deed, perhaps the one told. */
  private static boolean isOfNoTime(Statement statement) {
    return statement.background() && statement.dates().isEmpty();
  }

  private static boolean isTold(Draft draft, Harmed harmed) {
    return harmed.harm().isBodily()
        && harmed.role() == CountRole.TOTAL
        && harmed.party().isKnown()
        && !harmed.party().count().isZero()
        && draft.harmed().stream()
            .filter(told -> told.harm().isBodily())
            .anyMatch(told -> mayBe(told.party(), harmed.party()));
  }

  /** True where {@code some} may be people told before, or some of them. */
  public static boolean mayBe(Party told, Party some) {
    return told.victim().mayBe(some.victim())
        && mayBe(told.demographic(), some.demographic())
        && told.count().point().orElse(Long.MAX_VALUE) >= some.count().point().orElse(1);
  }

  /** A man is no woman; a child may be somebody's son. */
  public static boolean mayBe(Optional<Demographic> one, Optional<Demographic> other) {
    return !(isSex(one) && isSex(other)) || one.equals(other);
  }

  private static boolean isSex(Optional<Demographic> demographic) {
    return demographic
        .filter(known -> known == Demographic.MAN || known == Demographic.WOMAN)
        .isPresent();
  }

  /** {@code "was shot on Saturday … he died on Tuesday"}. */
  private static boolean isSoon(DateMention first, DateMention then) {
    Optional<LocalDate> begin = first.date().flatMap(DateRange::begin);
    Optional<LocalDate> end = then.date().flatMap(DateRange::end);
    return begin.isEmpty()
        || end.isEmpty()
        || !end.get().isBefore(begin.get().minusDays(1))
            && !end.get().isAfter(begin.get().plusDays(DAYS_TO_DIE));
  }
}
