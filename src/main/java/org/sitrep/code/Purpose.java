package org.sitrep.code;

/** What a deployment is for. */
public enum Purpose implements Code {
  DEMINING,
  PEACEKEEPING,
  OBSERVATION,
  COMBAT,
  TRAINING,
  HUMANITARIAN,
  MEDICAL,
  SECURITY,
  LOGISTICS,
  OTHER
}
