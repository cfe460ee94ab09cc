package org.sitrep.code;

/** How surely an actor has its role. */
public enum Certainty implements Code {
  STATED,
  ALLEGED,
  INFERRED
}
