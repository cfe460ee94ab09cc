package org.sitrep.code;

/** How a number was said. */
public enum Qualifier implements Code {
  EXACT,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  RANGE,
  VAGUE,
  IMPLICIT_ONE,
  NONE,
  UNSTATED
}
