package org.sitrep.code;

/**
 * What a deployment does to the number of people or things at the place. Plans are always {@code
 * none}.
 */
public enum Flow implements Code {
  IN,
  OUT,
  STOCK,
  CUMULATIVE,
  NONE
}
