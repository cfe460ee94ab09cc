package org.sitrep.finding;

import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.document.Span;
import org.sitrep.value.Actor;

/**
 * An actor of an incident and what it does there.
 *
 * @param words the actor as written
 */
public record ActorLink(Actor actor, ActorRole role, Certainty certainty, Span words) {}
