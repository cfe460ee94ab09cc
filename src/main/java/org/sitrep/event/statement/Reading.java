package org.sitrep.event.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.document.TokenRange;

/**
 * What one trigger says: {@code "killed"}, {@code "blast"}, {@code "dead"}.
 *
 * @param rule frame that read it: {@code verbs:kill}
 * @param clause the clause it stands in, if any
 * @param strength how much it proves an event by itself: 0 only with others, 1 somewhat, 2 fully
 * @param several true for plural events: {@code "three blasts"}
 */
public record Reading(
    String rule,
    TokenRange trigger,
    Optional<Clause> clause,
    Optional<EventType> type,
    Optional<SubEventType> subType,
    Cause cause,
    List<Harmed> harmed,
    List<Involved> involved,
    Factuality factuality,
    int strength,
    boolean several) {

  /** Frame of a total of the very event the sentence tells. */
  public static final String TOLL = "totals:toll";

  /** Frame of a total of this and earlier events, told by the way. */
  public static final String SUM = "totals:sum";

  public Reading {
    harmed = List.copyOf(harmed);
    involved = List.copyOf(involved);
  }

  /** What proves nothing by itself and says no more than where it stands and how really it was. */
  public static Reading bare(
      String rule, TokenRange trigger, Optional<Clause> clause, Factuality factuality) {
    return new Reading(
        rule,
        trigger,
        clause,
        Optional.empty(),
        Optional.empty(),
        Cause.UNKNOWN,
        List.of(),
        List.of(),
        factuality,
        0,
        false);
  }

  /** The same with the kind of event and the cause that a frame tells. */
  public static Reading of(
      Frame frame, TokenRange trigger, Optional<Clause> clause, Factuality factuality) {
    return new Reading(
        frame.rule(),
        trigger,
        clause,
        frame.type(),
        frame.subType(),
        frame.cause(),
        List.of(),
        List.of(),
        factuality,
        0,
        false);
  }

  /** The same as an event of that kind. */
  public Reading as(SubEventType kind) {
    return new Reading(
        rule,
        trigger,
        clause,
        Optional.of(kind.type()),
        Optional.of(kind),
        cause,
        harmed,
        involved,
        factuality,
        strength,
        several);
  }

  /** The same, which proves an event that much. */
  public Reading proving(int other) {
    return new Reading(
        rule, trigger, clause, type, subType, cause, harmed, involved, factuality, other, several);
  }

  /** The same as several events. */
  public Reading asSeveral() {
    return new Reading(
        rule, trigger, clause, type, subType, cause, harmed, involved, factuality, strength, true);
  }

  /** True where it stands in that clause. */
  public boolean isIn(Clause other) {
    return clause.filter(other::equals).isPresent();
  }

  /** {@code "Troops freed ten hostages"}: of people carried off, and no abduction itself. */
  public boolean isFreeing() {
    return rule.startsWith("seizing:")
        && type.isEmpty()
        && !harmed.isEmpty()
        && harmed.stream().allMatch(one -> one.harm() == Harm.ABDUCTED);
  }

  /** True where people are told dead or hurt. */
  public boolean hasDeadOrHurt() {
    return harmed.stream().anyMatch(who -> who.harm().isDeathOrInjury());
  }

  /** True of an event of that kind. */
  public boolean isOf(EventType kind) {
    return type.filter(kind::equals).isPresent();
  }

  /** True of an execution, which is news whatever a court found before. */
  public boolean isExecution() {
    return subType.filter(SubEventType.EXECUTION::equals).isPresent();
  }

  /** True where the verb is understood from the clause before: {@code "and in Tartar two"}. */
  public boolean isGapped() {
    return clause.filter(Clause::gapped).isPresent();
  }

  /** {@code "The death toll rose to 12"}: a total of the very event. */
  boolean isToll() {
    return rule.equals(TOLL);
  }

  /** {@code "bringing to 31 the number of dead this year"}: a total of more than the event. */
  public boolean isSum() {
    return rule.equals(SUM);
  }

  public Reading harming(UnaryOperator<Harmed> change) {
    return withHarmed(harmed.stream().map(change).toList());
  }

  /** The same with more people that have a part in it. */
  public Reading involving(List<Involved> others) {
    return withInvolved(Stream.concat(involved.stream(), others.stream()).toList());
  }

  /** The same without the others that have a part in it. */
  public Reading involvingOnly(Predicate<Involved> some) {
    return withInvolved(involved.stream().filter(some).toList());
  }

  private Reading withInvolved(List<Involved> people) {
    return new Reading(
        rule, trigger, clause, type, subType, cause, harmed, people, factuality, strength, several);
  }

  public Reading withHarmed(List<Harmed> others) {
    return new Reading(
        rule,
        trigger,
        clause,
        type,
        subType,
        cause,
        others,
        involved,
        factuality,
        strength,
        several);
  }

  /** True for a word of a clause that holds the trigger of one of the readings. */
  public static boolean inClauseOf(List<Reading> readings, int token) {
    for (Reading reading : readings) {
      if (reading.clause().filter(clause -> clause.holds(token)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
