package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.Certainty;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.people.Premises;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Intent;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Reads the verbs of {@code verbs.tsv}: their frames say which words of the clause fill which role.
 */
public final class VerbReader {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;
  private final VerbHarm harms;
  private final Premises premises;

  public VerbReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
    this.harms = new VerbHarm(scene, parties);
    this.premises = new Premises(scene);
  }

  /** What the verb of a clause says; empty where it is no trigger or lacks what its frame needs. */
  public Optional<Reading> read(Clause clause) {
    int main = clause.verb().main();
    if (Mentions.over(scene.mentions().dates(), main).isPresent()) {
      return Optional.empty();
    }
    Stream<Label> whole =
        Stream.of("verbs", "striking", "evacuating", "seizing")
            .flatMap(kind -> scene.labels().at(main, kind).stream());
    return Stream.concat(apart(clause).stream(), whole)
        .filter(label -> !isDated(label))
        .map(label -> new Roles(parties, clause, label))
        .filter(roles -> new Requirement(scene, roles).isMet())
        .findFirst()
        .map(this::reading)
        .map(new Intent(scene)::settle);
  }

  /** {@code "set two trucks on fire"}: what stands behind the object makes the verb. */
  private Optional<Label> apart(Clause clause) {
    int main = clause.verb().main();
    return scene.labels().within(clause.range(), "apart").stream()
        .filter(tail -> Deadly.isBehindObject(clause, tail))
        .filter(tail -> isVerbOf(tail, scene.norm(main)))
        .findFirst()
        .map(tail -> new Label(TokenRange.of(main), tail.entry(), tail.form()));
  }

  private static boolean isVerbOf(Label tail, String verb) {
    return List.of(tail.entry().get("verb").orElse("").split(" ")).contains(verb);
  }

  /** {@code "was fired on 1 November"}: nobody fires on a day. */
  private boolean isDated(Label label) {
    return label.range().length() > 1
        && scene.norm(label.range().last()).equals("on")
        && Mentions.over(scene.mentions().dates(), label.range().to()).isPresent();
  }

  private Reading reading(Roles roles) {
    Factuality factuality = truth.of(purposeful(roles).orElse(roles.clause()));
    List<Harmed> harmed = harms.partlyKilled(roles, harms.harmed(roles, factuality));
    boolean none =
        !harmed.isEmpty() && harmed.stream().allMatch(who -> who.party().count().isZero());
    if (none && harmed.stream().allMatch(who -> isTaking(who.harm()))) {
      // "Nobody was arrested": nothing happened.
      factuality = Factuality.DENIED;
      none = false;
    }
    Cause cause = roles.frame().cause();
    return new Reading(
        roles.frame().rule(),
        roles.trigger(),
        Optional.of(roles.clause()),
        type(roles),
        subType(roles),
        cause == Cause.UNKNOWN ? roles.device().cause() : cause,
        harmed,
        involved(roles),
        none ? Factuality.ASSERTED : factuality,
        strength(roles, harmed),
        roles.times().isPresent());
  }

  /** {@code "blocked the road to protest against"}: what they did it for they did by doing it. */
  private Optional<Clause> purposeful(Roles roles) {
    Clause clause = roles.clause();
    boolean purpose =
        clause.verb().form() == VerbGroup.Form.INFINITIVE
            && clause.index() > 0
            && roles.frame().isOf(EventType.PROTEST);
    List<Clause> before = scene.syntax().clauses().subList(0, purpose ? clause.index() : 0);
    return before.stream()
        .skip(Math.max(0, before.size() - 2))
        .filter(other -> scene.labels().has(other.verb().main(), "gathering"))
        .findFirst();
  }

  private static boolean isTaking(Harm harm) {
    return switch (harm) {
      case CAPTURED, ABDUCTED, ARRESTED -> true;
      case KILLED, INJURED, CASUALTY, MISSING, DISPLACED -> false;
    };
  }

  private Optional<EventType> type(Roles roles) {
    Frame frame = roles.frame();
    if (new Disposal(scene).is(roles)) {
      return Optional.of(EventType.DISARMED);
    }
    if (frame.needs().equals("person_or_place") && !roles.patientPeople().isEmpty()) {
      return Optional.empty();
    }
    if (roles.isReflexive() && frame.isOf(EventType.ATTACK)) {
      return Optional.of(EventType.ACCIDENT);
    }
    if (frame.cause() == Cause.FIRE && roles.isByThing() && !roles.patientPeople().isEmpty()) {
      return roles.device().type();
    }
    boolean damaged = frame.needs().equals("damage") && roles.device().isExplosive();
    if (frame.type().isPresent() && !damaged) {
      return frame.type();
    }
    return isOfCrash(roles.clause()) ? Optional.empty() : roles.device().type();
  }

  /** {@code "A jet crashed, killing its pilot"}: it did not strike. */
  private boolean isOfCrash(Clause clause) {
    return clause.verb().form() == VerbGroup.Form.GERUND
        && scene
            .syntax()
            .before(clause)
            .flatMap(before -> scene.labels().at(before.verb().main(), "verbs"))
            .filter(label -> label.entry().is("sub", SubEventType.TRANSPORT.code()))
            .isPresent();
  }

  private Optional<SubEventType> subType(Roles roles) {
    Optional<EventType> type = type(roles);
    if (roles.isReflexive() && type.filter(EventType.ACCIDENT::equals).isPresent()) {
      return Optional.of(SubEventType.OTHER_ACCIDENT);
    }
    if (new Disposal(scene).is(roles)) {
      return Optional.of(SubEventType.CACHE_DESTROYED);
    }
    return Stream.of(roles.frame().subType(), roles.device().subType())
        .flatMap(Optional::stream)
        .filter(sub -> type.filter(sub.type()::equals).isPresent())
        .findFirst();
  }

  private List<Involved> involved(Roles roles) {
    List<Involved> involved = new ArrayList<>();
    List<Party> agents = roles.isReflexive() ? List.of() : roles.agentPeople();
    if (roles.frame().subject().equals("agent")) {
      Certainty certainty = certainty(agents);
      agents.forEach(
          party -> involved.add(new Involved(ActorRole.PERPETRATOR, certainty, party, false)));
    }
    if (roles.frame().subject().equals("party")) {
      involved.addAll(sides(roles, agents));
    }
    if (setsOff(roles)) {
      agents.forEach(party -> involved.add(Involved.stated(ActorRole.PERPETRATOR, party)));
    }
    if (roles.frame().object().equals("target")) {
      involved.addAll(new Targets(scene, premises).of(roles));
    }
    if (roles.frame().object().equals("device")
        && type(roles).filter(VerbReader::isViolent).isPresent()) {
      involved.addAll(premises.struck(roles.clause()));
    }
    if (roles.frame().subject().equals("victim_of_device") && roles.agentPeople().isEmpty()) {
      involved.addAll(premises.targets(roles.patients()));
    }
    roles.victims().forEach(party -> involved.add(Involved.stated(ActorRole.VICTIM, party)));
    return involved;
  }

  private static boolean isViolent(EventType type) {
    return type == EventType.EXPLOSION || type == EventType.ATTACK;
  }

  /** {@code "Guerrillas blew up a bridge"}, {@code "triggered a mine"}: not one who is hit. */
  private static boolean setsOff(Roles roles) {
    boolean rebels =
        roles.frame().subject().equals("victim_of_device")
            && roles.agentPeople().stream().anyMatch(party -> party.victim() == Victim.MILITANT);
    return (roles.frame().subject().equals("device") || rebels)
        && !roles.clause().verb().isPassive()
        && !roles.isReflexive()
        && !roles.patients().isEmpty();
  }

  /** {@code "Soldiers clashed with rebels"}, {@code "Students marched"}. */
  private List<Involved> sides(Roles roles, List<Party> agents) {
    List<Party> others = new ArrayList<>();
    if (roles.frame().object().equals("party")) {
      others.addAll(roles.patientPeople());
    }
    roles.clause().phrases().stream()
        .filter(phrase -> phrase.isLedBy("with", "between", "against"))
        .forEach(phrase -> others.addAll(parties.readAll(phrase.groups())));
    boolean fight = roles.frame().isOf(EventType.BATTLE);
    if (fight && others.isEmpty()) {
      return Involved.sides(agents);
    }
    List<Involved> involved = new ArrayList<>();
    agents.forEach(party -> involved.add(Involved.stated(ActorRole.PARTY, party)));
    others.forEach(party -> involved.add(Involved.opposing(party)));
    return involved;
  }

  private Certainty certainty(List<Party> agents) {
    boolean vague =
        agents.stream().anyMatch(party -> party.victim() == Victim.UNKNOWN && party.elided());
    boolean suspected =
        agents.stream()
            .anyMatch(party -> !scene.labels().within(around(party), "suspicions").isEmpty());
    return vague || suspected || scene.isAlleged() ? Certainty.ALLEGED : Certainty.STATED;
  }

  /** The words of a party and the one before them. */
  private TokenRange around(Party party) {
    int from = Math.max(scene.tokens().from(), party.words().from() - 1);
    return new TokenRange(from, party.words().to());
  }

  /** {@code "The shooting sent three people to hospital"}. */
  private boolean isOfEvent(Roles roles) {
    return roles.agents().stream()
        .flatMap(group -> scene.labels().at(group.head(), "nouns").stream())
        .anyMatch(noun -> Frame.of(noun).type().isPresent());
  }

  /** People in hospital prove nothing by themselves: they may be ill. */
  private int strength(Roles roles, List<Harmed> harmed) {
    if (roles.frame().needs().equals("hospital")) {
      boolean wounded =
          !scene.labels().within(scene.tokens(), "weapons").isEmpty()
              || !scene.labels().within(roles.clause().range(), "wounds").isEmpty()
              || isOfEvent(roles);
      return wounded ? 2 : 0;
    }
    if (!harmed.isEmpty()) {
      return 2;
    }
    if (roles.frame().needs().equals("shots")) {
      // "after the shot was fired": mostly said of an event told elsewhere
      return 1;
    }
    boolean actors = !roles.agentPeople().isEmpty() || !roles.patientPeople().isEmpty();
    return actors || roles.device().type().isPresent() || roles.frame().subType().isPresent()
        ? 2
        : 1;
  }
}
