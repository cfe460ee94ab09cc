package org.sitrep.event.number;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;

/**
 * Finds how many of some people were of one kind: {@code "Of the 36 casualties, 21 were soldiers"},
 * {@code "Nine of the 25 people injured are women"}.
 */
final class Shares {
  private final Scene scene;
  private final Parties parties;

  Shares(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** Adds those a clause tells of to the people they are some of. */
  void attach(List<Reading> readings, Clause clause) {
    if (!scene.isBe(clause.verb().main()) || clause.verb().negated()) {
      return;
    }
    Optional<NounGroup> number = clause.subject().stream().findFirst();
    Optional<Party> kind = kind(clause);
    if (number.isPresent() && kind.isPresent()) {
      part(number.get(), kind.get())
          .ifPresent(
              part ->
                  readings.replaceAll(
                      reading -> reading.harming(harmed -> within(harmed, number.get(), part))));
    }
  }

  /** {@code "soldiers"}: what they were, without a number of its own. */
  private Optional<Party> kind(Clause clause) {
    return clause.objects().stream()
        .limit(1)
        .filter(group -> scene.cardinal(group.range()).isEmpty())
        .flatMap(group -> parties.read(group).stream())
        .filter(party -> party.actor().isPresent())
        .findFirst();
  }

  private Optional<Party> part(NounGroup number, Party kind) {
    Optional<CountMention> count =
        scene.cardinal(number.range()).filter(found -> found.range().contains(number.head()));
    return count.map(
        found -> Party.counted(number.range(), found.range(), found.count()).like(kind));
  }

  private Harmed within(Harmed harmed, NounGroup number, Party part) {
    TokenRange whole = harmed.party().words();
    if (isOpened() && whole.to() <= number.range().from()) {
      return harmed.withParts(List.of(part));
    }
    Optional<Party> all =
        number.complement().stream()
            .filter(group -> whole.contains(group.range()))
            .flatMap(group -> parties.read(group).stream())
            .filter(Party::isNumbered)
            .findFirst();
    return all.map(party -> harmed.withParty(party).withParts(List.of(part))).orElse(harmed);
  }

  /** {@code "Of the 36 …"}. */
  private boolean isOpened() {
    return scene.norm(scene.tokens().from()).equals("of");
  }
}
