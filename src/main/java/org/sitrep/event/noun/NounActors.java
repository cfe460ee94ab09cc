package org.sitrep.event.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Sector;
import org.sitrep.event.people.Parties;
import org.sitrep.event.people.Premises;
import org.sitrep.event.people.Teller;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;

/**
 * Finds who takes part in an event that a noun tells: {@code "a clash between herders and
 * farmers"}, {@code "a Taliban attack on a patrol"}, {@code "rebels launched an attack"}.
 */
final class NounActors {
  /** How far behind the noun a phrase may stand that is said of it. */
  private static final int FARTHEST = 8;

  private final Scene scene;
  private final Parties parties;
  private final Premises premises;

  NounActors(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.premises = new Premises(scene);
  }

  /** {@code "Students staged demonstrations"}, {@code "rebels launched an attack"}. */
  List<Party> stagers(NounGroup group) {
    return scene.syntax().clauses().stream()
        .filter(clause -> !clause.verb().isPassive())
        .filter(clause -> scene.labels().has(clause.verb().main(), "staging"))
        .filter(clause -> clause.objects().contains(group) || isGoneOn(clause, group))
        .findFirst()
        .map(clause -> new Teller(parties).doers(clause))
        .orElse(List.of());
  }

  /** {@code "went on a two-day strike"}, {@code "embarked on a march"}. */
  private static boolean isGoneOn(Clause clause, NounGroup group) {
    return clause.phrase("on").filter(phrase -> phrase.groups().contains(group)).isPresent();
  }

