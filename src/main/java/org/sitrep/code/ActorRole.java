package org.sitrep.code;

/** What an actor does in an incident. */
public enum ActorRole implements Code {
  PERPETRATOR,
  TARGET,
  VICTIM,
  PARTY
}
