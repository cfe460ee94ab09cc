package org.sitrep.finding.aspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.same.Draft;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * What kind of event a draft is, and what did the harm: by its triggers, else by the weapons its
 * sentences name, else by what the article is about.
 */
public record Typing(EventType type, Optional<SubEventType> subType, Cause cause) {
  /** What a trigger weighs more by which unarmed people come to harm. */
  private static final int UNARMED = 3;

  /** What kind of event it was, and of what cause, by all that is told of it. */
  public static Typing of(Draft draft, Document document, Labels labels) {
    return new Unrest(draft, labels).of(told(draft, document, labels));
  }

  private static Typing told(Draft draft, Document document, Labels labels) {
    Optional<EventType> type = mostProved(draft);
    Optional<Typing> weapon = weapon(draft.statements(), labels);
    if (type.isEmpty()) {
      return weapon
          .or(() -> held(draft))
          .or(() -> sides(draft, labels))
          .or(() -> topic(draft, document, labels))
          .orElse(new Typing(EventType.HARM, Optional.empty(), Cause.UNKNOWN));
    }
    List<SubEventType> subs =
        draft.readings().stream()
            .flatMap(reading -> reading.subType().stream())
            .filter(found -> found.type() == type.get())
            .toList();
    // "Villagers blocked the road; police used tear gas": the latter says more.
    Optional<SubEventType> sub =
        subs.contains(SubEventType.WITH_INTERVENTION)
            ? Optional.of(SubEventType.WITH_INTERVENTION)
            : subs.stream().findFirst();
    Cause cause =
        draft.readings().stream()
            .map(Reading::cause)
            .filter(found -> found != Cause.UNKNOWN)
            .findFirst()
            .orElse(Cause.UNKNOWN);
    if (isBesides(draft, type.get())) {
      return sides(draft, labels).orElse(new Typing(type.get(), sub, cause));
    }
    boolean fits = weapon.isPresent() && weapon.get().type == type.get();
    Typing typing =
        new Typing(
            type.get(),
            sub.isPresent() || !fits ? sub : weapon.get().subType,
            cause == Cause.UNKNOWN && weapon.isPresent() ? weapon.get().cause : cause);
    return typing.sharpened(draft, document, labels);
  }

  /** {@code "Militiamen killed 18 civilians after the army recaptured the town"}: two things. */
  private static boolean isBesides(Draft draft, EventType type) {
    boolean bloodless =
        draft.readings().stream()
            .filter(reading -> reading.type().filter(type::equals).isPresent())
            .allMatch(
                reading ->
                    reading.harmed().isEmpty()
                        && (type == EventType.PROTEST
                            || reading
                                .subType()
                                .filter(SubEventType.TERRITORY_CHANGE::equals)
                                .isPresent()));
    return bloodless
        && draft.readings().stream()
            .filter(reading -> reading.type().isEmpty())
            .filter(
                reading ->
                    reading.involved().stream()
                        .anyMatch(who -> who.role() == ActorRole.PERPETRATOR))
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(
                harmed ->
                    harmed.harm() == Harm.KILLED
                        && !harmed.party().count().isZero()
                        && !harmed.party().victim().isArmed());
  }

  /** {@code "two sappers were hurt while clearing a field"}: an accident of demining. */
  private Typing sharpened(Draft draft, Document document, Labels labels) {
    boolean explosive = type == EventType.EXPLOSION || type == EventType.DISARMED;
    if (explosive && isHarmOfClearing(draft, labels)) {
      return new Typing(EventType.ACCIDENT, Optional.of(SubEventType.DEMINING), cause);
    }
    boolean plain = type == EventType.ATTACK && subType.isEmpty();
    if (plain && isBlast() && (isByBlast(draft) || !isFight(draft, labels))) {
      return new Typing(EventType.EXPLOSION, Optional.of(SubEventType.MINE_IED), cause);
    }
    if (plain && isFight(draft, labels)) {
      return new Typing(EventType.BATTLE, Optional.of(SubEventType.ARMED_CLASH), cause);
    }
    if (type == EventType.EXPLOSION && subType.isEmpty() && cause == Cause.UNKNOWN) {
      return topic(draft, document, labels)
          .filter(found -> found.type == EventType.EXPLOSION)
          .orElse(this);
    }
    return this;
  }

