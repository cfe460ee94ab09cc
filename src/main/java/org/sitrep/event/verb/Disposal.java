package org.sitrep.event.verb;

import org.sitrep.clause.NounGroup;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;

/**
 * Tells mines and shells that are got rid of from those that go off: {@code "Engineers blew up 40
 * unexploded shells"}, {@code "60 shells were blown up at a range"}.
 */
final class Disposal {
  private final Scene scene;

  Disposal(Scene scene) {
    this.scene = scene;
  }

  /** True where the verb destroys what explodes, and nobody does it in anger. */
  boolean is(Roles roles) {
    boolean destroys = scene.labels().has(roles.trigger().from(), "destroying");
    return destroys
        && roles.patients().stream().anyMatch(this::isLeftover)
        && (roles.agents().isEmpty()
            ? roles.patients().stream().anyMatch(this::isMany)
            : roles.agentPeople().stream().anyMatch(Disposal::isLawful));
  }

  private boolean isLeftover(NounGroup group) {
    return scene
        .weapon(group)
        .filter(weapon -> weapon.entry().is("explosive"))
        .map(Frame::cause)
        .filter(
            cause ->
                switch (cause) {
                  case MINE, UXO, IED, CAR_BOMB, SHELL, GRENADE -> true;
                  default -> false;
                })
        .isPresent();
  }

  /** Bombs go off one by one; old shells are blown up by the dozen. */
  private boolean isMany(NounGroup group) {
    return scene
        .cardinal(group.range())
        .filter(count -> count.count().point().orElse(0) > 1)
        .isPresent();
  }

  private static boolean isLawful(Party party) {
    return party.victim() != Victim.MILITANT
        && party.victim() != Victim.PERPETRATOR
        && party.actor().isPresent();
  }
}
