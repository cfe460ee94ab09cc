package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Scope;
import org.sitrep.code.Sector;
import org.sitrep.document.Tag;
import org.sitrep.event.people.Parties;
import org.sitrep.event.people.Teller;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Statement;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;

/**
 * Finds who did what another clause or sentence tells: {@code "an attack blamed on the rebels"},
 * {@code "The Taliban claimed responsibility"}, {@code "a bomb planted by guerrillas"}.
 */
final class Blame {
  /** The frame of a reading that only says who did it. */
  static final String RULE = "blaming:only";

  /** Words behind "responsible for" within which the deed stands. */
  private static final int NEAR = 5;

  /** Entries with as many forms are verbs. */
  private static final int VERB_FORMS = 5;

  private final Scene scene;
  private final Parties parties;

  Blame(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /**
   * The readings, with who did it where a blaming word says so and they do not; behind {@code
   * "gunmen"}, whom others name for it.
   */
  List<Reading> attach(List<Reading> readings) {
    List<Party> doers =
        readings.stream()
            .flatMap(reading -> reading.involved().stream())
            .filter(who -> who.role() == ActorRole.PERPETRATOR)
            .map(Involved::party)
            .toList();
    if (doers.stream().anyMatch(Blame::isNamed)) {
      return readings;
    }
    List<Involved> blamed =
        blamed().stream().filter(who -> doers.isEmpty() || isNamed(who.party())).toList();
    List<Involved> holders = !doers.isEmpty() || !blamed.isEmpty() ? List.of() : holders();
    return blamed.isEmpty() && holders.isEmpty()
        ? readings
        : readings.stream()
            .map(reading -> isViolent(reading) ? reading.involving(blamed) : reading)
            .map(
                reading -> reading.isOf(EventType.ABDUCTION) ? reading.involving(holders) : reading)
            .toList();
  }

  private static boolean isNamed(Party party) {
    return party
        .actor()
        .map(ActorMention::actor)
        .filter(actor -> actor.group().isPresent() || actor.kind() != ActorKind.PEOPLE)
        .isPresent();
  }

  /** {@code "The rebels released three men kidnapped in May"}: they had kidnapped them. */
  private List<Involved> holders() {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.labels().has(clause.verb().main(), "withholding"))
        .filter(clause -> !clause.verb().negated())
        .flatMap(clause -> parties.readAll(clause.agents()).stream())
        .filter(party -> party.actor().filter(Blame::isOutlaw).isPresent())
        .map(party -> Involved.inferred(ActorRole.PERPETRATOR, party))
        .toList();
  }

  private static boolean isOutlaw(ActorMention actor) {
    return actor.actor().sector() == Sector.REB || actor.actor().sector() == Sector.CRM;
  }

  /** A statement of its own, of the event told before: {@code "Nobody died. The ELN took …"}. */
  Optional<Statement> alone() {
    List<Involved> blamed = blamed();
    if (blamed.isEmpty()) {
      return Optional.empty();
    }
    Reading reading =
        Reading.bare(RULE, labels().get(0).range(), Optional.empty(), Factuality.ASSERTED)
            .involving(blamed);
    return Optional.of(
        new Statement(
            scene.syntax().sentence(),
            scene.tokens(),
            List.of(reading),
            List.of(),
            List.of(),
            Optional.empty(),
            Factuality.ASSERTED,
            Scope.SINGLE,
            false,
            false,
            true));
  }

  private static boolean isViolent(Reading reading) {
    return reading
        .type()
        .map(
            type ->
                switch (type) {
                  case ATTACK, EXPLOSION, BATTLE, HARM, ABDUCTION -> true;
                  case ARREST, DISARMED, PROTEST, RIOT, ACCIDENT, DISASTER -> false;
                })
        .orElse(!reading.harmed().isEmpty());
  }

  private List<Label> labels() {
    return scene.labels().within(scene.tokens(), "blaming");
  }

  private List<Involved> blamed() {
    List<Involved> blamed = new ArrayList<>();
    for (Label label : labels()) {
      Certainty certainty = label.entry().is("claim") ? Certainty.ALLEGED : Certainty.STATED;
      clause(label).stream()
          .flatMap(clause -> doers(label, clause).stream())
          .filter(party -> mayHaveDone(party, label))
          .forEach(
              party -> blamed.add(new Involved(ActorRole.PERPETRATOR, certainty, party, false)));
    }
    return blamed;
  }

