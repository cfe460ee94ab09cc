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
  DISPLACED;

  /** True for harm to life and limb that is told apart: {@link #CASUALTY} is not. */
  public boolean isDeathOrInjury() {
    return this == KILLED || this == INJURED;
  }

  /** True for all harm to life and limb, told apart or not. */
  public boolean isBodily() {
    return isDeathOrInjury() || this == CASUALTY;
  }
}
