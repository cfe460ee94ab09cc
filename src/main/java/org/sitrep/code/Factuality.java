package org.sitrep.code;

/** How really something happened, by the words of the text. */
public enum Factuality implements Code {
  ASSERTED,
  /** Someone says so. */
  REPORTED,
  /** Claimed and denied. */
  DISPUTED,
  POSSIBLE,
  PLANNED,
  HYPOTHETICAL,
  DENIED;

  /** True for what happened, or may have; not for plans, conditions and what did not happen. */
  public boolean isReal() {
    return switch (this) {
      case ASSERTED, REPORTED, DISPUTED, POSSIBLE -> true;
      case PLANNED, HYPOTHETICAL, DENIED -> false;
    };
  }
}
