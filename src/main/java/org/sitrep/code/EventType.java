package org.sitrep.code;

/** What kind of event an incident is. */
public enum EventType implements Code {
  BATTLE,
  EXPLOSION,
  ATTACK,
  ABDUCTION,
  ARREST,
  DISARMED,
  PROTEST,
  RIOT,
  ACCIDENT,
  DISASTER,
  /** Deaths or injuries whose cause the text does not give. */
  HARM
}
