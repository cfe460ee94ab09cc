package org.sitrep.code;

import java.util.Locale;
import java.util.Optional;

/** What kind of event an incident is, within its {@link EventType}. */
public enum SubEventType implements Code {
  ARMED_CLASH(EventType.BATTLE),
  TERRITORY_CHANGE(EventType.BATTLE),
  MINE_IED(EventType.EXPLOSION),
  SUICIDE_BOMB(EventType.EXPLOSION),
  SHELLING(EventType.EXPLOSION),
  AIR_DRONE_STRIKE(EventType.EXPLOSION),
  GRENADE(EventType.EXPLOSION),
  UNEXPLODED_ORDNANCE(EventType.EXPLOSION),
  SHOOTING(EventType.ATTACK),
  AMBUSH(EventType.ATTACK),
  STABBING(EventType.ATTACK),
  ASSAULT(EventType.ATTACK),
  ASSASSINATION(EventType.ATTACK),
  EXECUTION(EventType.ATTACK),
  ARSON(EventType.ATTACK),
  ROBBERY(EventType.ATTACK),
  SEXUAL_VIOLENCE(EventType.ATTACK),
  KIDNAPPING(EventType.ABDUCTION),
  FORCED_DISAPPEARANCE(EventType.ABDUCTION),
  HIJACKING(EventType.ABDUCTION),
  DETENTION(EventType.ARREST),
  RAID(EventType.ARREST),
  SEIZURE(EventType.ARREST),
  BOMB_DEFUSED(EventType.DISARMED),
  CACHE_DESTROYED(EventType.DISARMED),
  SURRENDER(EventType.DISARMED),
  PEACEFUL(EventType.PROTEST),
  WITH_INTERVENTION(EventType.PROTEST),
  STRIKE(EventType.PROTEST),
  VIOLENT_DEMONSTRATION(EventType.RIOT),
  MOB_VIOLENCE(EventType.RIOT),
  LOOTING(EventType.RIOT),
  TRANSPORT(EventType.ACCIDENT),
  INDUSTRIAL(EventType.ACCIDENT),
  DEMINING(EventType.ACCIDENT),
  FIRE(EventType.ACCIDENT),
  OTHER_ACCIDENT(EventType.ACCIDENT),
  EARTHQUAKE(EventType.DISASTER),
  FLOOD(EventType.DISASTER),
  STORM(EventType.DISASTER),
  LANDSLIDE(EventType.DISASTER),
  EPIDEMIC(EventType.DISASTER),
  OTHER_DISASTER(EventType.DISASTER);

  private final EventType type;

  SubEventType(EventType type) {
    this.type = type;
  }

  /** The event type this one belongs to. */
  public EventType type() {
    return type;
  }

  /** {@code other} for both accidents and disasters, as the codebook has it. */
  @Override
  public String code() {
    return name().startsWith("OTHER_") ? "other" : name().toLowerCase(Locale.ROOT);
  }

  /** The sub type of {@code type} spelled {@code text}; empty where there is none. */
  public static Optional<SubEventType> find(EventType type, String text) {
    for (SubEventType constant : values()) {
      if (constant.type == type && constant.code().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
