package org.sitrep.finding.aspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.finding.same.Draft;
import org.sitrep.lexicon.Labels;

/**
 * Crowds without arms: {@code "Protesters clashed with police"}, {@code "supporters of two parties
 * clashed"}, {@code "a mob burned the house"} tell of a riot, {@code "villagers clashed with
 * herders"} and {@code "soldiers clashed with gunmen"} of a fight.
 */
final class Unrest {
  /** So many people that a number tells of are a crowd. */
  private static final int CROWD = 10;

  private static final Set<SubEventType> BY_HAND =
      Set.of(SubEventType.ASSAULT, SubEventType.ARSON, SubEventType.ROBBERY);

  private final Draft draft;
  private final Labels labels;

  Unrest(Draft draft, Labels labels) {
    this.draft = draft;
    this.labels = labels;
  }

  /** What was told, or a riot where it was one. */
  Typing of(Typing told) {
    if (isClash(told.type())) {
      return riot(SubEventType.VIOLENT_DEMONSTRATION, told.cause());
    }
    boolean crowd = told.type() == EventType.PROTEST || told.type() == EventType.RIOT;
    if (crowd && told.cause() == Cause.MINE) {
      // "blocked the road to the mine"
      return new Typing(told.type(), told.subType(), Cause.UNKNOWN);
    }
    return told.type() == EventType.ATTACK && isByHand(told) && isByMob()
        ? riot(isRobbery(told) ? SubEventType.LOOTING : SubEventType.MOB_VIOLENCE, told.cause())
        : told;
  }

  private static boolean isRobbery(Typing told) {
    return told.subType().filter(SubEventType.ROBBERY::equals).isPresent();
  }

  private static Typing riot(SubEventType sub, Cause cause) {
    return new Typing(EventType.RIOT, Optional.of(sub), cause);
  }

  /** A clash of which a crowd is a side, or in a protest; nobody is there who fights with arms. */
  private boolean isClash(EventType type) {
    boolean told = type == EventType.BATTLE || type == EventType.PROTEST;
    boolean unarmed = of(EventType.BATTLE).allMatch(reading -> reading.cause() == Cause.UNKNOWN);
    if (!told || !unarmed || of(EventType.BATTLE).findAny().isEmpty()) {
      return false;
    }
    List<Party> sides =
        Stream.concat(of(EventType.BATTLE), of(EventType.PROTEST))
            .flatMap(reading -> reading.involved().stream())
            .filter(involved -> involved.role() != ActorRole.VICTIM)
            .map(Involved::party)
            .toList();
    boolean protest = of(EventType.PROTEST).anyMatch(reading -> reading.factuality().isReal());
    return (protest || sides.stream().anyMatch(Unrest::isUnarmed))
        && sides.stream().allMatch(side -> isUnarmed(side) || isOrder(side))
        && sides.stream().noneMatch(side -> isFeuding(side, "armed"))
        && (sides.stream().anyMatch(Unrest::isOrder)
            || sides.stream().noneMatch(side -> isFeuding(side, "settled")));
  }

  private Stream<Reading> of(EventType type) {
    return draft.readings().stream().filter(reading -> reading.isOf(type));
  }

  private static boolean isUnarmed(Party side) {
    return side.victim() == Victim.CIVILIAN;
  }

  /** Those who keep order. */
  private static boolean isOrder(Party side) {
    return side.victim() == Victim.POLICE
        || side.victim() == Victim.MILITARY
        || side.victim() == Victim.PEACEKEEPER;
  }

  private boolean isFeuding(Party side, String kind) {
    return labels.within(side.words(), "feuding").stream()
        .anyMatch(label -> label.entry().is("kind", kind));
  }

  private static boolean isByHand(Typing told) {
    return told.subType().stream().allMatch(BY_HAND::contains)
        && switch (told.cause()) {
          case UNKNOWN, HANDS, FIRE -> true;
          default -> false;
        };
  }

  /** {@code "A mob beat a man"}, {@code "residents stormed a police post"}; not who beat others. */
  private boolean isByMob() {
    List<Party> doers = parties(draft.readings().stream(), ActorRole.PERPETRATOR);
    return !doers.isEmpty()
        && doers.stream().allMatch(this::isMob)
        && (doers.stream().allMatch(side -> is(side, "protesters")) || !isOnPeople());
  }

  private boolean isOnPeople() {
    return draft.harmed().stream().anyMatch(harmed -> !harmed.party().count().isZero())
        || parties(draft.readings().stream(), ActorRole.TARGET).stream()
            .anyMatch(side -> isUnarmed(side) && !isBusiness(side));
  }

  /** {@code "a warehouse"}. */
  private static boolean isBusiness(Party side) {
    return side.actor().filter(actor -> actor.actor().sector() == Sector.BUS).isPresent();
  }

  private static List<Party> parties(Stream<Reading> readings, ActorRole role) {
    return readings
        .flatMap(reading -> reading.involved().stream())
        .filter(involved -> involved.role() == role)
        .map(Involved::party)
        .toList();
  }

  private boolean isMob(Party side) {
    boolean few = side.isNumbered() && side.count().best().orElse(0) < CROWD;
    return !few && side.actor().filter(actor -> actor.plural()).isPresent() && is(side, "crowds");
  }

  private boolean is(Party side, String kind) {
    return !labels.within(side.words(), kind).isEmpty();
  }
}