  /** The clause of the verb, or the one that holds {@code "responsible for"}; of facts only. */
  private Optional<Clause> clause(Label label) {
    int first = label.range().from();
    boolean verb = scene.document().tag(first) == Tag.VERB || isNoun(label);
    Optional<Clause> clause =
        verb
            ? scene.syntax().clauses().stream()
                .filter(told -> told.verb().main() == first)
                .findFirst()
            : scene.syntax().clauseOf(first);
    return clause
        .filter(told -> !told.verb().negated())
        .filter(told -> told.verb().modality() == VerbGroup.Modality.FACT);
  }

  /** {@code "the suspect"}; not {@code "police suspect"}, whatever it is tagged. */
  private boolean isNoun(Label label) {
    int before = label.range().from() - 1;
    return label.entry().forms().size() >= VERB_FORMS
        && before >= scene.tokens().from()
        && switch (scene.document().tag(before)) {
          case DET, ADJ, NUM, PRON -> true;
          default -> false;
        };
  }

  private List<Party> doers(Label label, Clause clause) {
    // "a bomb laid by guerrillas": nothing laid behind the verb, so it stands before it.
    boolean passive =
        clause.verb().isPassive()
            || clause.objects().isEmpty() && clause.phrase("by").isPresent()
            || clause.objects().isEmpty() && clause.phrase("on").isPresent();
    String where = label.entry().get(passive ? "passive" : "active").orElse("");
    if (label.entry().is("deed") && !isOfDeed(label, where)) {
      return List.of();
    }
    return switch (where) {
      case "" -> List.of();
      case "subject" -> new Teller(parties).doers(clause);
      case "object" -> parties.readAll(clause.objects());
      case "of" -> behindOf(label);
      default ->
          clause.phrases().stream()
              .filter(phrase -> phrase.isLedBy(where))
              .filter(phrase -> phrase.range().from() >= label.range().to())
              .limit(1)
              .flatMap(phrase -> phrase.groups().stream())
              .flatMap(group -> parties.read(group).stream())
              .toList();
    };
  }

  /** {@code "the hallmarks of the Taliban"}, {@code "the work of the M-19"}. */
  private List<Party> behindOf(Label label) {
    return scene.syntax().nounGroups().stream()
        .filter(group -> group.whole().contains(label.range().last()))
        .flatMap(group -> group.complement().stream())
        .flatMap(group -> parties.read(group).stream())
        .toList();
  }

  /** {@code "claimed the bombing"}, {@code "behind the murder"}, {@code "was claimed by"}. */
  private boolean isOfDeed(Label label, String where) {
    return where.equals("subject")
        ? isDeedBehind(label.range().to())
        : scene.syntax().nounGroups().stream()
            .filter(group -> group.range().to() <= label.range().from())
            .anyMatch(
                group ->
                    scene.eventNoun(group).isPresent()
                        || scene.norm(group.head()).equals("responsibility"));
  }

  /** {@code "responsible for the recent bombing"}; not {@code "responsible for guarding"}. */
  private boolean isDeedBehind(int from) {
    int to = Math.min(scene.tokens().to(), from + NEAR);
    for (int i = from; i < to; i++) {
      if (scene.labels().has(i, "nouns") || scene.labels().has(i, "verbs")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "The Red Dawn Front"}, {@code "a group"}: a body nobody knows, no state's. */
  private static boolean isBand(ActorMention actor) {
    return switch (actor.actor().sector()) {
      case UNK, CVL -> actor.actor().kind() != ActorKind.STATE;
      default -> false;
    };
  }

  /** Anybody by whom it was done; only who bears arms is blamed for it, or who says it was them. */
  private static boolean mayHaveDone(Party party, Label label) {
    boolean by = label.entry().is("passive", "by");
    return !party.count().isZero()
        && party
            .actor()
            .filter(
                actor ->
                    actor.victim().isArmed()
                        || actor.actor().sector() == Sector.CRM
                        || label.entry().is("claim") && isBand(actor)
                        || by && actor.actor().sector() != Sector.MED)
            .isPresent();
  }
}
