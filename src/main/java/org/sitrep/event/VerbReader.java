package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
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
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Reads the verbs of {@code verbs.tsv}: their frames say which words of the clause fill which role.
 */
final class VerbReader {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;

  VerbReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
  }

  /** What the verb of a clause says; empty where it is no trigger or lacks what its frame needs. */
  Optional<Reading> read(Clause clause) {
    int main = clause.verb().main();
    if (Mentions.over(scene.mentions().dates(), main).isPresent()) {
      return Optional.empty();
    }
    return scene
        .labels()
        .at(main, "verbs")
        .map(label -> new Roles(clause, label))
        .filter(Roles::satisfied)
        .map(Roles::reading);
  }

  /** The roles of one clause. */
  private final class Roles {
    private final Clause clause;
    private final TokenRange trigger;
    private final Frame frame;
    private final List<NounGroup> agents;
    private final List<NounGroup> patients;
    private final List<Party> agentPeople;
    private final List<Party> patientPeople;
    private final Device device;

    Roles(Clause clause, Label label) {
      this.clause = clause;
      this.trigger = label.range();
      this.frame = Frame.of(label);
      boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
      this.patients = passive ? clause.subject() : clause.objects();
      this.agents =
          passive ? clause.phrase("by").map(Phrase::groups).orElse(List.of()) : clause.subject();
      this.agentPeople = parties.readAll(agents);
      this.patientPeople = parties.readAll(patients);
      this.device = device();
    }

    private Device device() {
      for (NounGroup group : agents) {
        Optional<Device> found = device(group);
        if (found.isPresent()) {
          return found.get();
        }
      }
      if (frame.object().equals("device") || frame.object().equals("none")) {
        for (NounGroup group : patients) {
          Optional<Device> found = device(group);
          if (found.isPresent()) {
            return found.get();
          }
        }
      }
      return phraseDevice();
    }

    private Device phraseDevice() {
      for (Phrase phrase : clause.phrases()) {
        for (NounGroup group : phrase.groups()) {
          Optional<Device> found = device(group);
          if (found.isPresent() && !phrase.preposition().equals("against")) {
            return found.get();
          }
        }
      }
      return Device.NONE;
    }

    private Optional<Device> device(NounGroup group) {
      Optional<Label> noun = scene.eventNoun(group);
      Optional<Device> event = noun.map(Device::ofNoun).filter(found -> found.type().isPresent());
      Optional<Device> weapon = scene.weapon(group).map(Device::ofWeapon);
      // "a bomb explosion": the noun says explosion, the weapon of what.
      boolean weaponTells =
          weapon.isPresent() && (event.isEmpty() || event.get().subType().isEmpty());
      return weaponTells ? weapon : event;
    }

    /** True where the clause has what the frame needs to mean an incident. */
    boolean satisfied() {
      return switch (frame.needs()) {
        case "person" -> !patientPeople.isEmpty();
        case "device" -> hasDevice();
        case "agent" -> !agentPeople.isEmpty();
        case "armed" -> agentPeople.stream().anyMatch(this::isArmed);
        case "people" -> !agentPeople.isEmpty() || !patientPeople.isEmpty();
        case "lives" ->
            patients.stream().anyMatch(group -> scene.norm(group.head()).equals("lives"));
        case "place" -> hasPlace(patients);
        case "person_or_place" -> !patientPeople.isEmpty() || hasPlace(patients);
        case "vehicle" ->
            agents.stream()
                .anyMatch(
                    group ->
                        scene.labels().has(group.head(), "things")
                            || scene.labels().has(group.head(), "vehicles"));
        default -> plausible();
      };
    }

    private boolean hasDevice() {
      return frame.subject().equals("device")
          ? agents.stream().anyMatch(this::isExplosive)
          : patients.stream().anyMatch(this::isExplosive);
    }

    private boolean isExplosive(NounGroup group) {
      return scene
          .weapon(group)
          .filter(
              label ->
                  label.entry().is("explosive")
                      || frame.object().equals("device")
                          && frame.type().filter(EventType.ARREST::equals).isPresent())
          .isPresent();
    }

    private boolean isArmed(Party party) {
      return switch (party.victim()) {
        case MILITARY, POLICE, MILITANT -> true;
        default -> false;
      };
    }

    private boolean hasPlace(List<NounGroup> groups) {
      return groups.stream()
          .anyMatch(group -> !Mentions.within(scene.mentions().places(), group.whole()).isEmpty());
    }

    /** A verb of harm without anybody harmed is a metaphor; so is an attack on nothing. */
    private boolean plausible() {
      if (frame.object().equals("victim") || frame.subject().equals("victim")) {
        return !victims().isEmpty();
      }
      if (frame.object().equals("target")) {
        return !agentPeople.isEmpty()
            || !patientPeople.isEmpty()
            || hasPlace(patients)
            || device.type().isPresent();
      }
      return true;
    }

    private List<Party> victims() {
      if (frame.subject().equals("victim")) {
        boolean transitive = frame.object().equals("victim") && !patientPeople.isEmpty();
        return transitive ? patientPeople : subjectPeople();
      }
      return frame.object().equals("victim") ? patientPeople : List.of();
    }

    private List<Party> subjectPeople() {
      return parties.readAll(clause.subject());
    }

    Reading reading() {
      Factuality factuality = truth.of(clause);
      List<Harmed> harmed = harmed(factuality);
      boolean none =
          !harmed.isEmpty() && harmed.stream().allMatch(who -> who.party().count().isZero());
      return new Reading(
          frame.rule(),
          trigger,
          Optional.of(clause),
          type(),
          subType(),
          frame.cause() == Cause.UNKNOWN ? device.cause() : frame.cause(),
          harmed,
          involved(),
          none ? Factuality.ASSERTED : factuality,
          strength(harmed),
          false);
    }

    private List<Harmed> harmed(Factuality factuality) {
      if (frame.harm().isEmpty()) {
        return List.of();
      }
      List<Harmed> harmed = new ArrayList<>();
      for (Party victim : victims()) {
        boolean unharmed = factuality == Factuality.DENIED && !victim.elided() && victim.definite();
        harmed.add(
            Harmed.of(harm(), unharmed ? victim.withCount(org.sitrep.value.Count.NONE) : victim));
      }
      return harmed;
    }

    /**
     * {@code "shot dead"}, {@code "fatally stabbed"}: the state behind or before the verb decides.
     */
    private Harm harm() {
      Harm harm = frame.harm().orElseThrow();
      int from = clause.verb().range().from();
      int to = Math.min(clause.range().to(), clause.verb().range().to() + 4);
      for (int i = from; i < to; i++) {
        boolean deadly =
            scene.norm(i).equals("fatally")
                || scene.norm(i).equals("dead")
                || scene.norm(i).equals("mortally");
        if (deadly && harm == Harm.INJURED) {
          return Harm.KILLED;
        }
      }
      return harm;
    }

    private Optional<EventType> type() {
      if (frame.needs().equals("person_or_place") && !patientPeople.isEmpty()) {
        return Optional.empty();
      }
      return frame.type().isPresent() ? frame.type() : device.type();
    }

    private Optional<SubEventType> subType() {
      Optional<EventType> type = type();
      Optional<SubEventType> own =
          frame.subType().filter(sub -> type.filter(sub.type()::equals).isPresent());
      return own.isPresent()
          ? own
          : device.subType().filter(sub -> type.filter(sub.type()::equals).isPresent());
    }

    private List<Involved> involved() {
      List<Involved> involved = new ArrayList<>();
      if (frame.subject().equals("agent")) {
        agentPeople.forEach(
            party -> involved.add(new Involved(ActorRole.PERPETRATOR, certainty(), party)));
      }
      if (frame.subject().equals("party")) {
        agentPeople.forEach(
            party -> involved.add(new Involved(ActorRole.PARTY, Certainty.STATED, party)));
        clause.phrases().stream()
            .filter(
                phrase ->
                    phrase.preposition().equals("with")
                        || phrase.preposition().equals("between")
                        || phrase.preposition().equals("against"))
            .forEach(
                phrase ->
                    parties
                        .readAll(phrase.groups())
                        .forEach(
                            party ->
                                involved.add(
                                    new Involved(ActorRole.PARTY, Certainty.STATED, party))));
      }
      if (frame.object().equals("target")) {
        patientPeople.forEach(
            party -> involved.add(new Involved(ActorRole.TARGET, Certainty.STATED, party)));
      }
      victims()
          .forEach(party -> involved.add(new Involved(ActorRole.VICTIM, Certainty.STATED, party)));
      return involved;
    }

    private Certainty certainty() {
      return scene.hasCue("reported")
              || agentPeople.stream()
                  .anyMatch(party -> party.victim() == Victim.UNKNOWN && party.elided())
          ? Certainty.ALLEGED
          : Certainty.STATED;
    }

    private int strength(List<Harmed> harmed) {
      if (!harmed.isEmpty()) {
        return 2;
      }
      boolean actors = !agentPeople.isEmpty() || !patientPeople.isEmpty();
      return actors || device.type().isPresent() || frame.subType().isPresent() ? 2 : 1;
    }
  }
}
