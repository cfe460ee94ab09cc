package org.sitrep.code;

/** Who was harmed. */
public enum Victim implements Code {
  CIVILIAN,
  MILITARY,
  POLICE,
  MILITANT,
  OFFICIAL,
  JOURNALIST,
  AID_WORKER,
  PEACEKEEPER,
  DEMINER,
  PERPETRATOR,
  MIXED,
  UNKNOWN;

  /** True for people who bear arms for a side. */
  public boolean isArmed() {
    return this == MILITARY || this == POLICE || this == MILITANT;
  }

  /** True where two words may mean the same people: {@code "four people"}, {@code "two women"}. */
  public boolean mayBe(Victim other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** True for people who are deployed: who bear arms, keep peace, clear mines or bring relief. */
  public boolean isForce() {
    return isArmed() || this == AID_WORKER || this == PEACEKEEPER || this == DEMINER;
  }
}
