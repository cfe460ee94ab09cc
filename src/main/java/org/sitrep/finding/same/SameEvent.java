package org.sitrep.finding.same;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Decides whether a statement speaks of the event of a draft: headline, lead and paragraph six tell
 * one; another day, another town or another kind of event is another.
 */
public final class SameEvent {
  /**
   * Names of one event's place lie this near, km: a town and its suburb, a village and its district
   * seat.
   */
  private static final double NEAR = 30;

  private SameEvent() {}

  /** True where {@code statement} tells more of the same event. */
  public static boolean holds(Draft draft, Statement statement) {
    if (statement.separate() && !statement.definite()) {
      return false;
    }
    return draft.background() == statement.background()
        && (draft.scope() == statement.scope()
            || areOfDays(draft, statement) && areAsMany(draft, statement)
            || (statement.definite() || statement.isToll()) && draft.scope() == Scope.SINGLE)
        && kinds(draft, statement)
        && Agreement.mayBe(draft.dates(), statement.dates(), SameEvent::areOfOneTime)
        && (places(draft.places(), statement.places())
            || isNowhereKnown(statement)
            || isHeadlineOf(draft, statement))
        && people(draft, statement);
  }

  /** What may be told of one event: violence of any kind, or one other kind. */
  private enum Family {
    VIOLENCE,
    ABDUCTION,
    ARREST,
    DISARMED,
    PROTEST,
    MISHAP
  }

  private static Family family(EventType type) {
    return switch (type) {
      case BATTLE, EXPLOSION, ATTACK, HARM -> Family.VIOLENCE;
      case ABDUCTION -> Family.ABDUCTION;
      case ARREST -> Family.ARREST;
      case DISARMED -> Family.DISARMED;
      case PROTEST, RIOT -> Family.PROTEST;
      case ACCIDENT, DISASTER -> Family.MISHAP;
    };
  }

  private static boolean kinds(Draft draft, Statement statement) {
    Optional<EventType> told = type(draft.readings());
    Optional<EventType> tells = type(statement.readings());
    if (told.isEmpty() || tells.isEmpty()) {
      // Deaths and injuries without a cause belong to what did them, arrests do not.
      return harmFits(told, statement.harmed())
          && harmFits(tells, draft.harmed())
          && !(isVigil(draft.readings()) && !statement.harmed().isEmpty())
          && !(isVigil(statement.readings()) && !draft.harmed().isEmpty());
    }
    return family(told.get()) == family(tells.get());
  }

  /**
   * By the first reading that tells one; by the deed where people are told hurt with an arrest:
   * other people than police, who may be hurt by whom they arrest.
   */
  private static Optional<EventType> type(List<Reading> readings) {
    boolean harm =
        readings.stream()
            .flatMap(reading -> reading.harmed().stream())
            .filter(harmed -> harmed.harm().isDeathOrInjury())
            .anyMatch(harmed -> !harmed.party().victim().isArmed());
    return readings.stream()
        .filter(reading -> reading.type().isPresent())
        .filter(reading -> harm && !reading.isOf(EventType.ARREST))
        .findFirst()
        .or(() -> readings.stream().filter(reading -> reading.type().isPresent()).findFirst())
        .flatMap(SameEvent::type);
  }

  /** Shots that go off by accident are told as a shooting, too. */
  private static Optional<EventType> type(Reading reading) {
    return reading.cause() == Cause.FIREARM
        ? reading.type().map(type -> type == EventType.ACCIDENT ? EventType.HARM : type)
        : reading.type();
  }

  /** A vigil is held for the dead of another event. */
  private static boolean isVigil(List<Reading> readings) {
    return readings.stream().anyMatch(reading -> reading.rule().equals("nouns:vigil"));
  }

  private static boolean harmFits(Optional<EventType> type, List<Harmed> harmed) {
    if (type.isEmpty() || harmed.isEmpty()) {
      return true;
    }
    boolean bodily =
        harmed.stream()
            .filter(who -> !who.party().count().isZero())
            .map(Harmed::harm)
            .anyMatch(Harm::isBodily);
    Family family = family(type.get());
    return !bodily || (family != Family.ARREST && family != Family.DISARMED);
  }

