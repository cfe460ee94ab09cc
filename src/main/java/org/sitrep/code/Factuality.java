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
  DENIED
}