  /** {@code "Soldiers repelled an attack"}: whom it was aimed at. */
  private List<Party> repelling(NounGroup group) {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.labels().has(clause.verb().main(), "repelling"))
        .filter(clause -> clause.patients().contains(group))
        .findFirst()
        .map(clause -> parties.readAll(clause.agents()))
        .orElse(List.of());
  }

  private static Involved repelled(ActorRole by, Party party) {
    return by == ActorRole.PARTY
        ? Involved.opposing(party)
        : Involved.stated(ActorRole.TARGET, party);
  }

  /** {@code "Workers blocked the road in protest"}, {@code "Workers are on strike"}. */
  private List<Party> protesting(NounGroup group) {
    return scene.syntax().clauses().stream()
        .filter(clause -> !clause.verb().isPassive())
        .filter(
            clause ->
                clause.phrases().stream()
                    .filter(phrase -> phrase.isLedBy("in", "on"))
                    .anyMatch(phrase -> phrase.groups().contains(group)))
        .findFirst()
        .map(clause -> parties.readAll(clause.subject()))
        .orElse(List.of());
  }

  /** Everybody the words around the noun tell, given those who staged it. */
  List<Involved> of(Label label, NounGroup group, List<Party> stagers) {
    List<Involved> involved = new ArrayList<>();
    EventType type = Frame.of(label).type().orElse(EventType.HARM);
    boolean sides = type == EventType.BATTLE || type == EventType.PROTEST || type == EventType.RIOT;
    ActorRole by = sides ? ActorRole.PARTY : ActorRole.PERPETRATOR;
    stagers.forEach(party -> involved.add(Involved.stated(by, party)));
    repelling(group).forEach(party -> involved.add(repelled(by, party)));
    if (stagers.isEmpty() && type == EventType.PROTEST) {
      protesting(group).forEach(party -> involved.add(Involved.stated(by, party)));
    }
    if (stagers.isEmpty()) {
      owner(group).ifPresent(party -> involved.add(Involved.stated(by, party)));
    }
    said(label, type).forEach(phrase -> involved.addAll(told(phrase, by)));
    return involved;
  }

  /** Whom a phrase behind the noun tells, where those who do it play that part. */
  private List<Involved> told(Phrase phrase, ActorRole by) {
    List<Party> people = parties.readAll(phrase.groups());
    return switch (phrase.preposition()) {
      case "by" -> people.stream().map(party -> Involved.stated(by, party)).toList();
      case "between" -> Involved.sides(people);
      case "with" ->
          by == ActorRole.PARTY ? people.stream().map(Involved::opposing).toList() : List.of();
      case "on", "against" -> isBlamed(phrase) ? List.of() : targets(phrase, people).toList();
      default -> List.of();
    };
  }

  /**
   * {@code "the kidnapping of two engineers by the ELN"}, {@code "the army's killing of a boy"}.
   */
  List<Involved> doers(Label label, NounGroup group) {
    List<Party> doers =
        behind(label)
            .filter(NounActors::tellsDoer)
            .filter(phrase -> isBehind(phrase, label, group) || isFarDoer(phrase))
            .findFirst()
            .map(phrase -> parties.readAll(phrase.groups()))
            .orElseGet(() -> owner(group, label).stream().toList());
    return doers.stream()
        .filter(party -> party.actor().isPresent())
        .map(party -> Involved.stated(ActorRole.PERPETRATOR, party))
        .toList();
  }

  private static boolean isBehind(Phrase phrase, Label label, NounGroup group) {
    int from = phrase.range().from();
    return from == group.whole().to() || from <= label.range().to() + FARTHEST;
  }

  private Optional<Party> owner(NounGroup group, Label label) {
    return owner(group).filter(party -> party.words().to() <= label.range().from());
  }

  /** {@code "attacks blamed on the rebels"}: they did it. */
  private boolean isBlamed(Phrase phrase) {
    int before = phrase.range().from() - 1;
    return before >= scene.tokens().from() && scene.labels().has(before, "blaming");
  }

  private Stream<Involved> targets(Phrase phrase, List<Party> people) {
    // "two banks" are counted, but nobody.
    boolean nobody = people.stream().allMatch(party -> party.actor().isEmpty());
    return nobody
        ? premises.targets(phrase.groups()).stream()
        : people.stream().map(party -> Involved.stated(ActorRole.TARGET, party));
  }

  /** Phrases behind the noun; the sides of a fight are told however far behind it. */
  private List<Phrase> said(Label label, EventType type) {
    List<Phrase> said = new ArrayList<>(following(label));
    if (type == EventType.BATTLE && said.stream().noneMatch(NounActors::tellsSides)) {
      behind(label).filter(NounActors::tellsSides).findFirst().ifPresent(said::add);
    }
    if (type != EventType.BATTLE && said.stream().noneMatch(NounActors::tellsDoer)) {
      behind(label).filter(this::isFarDoer).findFirst().ifPresent(said::add);
    }
    return said;
  }

  private static boolean tellsDoer(Phrase phrase) {
    return phrase.isLedBy("by");
  }

  /** {@code "the murder of Ana Ruiz, minister of the interior, by urban guerrillas"}. */
  private boolean isFarDoer(Phrase phrase) {
    return tellsDoer(phrase)
        && scene.norm(phrase.range().from() - 1).equals(",")
        && parties.readAll(phrase.groups()).stream()
            .anyMatch(party -> party.actor().filter(NounActors::mayAct).isPresent());
  }

  private static boolean tellsSides(Phrase phrase) {
    return phrase.isLedBy("between");
  }

  /** The phrases right behind the noun. */
  List<Phrase> following(Label label) {
    return behind(label)
        .filter(phrase -> phrase.range().from() <= label.range().to() + FARTHEST)
        .toList();
  }

  /** The phrases of the sentence behind the noun. */
  Stream<Phrase> behind(Label label) {
    return Stream.concat(
            scene.syntax().bare().stream(),
            scene.syntax().clauses().stream().flatMap(clause -> clause.phrases().stream()))
        .filter(phrase -> phrase.range().from() >= label.range().to())
        .distinct();
  }

  /** {@code "a Taliban attack"}, {@code "the rebels' ambush"}: a group or force owns it. */
  private Optional<Party> owner(NounGroup group) {
    return Mentions.within(scene.mentions().actors(), group.range()).stream()
        .filter(actor -> actor.range().to() <= group.head())
        .filter(NounActors::mayAct)
        .reduce((first, second) -> second)
        .map(Party::of);
  }

  private static boolean mayAct(ActorMention actor) {
    Sector sector = actor.actor().sector();
    return actor.victim().isArmed()
        || sector == Sector.CRM
        || (sector == Sector.REB && actor.actor().kind() == ActorKind.GROUP);
  }
}