  private static boolean areOfOneTime(DateMention one, DateMention other) {
    return one.date().orElseThrow().overlaps(other.date().orElseThrow());
  }

  /** True where the places of both may be one. */
  public static boolean places(List<PlaceMention> told, List<PlaceMention> tells) {
    return Agreement.mayBe(
        told, tells, (one, other) -> same(one.place().orElseThrow(), other.place().orElseThrow()));
  }

  /** {@code "The incident took place in the Modelo area"}: who knows where that is. */
  private static boolean isNowhereKnown(Statement statement) {
    return statement.definite()
        && statement.places().stream()
            .flatMap(place -> place.place().stream())
            .allMatch(place -> place.isUnlisted() && place.country().isEmpty());
  }

  /** True where both may be one scene: one place, one within the other, or one too wide to tell. */
  public static boolean same(Place one, Place other) {
    if (one.key().equals(other.key())) {
      return true;
    }
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return false;
    }
    if (one.isCountry() || other.isCountry() || one.isRegion() || other.isRegion()) {
      return true;
    }
    boolean inside =
        one.admin1().equals(other.admin1())
            && (one.featureCode().equals("ADM1") || other.featureCode().equals("ADM1"));
    boolean district =
        one.admin2().isPresent()
            && one.admin2().equals(other.admin2())
            && (one.featureCode().equals("ADM2") || other.featureCode().equals("ADM2"));
    return inside || district || near(one, other);
  }

  private static boolean near(Place one, Place other) {
    return one.point().isPresent()
        && other.point().isPresent()
        && one.point().get().kilometresTo(other.point().get()) <= NEAR;
  }

  /**
   * Two bodies of people with different numbers and nothing that ties them are two events' victims.
   */
  private static boolean people(Draft draft, Statement statement) {
    boolean tied =
        statement.definite()
            || statement.places().isEmpty()
            || draft.places().isEmpty()
            || statement.sentence().index() - draft.last().sentence().index() <= 1;
    if (tied) {
      return true;
    }
    for (Harmed told : draft.harmed()) {
      for (Harmed tells : statement.harmed()) {
        if (told.harm() == tells.harm() && told.party().count().equals(tells.party().count())) {
          return true;
        }
      }
    }
    return draft.harmed().isEmpty()
        || statement.harmed().isEmpty()
        || statement.readings().stream().noneMatch(SameEvent::isNew);
  }

  /** {@code "Two killed in Fulton"} above {@code "Two people were killed in the Elm Park"}. */
  private static boolean isHeadlineOf(Draft draft, Statement statement) {
    return draft.statements().stream().allMatch(told -> told.sentence().headline())
        && draft.harmed().stream()
            .anyMatch(told -> statement.harmed().stream().anyMatch(tells -> isAsMany(told, tells)));
  }

  /** {@code "Five are dead after shootings"}, and {@code "the five deaths"}. */
  private static boolean areAsMany(Draft draft, Statement statement) {
    return !statement.harmed().isEmpty()
        && statement.harmed().stream()
            .allMatch(
                tells ->
                    tells.party().count().point().orElse(0) > 1
                        && draft.harmed().stream().anyMatch(told -> isAsMany(told, tells)));
  }

  private static boolean areOfDays(Draft draft, Statement statement) {
    return isOfDays(draft.scope()) && isOfDays(statement.scope());
  }

  private static boolean isOfDays(Scope scope) {
    return scope == Scope.SINGLE || scope == Scope.MULTIPLE;
  }

  private static boolean isAsMany(Harmed told, Harmed tells) {
    return told.harm() == tells.harm()
        && told.harm().isDeathOrInjury()
        && told.party().count().point().equals(tells.party().count().point());
  }

  private static boolean isNew(Reading reading) {
    return reading.strength() == 2 && reading.type().isPresent();
  }
}
