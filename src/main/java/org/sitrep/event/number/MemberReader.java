package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.CountRole;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/**
 * Reads who was among people told before: {@code "The dead included two policemen"}, {@code "Among
 * the wounded were three children"}.
 */
public final class MemberReader {
  private final Scene scene;
  private final Parties parties;

  public MemberReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  public List<Reading> read() {
    List<Reading> readings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      harm(clause).flatMap(harm -> reading(clause, harm)).ifPresent(readings::add);
    }
    return readings;
  }

  private Optional<Harm> harm(Clause clause) {
    boolean includes = scene.labels().has(clause.verb().main(), "comprising");
    Stream<NounGroup> wholes =
        includes
            ? clause.subject().stream()
            : clause.phrase("among").map(Phrase::groups).stream().flatMap(List::stream);
    return wholes
        .filter(scene::isPointedAt)
        .flatMap(group -> scene.labels().over(group.head(), "totals").stream())
        .flatMap(label -> Frame.harm(label).stream())
        .findFirst();
  }

  private Optional<Reading> reading(Clause clause, Harm harm) {
    List<Harmed> members =
        parties.readAll(clause.objects()).stream()
            .filter(party -> party.actor().isPresent())
            .map(party -> new Harmed(harm, party, CountRole.SUBSET, List.of()))
            .toList();
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.bare(
                    "totals:members",
                    clause.verb().range(),
                    Optional.of(clause),
                    Factuality.ASSERTED)
                .withHarmed(members));
  }
}
