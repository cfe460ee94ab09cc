package org.sitrep.event.noun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Telling;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/** Reads nouns of events: {@code "a mine blast"}, {@code "clashes between farmers and herders"}. */
final class EventNouns {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;
  private final Telling told;
  private final NounActors actors;

  EventNouns(Scene scene, Parties parties, Telling told) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
    this.told = told;
    this.actors = new NounActors(scene, parties);
  }

  /** {@code "an attack on the budget"}; {@code "a barrage of criticism"}: nothing to fire. */
  boolean isMetaphor(Label label, NounGroup group) {
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
                .filter(phrase -> phrase.isLedBy("on", "against"))
                .anyMatch(phrase -> phrase.groups().stream().allMatch(scene::isAbstract));
    return onIdea || isOfNothing(label, group);
  }

  /** {@code "a battle"} may be one of words; with sides it is fought. */
  boolean isBattleOfNobody(Label label, NounGroup group) {
    return switch (label.entry().id()) {
      case "battle" ->
          actors.of(label, group, List.of()).stream()
              .noneMatch(who -> who.party().victim().isArmed());
      case "encounter", "offensive", "counter-attack" -> !scene.hasArmed();
      default -> false;
    };
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
        && !label.entry().is("sub", "epidemic")
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
  boolean isOnsetOf(Label label, NounGroup group) {
    return label.entry().is("type", "disaster")
        && group.complement().flatMap(scene::eventNoun).isPresent();
  }

  Reading event(Label label, NounGroup group) {
    Frame frame = Frame.of(label);
    boolean none = scene.isNone(group);
    List<Party> stagers = actors.stagers(group);
    List<Party> by = none ? List.of() : stagers;
    Device device = device(label, group, frame);
    Optional<EventType> type = type(frame, device, stagers);
    Reading reading =
        new Reading(
            frame.rule(),
            label.range(),
            told.clause(label),
            type,
            device.subType().filter(sub -> type.filter(sub.type()::equals).isPresent()),
            device.cause(),
            none ? List.of() : suffered(label, group, frame),
            actors.of(label, group, by),
            none ? Factuality.DENIED : told.factuality(label, group),
            0,
            isSeveral(label, group));
    return none ? reading : reading.proving(strength(label, group, reading, by.isEmpty()));
  }

  /** {@code "three blasts"}, {@code "a series of attacks"}. */
  private boolean isSeveral(Label label, NounGroup group) {
    return scene
            .cardinal(group.range())
            .filter(number -> number.count().point().orElse(0) > 1)
            .isPresent()
        || isPlural(label) && isOfSeries(group);
  }

  private static boolean isPlural(Label label) {
    return label.form() % 2 == 1;
  }

  /** {@code "a car bomb attack"}: where the noun does not tell how, the weapon does. */
  private Device device(Label label, NounGroup group, Frame frame) {
    Optional<Label> weapon = frame.subType().isEmpty() ? scene.weapon(group) : Optional.empty();
    return weapon.map(Device::ofWeapon).orElseGet(() -> Device.ofNoun(label));
  }

  private static Optional<EventType> type(Frame frame, Device device, List<Party> stagers) {
    if (device.type().isPresent() && frame.isOf(EventType.EXPLOSION)) {
      return device.type();
    }
    return isOfArms(frame, stagers) ? Optional.of(EventType.EXPLOSION) : frame.type();
  }

  /** How much the noun proves an event by itself, by what else is said of it. */
  private int strength(Label label, NounGroup group, Reading reading, boolean byNobody) {
    boolean measured = isMeasured(label);
    boolean staged = measured && isStaged(label);
    if (measured && !staged) {
      return 0;
    }
    if (staged || isDayOf(group) || isHappening(group)) {
      return 2;
    }
    if (told.isDefinite(group) && byNobody) {
      boolean counted =
          reading.harmed().stream().anyMatch(who -> who.party().count().best().isPresent());
      boolean one = isAimed(reading.involved()) || isOfDay(group);
      return counted || !isPlural(label) && one ? 1 : 0;
    }
    boolean sided = reading.involved().stream().anyMatch(who -> who.role() != ActorRole.TARGET);
    return isPlural(label) && !reading.several() && !sided && !isHeadline(group) ? 1 : 2;
  }

  /** {@code "the attack on Senator Ruiz"}: no other of which was told before. */
  private static boolean isAimed(List<Involved> involved) {
    return involved.stream()
        .filter(who -> who.role() == ActorRole.TARGET)
        .anyMatch(who -> who.party().actor().isPresent());
  }

  /**
   * {@code "the shooting of two brothers"}, {@code "the fatal stabbing of a guard"}, {@code "the
   * massacre of six priests"}.
   */
  private List<Harmed> suffered(Label label, NounGroup group, Frame frame) {
    boolean bodily =
        frame
            .subType()
            .filter(sub -> sub == SubEventType.SHOOTING || sub == SubEventType.STABBING)
            .isPresent();
    boolean killing = frame.harm().filter(Harm.KILLED::equals).isPresent();
    List<Party> people =
        killing || bodily && label.form() % 2 == 0
            ? group.complement().map(parties::read).orElse(List.of())
            : List.of();
    if (people.isEmpty()) {
      return deaths(group);
    }
    boolean deadly = killing || !scene.labels().within(group.range(), "deadly").isEmpty();
    return people.stream()
        .map(party -> Harmed.of(deadly ? Harm.KILLED : Harm.INJURED, party))
        .toList();
  }

  /** {@code "Monday's fatal blast"}: somebody died, and no more is said. */
  private List<Harmed> deaths(NounGroup group) {
    Count dead = isOfOne(group) ? Count.ONE : Count.UNNAMED;
    return scene.labels().within(group.range(), "deadly").stream()
        .findFirst()
        .map(word -> Harmed.of(Harm.KILLED, Party.counted(word.range(), word.range(), dead)))
        .stream()
        .toList();
  }

  /** {@code "The victim in a fatal shooting was Ali Ruiz"}: he. */
  private boolean isOfOne(NounGroup group) {
    int link = group.range().from() - 1;
    return link > scene.tokens().from()
        && (scene.norm(link).equals("in") || scene.norm(link).equals("of"))
        && scene.norm(link - 1).equals("victim");
  }

  /** {@code "The air force launched nine strikes"}: soldiers do not stop work. */
  private static boolean isOfArms(Frame frame, List<Party> stagers) {
    return frame.subType().filter(SubEventType.STRIKE::equals).isPresent()
        && stagers.stream().anyMatch(party -> party.victim().isArmed());
  }

  /** {@code "Protests in the streets of Aba"}: a sentence without a verb, and its first words. */
  private boolean isHeadline(NounGroup group) {
    return scene.syntax().clauses().isEmpty() && group.range().from() == scene.tokens().from();
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

  /** {@code "staged three days of protests"}. */
  private boolean isStaged(Label label) {
    return told.clause(label)
        .filter(clause -> scene.labels().has(clause.verb().main(), "staging"))
        .filter(
            clause ->
                clause.objects().stream()
                    .anyMatch(group -> group.whole().contains(label.range().from())))
        .isPresent();
  }

  /** {@code "the 31st day of the blockade"}: one more day of it. */
  private boolean isDayOf(NounGroup group) {
    int before = group.range().from() - 2;
    return before > scene.tokens().from()
        && scene.norm(before + 1).equals("of")
        && scene.norm(before).equals("day")
        && Mentions.over(scene.mentions().counts(), before - 1).isPresent();
  }

  /**
   * {@code "Protests have broken out"}, {@code "were staged"}, {@code "are under way"}, {@code
   * "were reported"}.
   */
  private boolean isHappening(NounGroup group) {
    return !told.isDefinite(group)
        && clausesOf(group)
            .anyMatch(
                clause ->
                    isOfHappening(clause) || truth.of(clause).isReal() && scene.isReportOf(clause));
  }

  /** {@code "The attack occurred on 28 March in Kanambe"}: told with its day and place. */
  private boolean isOfDay(NounGroup group) {
    return clausesOf(group)
        .anyMatch(
            clause ->
                isOfHappening(clause)
                    && !Mentions.within(scene.mentions().dates(), clause.range()).isEmpty()
                    && !Mentions.within(scene.mentions().places(), clause.range()).isEmpty());
  }

  private Stream<Clause> clausesOf(NounGroup group) {
    return scene.syntax().clauses().stream().filter(clause -> clause.subject().contains(group));
  }

  private boolean isOfHappening(Clause clause) {
    VerbGroup verb = clause.verb();
    int next = verb.range().to();
    int after = Math.min(scene.tokens().to(), next + 2);
    boolean happening =
        scene.labels().at(verb.main(), "happening").isPresent()
            || verb.isPassive() && scene.labels().has(verb.main(), "staging")
            || scene.labels().has(verb.main(), "be_forms")
                && next < after
                && !scene.labels().within(new TokenRange(next, after), "happening").isEmpty();
    return happening && truth.of(clause) == Factuality.ASSERTED;
  }
}
