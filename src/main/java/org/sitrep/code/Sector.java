package org.sitrep.code;

/** PLOVER sector of an actor. */
public enum Sector implements Code {
  GOV,
  MIL,
  COP,
  SPY,
  REB,
  CRM,
  CVL,
  IGO,
  NGO,
  JRN,
  MED,
  BUS,
  JUD,
  REL,
  EDU,
  PTY,
  UNK;

  /** Sectors are written in capitals. */
  @Override
  public String code() {
    return name();
  }
}
