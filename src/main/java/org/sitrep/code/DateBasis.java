package org.sitrep.code;

/** Where a date comes from. */
public enum DateBasis implements Code {
  EXPLICIT,
  RELATIVE,
  NAMED_EVENT,
  CONTEXT,
  PUBLICATION,
  NONE
}