  /** {@code "a dynamite attack"}, {@code "murdered by a bomb"}. */
  private boolean isBlast() {
    return switch (cause) {
      case MINE, IED, CAR_BOMB -> true;
      default -> false;
    };
  }

  /** {@code "a car bomb attack on the police"}: no fight, though both sides are armed. */
  private boolean isByBlast(Draft draft) {
    return draft.readings().stream()
        .anyMatch(reading -> reading.cause() == cause && reading.type().isPresent());
  }

  /**
   * Those hurt are no bystanders, and their work is told of: {@code "as he was clearing a
   * vineyard"}.
   */
  private static boolean isHarmOfClearing(Draft draft, Labels labels) {
    boolean experts =
        draft.harmed().stream()
            .filter(harmed -> !harmed.party().count().isZero())
            .map(harmed -> harmed.party().victim())
            .anyMatch(
                victim ->
                    switch (victim) {
                      case DEMINER, POLICE, MILITARY, UNKNOWN -> true;
                      default -> false;
                    });
    return experts
        && draft.statements().stream().anyMatch(statement -> isOfClearing(statement, labels));
  }

  private static boolean isOfClearing(Statement statement, Labels labels) {
    return labels.within(statement.range(), "clearing").stream()
        .anyMatch(
            label ->
                statement.harmed().stream()
                    .noneMatch(harmed -> harmed.party().words().contains(label.range())));
  }

