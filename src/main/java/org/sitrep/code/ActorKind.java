package org.sitrep.code;

/** What an actor is. */
public enum ActorKind implements Code {
  STATE,
  GROUP,
  ORGANIZATION,
  PEOPLE
}
