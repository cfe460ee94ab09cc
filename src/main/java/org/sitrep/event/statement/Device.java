package org.sitrep.event.statement;

import java.util.Optional;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.SubEventType;
import org.sitrep.lexicon.Label;

/**
 * A weapon or an event noun in the place of who did it, and the event it makes: {@code "a landmine
 * killed"} is an explosion of a mine, {@code "the clash left"} a battle.
 */
public record Device(Optional<EventType> type, Optional<SubEventType> subType, Cause cause) {

  public static final Device NONE = new Device(Optional.empty(), Optional.empty(), Cause.UNKNOWN);

  /** Bombs from the air, whatever they are. */
  public static final Device AIRCRAFT =
      new Device(
          Optional.of(EventType.EXPLOSION),
          Optional.of(SubEventType.AIR_DRONE_STRIKE),
          Cause.AIRCRAFT);

  /** What a weapon of {@code weapons.tsv} does when it goes off or is used. */
  public static Device ofWeapon(Label weapon) {
    String sub = weapon.entry().get("sub").orElse("");
    Cause cause = Frame.cause(weapon);
    Optional<SubEventType> explosion = SubEventType.find(EventType.EXPLOSION, sub);
    if (explosion.isPresent()) {
      return new Device(Optional.of(EventType.EXPLOSION), explosion, cause);
    }
    Optional<SubEventType> attack = SubEventType.find(EventType.ATTACK, sub);
    return new Device(attack.map(SubEventType::type), attack, cause);
  }

  public static Device ofNoun(Label noun) {
    Frame frame = Frame.of(noun);
    return new Device(frame.type(), frame.subType(), frame.cause());
  }

  public boolean isExplosive() {
    return type.filter(EventType.EXPLOSION::equals).isPresent();
  }
}
