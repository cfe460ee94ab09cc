package org.sitrep.finding.record;

import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.document.Span;
import org.sitrep.value.Actor;

/**
 * An actor of an incident and what it does there.
 *
 * @param words the actor as written
 * @param opposing true for the side of a fight that is named second
 */
public record ActorLink(
    Actor actor, ActorRole role, Certainty certainty, Span words, boolean opposing) {

  /** True for who did it, or the side of a fight or a protest that is named first. */
  public boolean acts() {
    return role == ActorRole.PERPETRATOR || (role == ActorRole.PARTY && !opposing);
  }

  /** True for whom it was aimed at, or the side that is named second. */
  public boolean isFaced() {
    return role == ActorRole.TARGET || (role == ActorRole.PARTY && opposing);
  }
}
