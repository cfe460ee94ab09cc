package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads the nouns of {@code nouns.tsv}: {@code "a mine blast"}, {@code "two deaths"}, {@code "no
 * casualties"}.
 */
final class NounReader {
  /** How far before the deeds the verb stands that lays them at a door. */
  private static final int IMPUTED = 4;

  private final Scene scene;
  private final Parties parties;
  private final Truth truth;
  private final NounActors actors;

  NounReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
    this.actors = new NounActors(scene, parties);
  }

  List<Reading> read() {
    List<Reading> readings = new ArrayList<>();
    for (Label label : scene.labels().within(scene.tokens(), "nouns")) {
      Optional<NounGroup> group = scene.syntax().nounGroupOf(label.range().last());
      if (group.isPresent() && isNoun(label, group.get())) {
        read(label, group.get()).ifPresent(readings::add);
      }
    }
    return readings;
  }

  /** The trigger must be the head of its group: {@code "a clash"}, not {@code "clash victims"}. */
  private boolean isNoun(Label label, NounGroup group) {
    boolean head = group.head() == label.range().last();
    boolean verb =
        scene.syntax().clauses().stream()
            .anyMatch(clause -> clause.verb().main() == label.range().from());
    boolean date = Mentions.over(scene.mentions().dates(), label.range().from()).isPresent();
    return head
        && !date
        && !verb
        && Mentions.over(scene.mentions().actors(), label.range().last())
            .filter(actor -> actor.range().length() > 1)
            .isEmpty();
  }

  private Optional<Reading> read(Label label, NounGroup group) {
    if (isImputed(label)) {
      return Optional.empty();
    }
    String role = label.entry().get("role").orElse("event");
    return switch (role) {
      case "harm" -> harm(label, group);
      case "body" -> isFound(group) ? harm(label, group) : Optional.empty();
      case "incident" -> several(label, group);
      default ->
          isMetaphor(label, group) || isOnsetOf(label, group) || isBattleOfNobody(label, group)
              ? Optional.empty()
              : Optional.of(event(label, group));
    };
  }

  /** {@code "an attack on the budget"}; {@code "a barrage of criticism"}: nothing to fire. */
  private boolean isMetaphor(Label label, NounGroup group) {
    int behind = group.whole().to();
    boolean violent =
        label
            .entry()
            .get("type")
            .filter(type -> !type.equals("protest") && !type.equals("riot"))
            .isPresent();
    boolean onIdea =
        violent
            && actors.following(label).stream()
                .filter(phrase -> phrase.range().from() == behind)
                .filter(phrase -> isAgainst(phrase.preposition()))
                .anyMatch(phrase -> phrase.groups().stream().allMatch(scene::isAbstract));
    return onIdea || isOfNothing(label, group);
  }

  /** {@code "a battle"} may be one of words; with sides it is fought. */
  private boolean isBattleOfNobody(Label label, NounGroup group) {
    return switch (label.entry().id()) {
      case "battle" ->
          actors.of(label, group, List.of()).stream()
              .noneMatch(who -> who.party().victim().isArmed());
      case "encounter" -> !scene.hasArmed();
      default -> false;
    };
  }

  private static boolean isAgainst(String preposition) {
    return preposition.equals("on") || preposition.equals("against");
  }

  /** A bare noun behind {@code of} that is nothing to fire. */
  private boolean isOfNothing(Label label, NounGroup group) {
    boolean force =
        label
            .entry()
            .get("type")
            .filter(type -> type.equals("explosion") || type.equals("disaster"))
            .isPresent();
    return force
        && !label.entry().get("sub").filter("epidemic"::equals).isPresent()
        && group
            .complement()
            .filter(
                bare ->
                    bare.range().length() == 1
                        && scene.document().tag(bare.head()) == Tag.NOUN
                        && !scene.norm(bare.head()).endsWith("s")
                        && scene.weapon(bare).isEmpty()
                        && scene.eventNoun(bare).isEmpty()
                        && !scene.labels().has(bare.head(), "things"))
            .isPresent();
  }

  /** {@code "a fresh outbreak of fighting"}: no epidemic. */
  private boolean isOnsetOf(Label label, NounGroup group) {
    return label.entry().get("type").filter("disaster"::equals).isPresent()
        && group.complement().flatMap(scene::eventNoun).isPresent();
  }

  /** {@code "The bodies of two men were found"}; not those that lie in the morgue. */
  private boolean isFound(NounGroup group) {
    boolean lost =
        scene.labels().within(scene.tokens(), "states").stream()
            .anyMatch(state -> state.entry().id().equals("missing"));
    return !lost
        && scene.syntax().clauses().stream()
            .filter(clause -> scene.labels().has(clause.verb().main(), "finding"))
            .anyMatch(
                clause ->
                    (clause.verb().isPassive() ? clause.subject() : clause.objects())
                        .contains(group));
  }

  /** {@code "in two separate incidents"}: no event, but how many there were. */
  private Optional<Reading> several(Label label, NounGroup group) {
    return scene
        .cardinal(group.range())
        .filter(number -> number.count().point().orElse(0) > 1)
        .map(
            number ->
                new Reading(
                    Frame.of(label).rule(),
                    label.range(),
                    clause(label),
                    Optional.empty(),
                    Optional.empty(),
                    Cause.UNKNOWN,
                    List.of(),
                    List.of(),
                    factuality(label),
                    0,
                    true));
  }

  private Reading event(Label label, NounGroup group) {
    Frame frame = Frame.of(label);
    Optional<Label> weapon = scene.weapon(group);
    Device device =
        frame.subType().isEmpty() && weapon.isPresent()
            ? Device.ofWeapon(weapon.get())
            : Device.ofNoun(label);
    Optional<EventType> type =
        device.type().isPresent() && frame.type().filter(EventType.EXPLOSION::equals).isPresent()
            ? device.type()
            : isOfArms(frame, group) ? Optional.of(EventType.EXPLOSION) : frame.type();
    Optional<CountMention> count = scene.cardinal(group.range());
    boolean plural = label.form() % 2 == 1;
    boolean several =
        count.map(number -> number.count().point().orElse(0) > 1).orElse(false)
            || plural && isOfSeries(group);
    boolean none =
        count.filter(number -> number.count().isZero()).isPresent()
            || scene.norm(group.range().from()).equals("no");
    List<Harmed> harmed = none ? List.of() : suffered(label, group, frame);
    List<Party> by = none ? List.of() : actors.stagers(group);
    List<Involved> involved = actors.of(label, group, by);
    boolean sided = involved.stream().anyMatch(who -> who.role() != ActorRole.TARGET);
    int strength = plural && !several && !sided && !isHeadline(group) ? 1 : 2;
    if (none || isMeasured(label)) {
      strength = 0;
    } else if (isDayOf(group) || isHappening(group)) {
      strength = 2;
    } else if (isDefinite(group) && by.isEmpty()) {
      strength = harmed.stream().anyMatch(who -> who.party().count().best().isPresent()) ? 1 : 0;
    }
    return new Reading(
        frame.rule(),
        label.range(),
        clause(label),
        type,
        device.subType().filter(sub -> type.filter(sub.type()::equals).isPresent()),
        device.cause(),
        harmed,
        involved,
        none ? Factuality.DENIED : factuality(label),
        strength,
        several);
  }

  /** {@code "the shooting of two brothers"}, {@code "the fatal stabbing of a guard"}. */
  private List<Harmed> suffered(Label label, NounGroup group, Frame frame) {
    boolean bodily =
        frame
            .subType()
            .filter(sub -> sub == SubEventType.SHOOTING || sub == SubEventType.STABBING)
            .isPresent();
    List<Party> people =
        bodily && label.form() % 2 == 0
            ? group.complement().map(parties::read).orElse(List.of())
            : List.of();
    if (people.isEmpty()) {
      return deaths(group);
    }
    boolean deadly = !scene.labels().within(group.range(), "deadly").isEmpty();
    return people.stream()
        .map(party -> Harmed.of(deadly ? Harm.KILLED : Harm.INJURED, party))
        .toList();
  }

  /** {@code "Monday's fatal blast"}: somebody died, and no more is said. */
  private List<Harmed> deaths(NounGroup group) {
    return scene.labels().within(group.range(), "deadly").stream()
        .findFirst()
        .map(
            word ->
                Harmed.of(Harm.KILLED, Party.counted(word.range(), word.range(), Count.UNNAMED)))
        .stream()
        .toList();
  }

  /** {@code "The air force launched nine strikes"}: soldiers do not stop work. */
  private boolean isOfArms(Frame frame, NounGroup group) {
    return frame.subType().filter(SubEventType.STRIKE::equals).isPresent()
        && actors.stagers(group).stream().anyMatch(party -> party.victim().isArmed());
  }

  /** {@code "Protests in the streets of Aba"}: a sentence without a verb, and its first words. */
  private boolean isHeadline(NounGroup group) {
    return scene.syntax().clauses().isEmpty() && group.range().from() == scene.tokens().from();
  }

  /** {@code "two deaths"}, {@code "the death of a serviceman"}, {@code "no casualties"}. */
  private Optional<Reading> harm(Label label, NounGroup group) {
    Frame frame = Frame.of(label);
    Harm harm = frame.harm().orElseThrow();
    List<Harmed> harmed = new ArrayList<>();
    Optional<CountMention> count = scene.cardinal(group.range());
    boolean no =
        scene.norm(group.range().from()).equals("no")
            || count.filter(number -> number.count().isZero()).isPresent()
            || behindWithout(group)
            || isAverted(label);
    boolean lament = !harm.isDeathOrInjury() && clause(label).filter(this::isGrievance).isPresent();
    if (no && frame.type().isPresent() || lament) {
      // "No arrests have been made": nothing happened. "To protest the arrest": told with it.
      return Optional.empty();
    }
    if (no) {
      harmed.addAll(none(harm, group));
    } else if (count.isPresent()) {
      harmed.add(Harmed.of(harm, party(group, count.get())));
    } else {
      group
          .complement()
          .ifPresent(
              people -> parties.read(people).forEach(party -> harmed.add(Harmed.of(harm, party))));
    }
    if (harmed.isEmpty() && (frame.type().isEmpty() || isDefinite(group))) {
      return Optional.empty();
    }
    Factuality factuality = no ? Factuality.ASSERTED : factuality(label);
    return Optional.of(
        new Reading(
            frame.rule(),
            label.range(),
            clause(label),
            frame.type(),
            frame.subType(),
            frame.cause(),
            harmed,
            Involved.victims(harmed),
            factuality,
            harmed.isEmpty() ? 1 : 2,
            false));
  }

  private List<Harmed> none(Harm harm, NounGroup group) {
    Party nobody = Party.counted(group.range(), group.range(), Count.NONE);
    return harm == Harm.CASUALTY
        ? List.of(Harmed.of(Harm.KILLED, nobody), Harmed.of(Harm.INJURED, nobody))
        : List.of(Harmed.of(harm, nobody));
  }

  /** {@code "avoided any injuries"}, {@code "ruled out any loss of life"}. */
  private boolean isAverted(Label label) {
    return clause(label)
        .filter(clause -> clause.verb().main() < label.range().from())
        .filter(clause -> scene.labels().has(clause.verb().main(), "averting"))
        .isPresent();
  }

  private boolean behindWithout(NounGroup group) {
    int from = group.range().from();
    int first = scene.tokens().from();
    for (int i = from - 1; i >= Math.max(first, from - 3); i--) {
      if (scene.norm(i).equals("without")) {
        return true;
      }
    }
    return false;
  }

  private Party party(NounGroup group, CountMention count) {
    Optional<Party> of =
        group.complement().flatMap(people -> parties.read(people).stream().findFirst());
    Optional<Party> inside = inside(group);
    Party base =
        of.or(() -> inside).orElse(Party.counted(group.range(), count.range(), count.count()));
    return new Party(
        group.whole(),
        count.range(),
        count.count(),
        base.victim(),
        base.demographic(),
        base.actor(),
        false,
        false);
  }

  /** {@code "36 civilian deaths"}: who died stands before the noun. */
  private Optional<Party> inside(NounGroup group) {
    return Mentions.within(scene.mentions().actors(), group.range()).stream()
        .findFirst()
        .map(
            actor ->
                new Party(
                    group.range(),
                    group.range(),
                    Count.SOME,
                    actor.victim(),
                    actor.demographic(),
                    Optional.of(actor),
                    false,
                    false));
  }

  private Optional<Clause> clause(Label label) {
    return scene.syntax().clauseOf(label.range().from());
  }

  private Factuality factuality(Label label) {
    return clause(label)
        .filter(clause -> !isGrievance(clause))
        .map(truth::ofTold)
        .orElse(Factuality.ASSERTED);
  }

  /**
   * {@code "to protest the killing of a colleague"}: the protest is the purpose, not the killing.
   */
  private boolean isGrievance(Clause clause) {
    return !scene.labels().within(clause.verb().range(), "grievances").isEmpty();
  }

  /** {@code "was involved in several murders"}, {@code "wanted for attacks"}: his past. */
  private boolean isImputed(Label label) {
    int trigger = label.range().from();
    int from = Math.max(scene.tokens().from(), trigger - IMPUTED);
    return label.form() % 2 == 1
        && from < trigger
        && scene.labels().within(new TokenRange(from, trigger), "implicating").stream()
            .anyMatch(verb -> clause(verb).equals(clause(label)));
  }

  /** {@code "a series of attacks"}. */
  private boolean isOfSeries(NounGroup group) {
    int before = group.range().from() - 2;
    return before >= scene.tokens().from()
        && scene.norm(before + 1).equals("of")
        && Mentions.over(scene.mentions().counts(), before).isPresent();
  }

  /** {@code "six weeks of fighting"}: a length of time, told by the way. */
  private boolean isMeasured(Label label) {
    int before = label.range().from() - 2;
    return before >= scene.tokens().from()
        && scene.norm(before + 1).equals("of")
        && !scene.norm(before).equals("day")
        && Mentions.over(scene.mentions().dates(), before).isPresent();
  }

  /** {@code "the 31st day of the blockade"}: one more day of it. */
  private boolean isDayOf(NounGroup group) {
    int before = group.range().from() - 2;
    return before > scene.tokens().from()
        && scene.norm(before + 1).equals("of")
        && scene.norm(before).equals("day")
        && Mentions.over(scene.mentions().counts(), before - 1).isPresent();
  }

  /** {@code "Protests have broken out"}. */
  private boolean isHappening(NounGroup group) {
    return !isDefinite(group)
        && scene.syntax().clauses().stream()
            .filter(clause -> clause.subject().contains(group))
            .filter(clause -> truth.of(clause) == Factuality.ASSERTED)
            .anyMatch(clause -> scene.labels().at(clause.verb().main(), "happening").isPresent());
  }

  private boolean isDefinite(NounGroup group) {
    return scene.isPointedAt(group) || scene.labels().has(group.range().from(), "possessives");
  }
}
