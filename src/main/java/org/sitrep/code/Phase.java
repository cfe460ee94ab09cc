package org.sitrep.code;

/** How far a deployment has come. */
public enum Phase implements Code {
  PLANNED,
  AUTHORISED,
  STARTED,
  ONGOING,
  COMPLETED,
  CANCELLED,
  UNKNOWN
}
