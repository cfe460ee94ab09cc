package org.sitrep.code;

/** What a place is to an incident. */
public enum PlaceRole implements Code {
  EVENT,
  ORIGIN,
  HOME,
  HOSPITAL,
  DATELINE
}
