package org.sitrep.code;

/** What is deployed. */
public enum Item implements Code {
  PERSONNEL,
  ANIMAL,
  VEHICLE,
  MACHINE,
  WEAPON,
  AMMUNITION,
  EQUIPMENT,
  AIRCRAFT,
  VESSEL,
  UNIT,
  MONEY
}
