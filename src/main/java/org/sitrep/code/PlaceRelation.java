package org.sitrep.code;

/** How the event lies to the place named. */
public enum PlaceRelation implements Code {
  IN,
  NEAR,
  BETWEEN,
  ALONG,
  FROM,
  TO
}
