package org.sitrep.code;

/** What befell people. */
public enum Harm implements Code {
  KILLED,
  INJURED,
  /** Dead and injured not split. */
  CASUALTY,
  MISSING,
  CAPTURED,
  ABDUCTED,
  ARRESTED,
  DISPLACED
}
