package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;

/**
 * Reads what armed people take from others: {@code "Militants seized livestock"}, {@code "Gunmen
 * carted away food"}. Police seize drugs; that is no robbery.
 */
public final class Plunder {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;

  public Plunder(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
  }

  /** The readings of clauses that no other reading tells of. */
  public List<Reading> read(List<Reading> readings) {
    List<Reading> found = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      boolean told = readings.stream().anyMatch(reading -> reading.isIn(clause));
      if (!told && scene.labels().has(clause.verb().main(), "plundering")) {
        reading(clause).filter(reading -> reading.factuality().isReal()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Reading> reading(Clause clause) {
    List<Party> robbers =
        parties.readAll(clause.agents()).stream().filter(Plunder::isLawless).toList();
    return robbers.isEmpty() || clause.patients().stream().noneMatch(this::isGoods)
        ? Optional.empty()
        : Optional.of(reading(clause, robbers));
  }

  private static boolean isLawless(Party party) {
    boolean criminal =
        party.actor().filter(actor -> actor.actor().sector() == Sector.CRM).isPresent();
    return criminal || party.victim() == Victim.MILITANT;
  }

  private boolean isGoods(NounGroup group) {
    return scene.weapon(group).isEmpty()
        && (scene.labels().has(group.head(), "goods")
            || scene.labels().has(group.head(), "vehicles")
            || scene.labels().has(group.head(), "things")
            || group.complement().filter(this::isGoods).isPresent());
  }

  private Reading reading(Clause clause, List<Party> robbers) {
    return Reading.bare(
            "plundering:" + scene.norm(clause.verb().main()),
            TokenRange.of(clause.verb().main()),
            Optional.of(clause),
            truth.of(clause))
        .as(SubEventType.ROBBERY)
        .involving(
            robbers.stream().map(party -> Involved.stated(ActorRole.PERPETRATOR, party)).toList())
        .proving(2);
  }
}
