package org.sitrep.event;

import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;

/** Somebody and the part they play: {@code "by gunmen"}. */
public record Involved(ActorRole role, Certainty certainty, Party party) {}