  private static Optional<EventType> mostProved(Draft draft) {
    Map<EventType, Integer> votes = new LinkedHashMap<>();
    for (Reading reading : draft.readings()) {
      if (reading.type().isPresent() && !isAfterwards(reading, draft)) {
        int weight =
            1
                + 2 * reading.strength()
                + (reading.subType().isPresent() ? 2 : 0)
                + (reading.harmed().isEmpty() ? 0 : 1)
                + (hurtsUnarmed(reading) ? UNARMED : 0);
        votes.merge(reading.type().get(), weight, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max((one, other) -> Integer.compare(one.getValue(), other.getValue()))
        .map(Map.Entry::getKey);
  }

  /**
   * {@code "killed three and arrested one"} is no arrest, {@code "and then himself"} no accident,
   * and what collapses in an earthquake none of building.
   */
  private static boolean isAfterwards(Reading reading, Draft draft) {
    if (reading.isOf(EventType.ARREST)) {
      return draft.harmed().stream().anyMatch(Typing::isDead);
    }
    boolean ofNature =
        reading.subType().filter(SubEventType.INDUSTRIAL::equals).isPresent()
            && draft.readings().stream().anyMatch(other -> other.isOf(EventType.DISASTER));
    return ofNature
        || reading.isOf(EventType.ACCIDENT)
            && reading.cause() == Cause.FIREARM
            && draft.readings().stream()
                .filter(other -> other.isOf(EventType.ATTACK) || other.type().isEmpty())
                .anyMatch(Reading::hasDeadOrHurt);
  }

  private static boolean isDead(Harmed harmed) {
    return harmed.harm() == Harm.KILLED && !harmed.party().count().isZero();
  }

  /** {@code "the assassination of six priests"} says more of what happened than a clash nearby. */
  private static boolean hurtsUnarmed(Reading reading) {
    return reading.harmed().stream()
        .filter(harmed -> harmed.harm().isDeathOrInjury())
        .map(harmed -> harmed.party().victim())
        .anyMatch(victim -> !victim.isArmed() && victim != Victim.UNKNOWN);
  }

  /** People held without a word of how: an abduction or an arrest. */
  private static Optional<Typing> held(Draft draft) {
    boolean bodily = draft.harmed().stream().anyMatch(harmed -> harmed.harm().isDeathOrInjury());
    boolean captured =
        draft.harmed().stream()
            .anyMatch(harmed -> harmed.harm() == Harm.CAPTURED || harmed.harm() == Harm.ARRESTED);
    boolean abducted = draft.harmed().stream().anyMatch(harmed -> harmed.harm() == Harm.ABDUCTED);
    if (!bodily && abducted) {
      return Optional.of(
          new Typing(EventType.ABDUCTION, Optional.of(SubEventType.KIDNAPPING), Cause.UNKNOWN));
    }
    return !bodily && captured
        ? Optional.of(
            new Typing(EventType.ARREST, Optional.of(SubEventType.DETENTION), Cause.UNKNOWN))
        : Optional.empty();
  }

  /** {@code "Militants attacked a patrol"}: armed people on both sides. */
  private static boolean isFight(Draft draft, Labels labels) {
    if (draft.readings().stream().anyMatch(reading -> isMurder(reading, labels))) {
      return false;
    }
    boolean by = isArmed(draft, ActorRole.PERPETRATOR);
    boolean hurt = draft.harmed().stream().anyMatch(harmed -> harmed.party().victim().isArmed());
    return by && (hurt || isArmed(draft, ActorRole.TARGET));
  }

  /** {@code "the murder of a former minister of defence"}: nobody fights who is murdered. */
  private static boolean isMurder(Reading reading, Labels labels) {
    return !reading.harmed().isEmpty() && labels.has(reading.trigger().from(), "murdering");
  }

  private static boolean isArmed(Draft draft, ActorRole role) {
    return draft.readings().stream()
        .flatMap(reading -> reading.involved().stream())
        .filter(involved -> involved.role() == role)
        .anyMatch(involved -> involved.party().victim().isArmed());
  }

  /** Armed people who kill armed people fight; those who kill others attack. */
  private static Optional<Typing> sides(Draft draft, Labels labels) {
    boolean perpetrator =
        draft.readings().stream()
            .flatMap(reading -> reading.involved().stream())
            .anyMatch(who -> who.role() == ActorRole.PERPETRATOR);
    if (!perpetrator) {
      return Optional.empty();
    }
    boolean armedVictims =
        draft.harmed().stream()
            .anyMatch(
                harmed ->
                    harmed.party().victim() == Victim.MILITANT
                        || harmed.party().victim() == Victim.MILITARY);
    boolean killed = draft.harmed().stream().anyMatch(harmed -> harmed.harm() == Harm.KILLED);
    return Optional.of(
        armedVictims && killed && !isCrime(draft, labels)
            ? new Typing(EventType.BATTLE, Optional.of(SubEventType.ARMED_CLASH), Cause.UNKNOWN)
            : new Typing(EventType.ATTACK, Optional.empty(), Cause.UNKNOWN));
  }

  /** {@code "was jailed for killing two conscripts"}: no fight. */
  private static boolean isCrime(Draft draft, Labels labels) {
    return labels.within(draft.main().sentence().tokens(), "cues").stream()
        .anyMatch(label -> label.entry().is("kind", "court"));
  }

  private static Optional<Typing> weapon(List<Statement> statements, Labels labels) {
    for (Statement statement : statements) {
      for (Label label : labels.within(statement.range(), "weapons")) {
        Optional<Typing> typing = typing(label);
        if (typing.isPresent()) {
          return typing;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Typing> typing(Label weapon) {
    Device device = Device.ofWeapon(weapon);
    return device
        .subType()
        .map(found -> new Typing(found.type(), Optional.of(found), device.cause()));
  }

  /** What explodes elsewhere in the article: the nearest sentence before, else the commonest. */
  private static Optional<Typing> topic(Draft draft, Document document, Labels labels) {
    int at = draft.main().sentence().index();
    for (int distance = 0; distance < document.sentences().size(); distance++) {
      for (int index : new int[] {at - distance, at + distance}) {
        if (index >= 0 && index < document.sentences().size()) {
          Optional<Typing> found = explosive(document.sentences().get(index), labels);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Typing> explosive(Sentence sentence, Labels labels) {
    return labels.within(sentence.tokens(), "weapons").stream()
        .map(Typing::typing)
        .flatMap(Optional::stream)
        .filter(typing -> typing.type == EventType.EXPLOSION)
        .findFirst();
  }
}
