package org.sitrep.code;

/** What did the harm. */
public enum Cause implements Code {
  MINE,
  IED,
  CAR_BOMB,
  SUICIDE_VEST,
  UXO,
  GRENADE,
  SHELL,
  ROCKET,
  MISSILE,
  DRONE,
  AIRCRAFT,
  FIREARM,
  BLADE,
  FIRE,
  VEHICLE,
  HANDS,
  CHEMICAL,
  UNKNOWN
}
