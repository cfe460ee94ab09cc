package org.sitrep.event.move;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Item;
import org.sitrep.code.Purpose;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;

/**
 * Knows whether what moves is a concern of forces, states or relief: {@code "the police ordered 30
 * vans"}; an airline that orders planes is none.
 */
final class Concern {
  private final Scene scene;

  Concern(Scene scene) {
    this.scene = scene;
  }

  /** True where those who move, or who send or receive them, are no matter of trade or leisure. */
  boolean isMet(Wording wording, List<Load> loads, Ends ends) {
    return loads.isEmpty()
        || loads.stream().anyMatch(Concern::isForce)
        || hasForce()
        || hasPurpose()
        || civilians(wording).isEmpty() && isPublic(wording, loads, ends)
        || loads.stream().anyMatch(this::isMilitary)
            && civilians(wording).stream().allMatch(label -> label.entry().is("trade"));
  }

  private boolean isPublic(Wording wording, List<Load> loads, Ends ends) {
    return isPublic(ends.sender())
        || isPublic(ends.receiver())
        || wording.move().type() != DeploymentType.TRAINING && isOwn(wording, loads, ends);
  }

  /** What moves is enough, where nobody is named who has nothing to do with forces. */
  private boolean isOwn(Wording wording, List<Load> loads, Ends ends) {
    boolean people = loads.stream().anyMatch(load -> load.actor().isPresent());
    return hasMission()
        || (people || isGiven(wording, ends) || isElided(loads)) && !isByOthers(wording);
  }

  /** {@code "five have arrived"}: of what was told before. */
  private boolean isElided(List<Load> loads) {
    return loads.stream()
        .allMatch(
            load ->
                load.actor().isEmpty() && scene.labels().within(load.words(), "items").isEmpty());
  }

  /** {@code "The vehicles were returned"}, {@code "the delivery of six drones to Rabat"}. */
  private static boolean isGiven(Wording wording, Ends ends) {
    boolean verb = wording.move().trigger().contains(wording.clause().verb().main());
    return wording.move().type() == DeploymentType.TRANSFER
        && (verb ? wording.isPassive() : ends.destination().isPresent());
  }

  /** Somebody else is the subject who sends, gives or gets: {@code "The sponsor sent"}. */
  private static boolean isByOthers(Wording wording) {
    Move move = wording.move();
    boolean acts =
        move.is("subject", "sender")
            || move.is("subject", "receiver")
            || move.type() == DeploymentType.ORDER;
    return acts
        && !wording.isPassive()
        && !wording.clause().subject().isEmpty()
        && wording.clause().verb().range().overlaps(move.trigger());
  }

  private static boolean isForce(Load load) {
    return load.item() == Item.UNIT
        || load.item() == Item.MONEY
        || load.actor()
            .filter(actor -> actor.victim().isForce() || actor.actor().country().isPresent())
            .isPresent();
  }

  private boolean isMilitary(Load load) {
    List<Label> items = scene.labels().within(load.words(), "items");
    return load.actor().isEmpty() && items.stream().anyMatch(label -> !label.entry().is("civil"));
  }

  private boolean hasForce() {
    return Mentions.within(scene.mentions().actors(), scene.tokens()).stream()
        .map(ActorMention::victim)
        .anyMatch(victim -> victim.isForce());
  }

  private boolean hasMission() {
    return !scene.labels().within(scene.tokens(), "strengths").isEmpty();
  }

  /** {@code "for mine clearance"}; healing is done by anybody. */
  private boolean hasPurpose() {
    // "first aid" is no aid: the longer label tells.
    List<Label> labels = scene.labels().within(scene.tokens(), "purposes");
    return labels.stream()
        .filter(
            label ->
                labels.stream()
                    .noneMatch(
                        other -> !other.equals(label) && other.range().contains(label.range())))
        .map(label -> label.entry().get("purpose").orElse(""))
        .anyMatch(purpose -> !purpose.equals(Purpose.MEDICAL.code()));
  }

  private static boolean isPublic(Side side) {
    if (side.actor().isEmpty()) {
      return side.country().isPresent();
    }
    return switch (side.actor().get().actor().sector()) {
      case GOV, MIL, COP, SPY, REB, IGO, NGO -> true;
      case CRM, CVL, JRN, MED, BUS, JUD, REL, EDU, PTY, UNK -> false;
    };
  }

  /** {@code "The museum received a tank"}. */
  private List<Label> civilians(Wording wording) {
    Clause clause = wording.clause();
    Stream<NounGroup> others =
        clause.phrases().stream()
            .filter(phrase -> phrase.isLedBy("to", "by"))
            .map(Phrase::groups)
            .flatMap(List::stream);
    return Stream.concat(
            Stream.concat(clause.subject().stream(), clause.objects().stream()), others)
        .flatMap(group -> scene.labels().over(group.head(), "civilians").stream())
        .toList();
  }
}
