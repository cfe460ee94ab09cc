package org.sitrep.event.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Factuality;
import org.sitrep.event.people.Parties;
import org.sitrep.event.people.Premises;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Telling;
import org.sitrep.lexicon.Label;

/**
 * Reads threats as what is planned: {@code "The squad sent death threats to the mayor"}, {@code
 * "received a bomb threat from the rebels"}.
 */
final class Threats {
  private final Scene scene;
  private final Parties parties;
  private final Telling told;
  private final Premises premises;
  private final NounActors actors;

  Threats(Scene scene, Parties parties, Telling told) {
    this.scene = scene;
    this.parties = parties;
    this.told = told;
    this.premises = new Premises(scene);
    this.actors = new NounActors(scene, parties);
  }

  /** The plan a threat tells of; none where neither who makes nor whom it meets is said. */
  Optional<Reading> read(Label label, NounGroup group) {
    List<Involved> involved = new ArrayList<>(byPhrases(label));
    clause(group).ifPresent(clause -> involved.addAll(bySubject(clause)));
    return involved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.of(Frame.of(label), label.range(), told.clause(label), Factuality.PLANNED)
                .involving(involved)
                .proving(2));
  }

  private Optional<Clause> clause(NounGroup group) {
    return scene.syntax().clauses().stream()
        .filter(clause -> !clause.verb().isPassive() && !clause.verb().negated())
        .filter(clause -> clause.objects().contains(group))
        .findFirst();
  }

  private List<Involved> byPhrases(Label label) {
    List<Involved> involved = new ArrayList<>();
    for (Phrase phrase : actors.following(label)) {
      switch (phrase.preposition()) {
        case "to", "against", "on" -> involved.addAll(targets(phrase.groups()));
        case "by", "from" -> involved.addAll(people(ActorRole.PERPETRATOR, phrase.groups()));
        default -> {}
      }
    }
    return involved;
  }

  /** {@code "The mayor received"}, {@code "The squad sent"}. */
  private List<Involved> bySubject(Clause clause) {
    ActorRole role =
        scene.labels().has(clause.verb().main(), "bearing")
            ? ActorRole.TARGET
            : ActorRole.PERPETRATOR;
    return people(role, clause.subject());
  }

  private List<Involved> targets(List<NounGroup> groups) {
    List<Involved> people = people(ActorRole.TARGET, groups);
    return people.isEmpty() ? premises.targets(groups) : people;
  }

  private List<Involved> people(ActorRole role, List<NounGroup> groups) {
    return parties.readAll(groups).stream()
        .filter(party -> party.actor().isPresent())
        .map(party -> Involved.stated(role, party))
        .toList();
  }
}
