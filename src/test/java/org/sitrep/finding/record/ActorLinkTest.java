package org.sitrep.finding.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.code.Sector;
import org.sitrep.document.Span;
import org.sitrep.value.Actor;

class ActorLinkTest {
  private static final Actor REBELS =
      new Actor("rebels", Optional.empty(), Sector.REB, ActorKind.PEOPLE, Optional.empty());

  private static ActorLink link(ActorRole role, boolean opposing) {
    return new ActorLink(REBELS, role, Certainty.STATED, new Span(0, 6), opposing);
  }

  @Test
  void sideNamedFirstActs() {
    assertTrue(link(ActorRole.PARTY, false).acts());
    assertFalse(link(ActorRole.PARTY, false).isFaced());
  }

  @Test
  void sideNamedSecondIsFaced() {
    assertTrue(link(ActorRole.PARTY, true).isFaced());
    assertFalse(link(ActorRole.PARTY, true).acts());
  }

  @Test
  void victimNeitherActsNorIsFaced() {
    assertFalse(link(ActorRole.VICTIM, false).acts());
    assertFalse(link(ActorRole.VICTIM, false).isFaced());
  }
}
