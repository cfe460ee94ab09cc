package org.sitrep.code;

/** How a number relates to the other numbers of its record. */
public enum CountRole implements Code {
  TOTAL,
  PART,
  /** {@code "including three children"}: never adds. */
  SUBSET,
  INCREMENT,
  TOLL
}
