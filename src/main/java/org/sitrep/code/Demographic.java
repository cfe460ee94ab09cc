package org.sitrep.code;

/** Age or sex of those harmed, where the text tells. */
public enum Demographic implements Code {
  CHILD,
  WOMAN,
  MAN,
  ELDERLY
}
