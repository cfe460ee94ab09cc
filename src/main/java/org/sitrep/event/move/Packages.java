package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.code.Scope;
import org.sitrep.code.Sector;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Speakers;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/**
 * Reads what is listed without a verb of giving: {@code "The aid package includes 20 trucks"}, and,
 * in a report on aid, {@code "20 trucks and 300 tents."}
 */
final class Packages {
  /** How the rules begin that are not a verb's or a noun's. */
  static final String RULE = "packages:";

  private final Scene scene;
  private final Labels labels;
  private final Cargo cargo;

  Packages(Scene scene) {
    this.scene = scene;
    this.labels = scene.labels();
    this.cargo = new Cargo(scene);
  }

  /** True for a sentence that may hold such a list. */
  static boolean mayBe(Labels labels, TokenRange sentence) {
    return !labels.within(sentence, "holdings").isEmpty()
        && !labels.within(sentence, "packages").isEmpty();
  }

  /** True for a word that is surely about aid. */
  static boolean isAid(Label label) {
    return label.entry().is("aid");
  }

  /**
   * The list behind {@code "includes"}.
   *
   * @param aid true in a report on aid
   */
  Optional<Movement> included(boolean aid) {
    for (Label holding : labels.within(scene.tokens(), "holdings")) {
      List<Label> wholes =
          labels.within(scene.tokens(), "packages").stream()
              .filter(whole -> whole.range().to() <= holding.range().from())
              .toList();
      List<Load> loads = cargo.things(new TokenRange(holding.range().from(), scene.tokens().to()));
      boolean meant =
          wholes.stream().anyMatch(Packages::isAid)
              || !wholes.isEmpty() && (aid || loads.stream().anyMatch(this::isMilitary));
      if (meant && isCounted(loads)) {
        return Optional.of(movement(RULE + holding.entry().id(), holding.range(), loads));
      }
    }
    return Optional.empty();
  }

  /** A list that is a sentence by itself: {@code "20 trucks"}, {@code "Transfer of 20 tanks"}. */
  Optional<Movement> listed(boolean aid) {
    boolean finite =
        scene.syntax().clauses().stream()
            .anyMatch(clause -> clause.verb().form() == VerbGroup.Form.FINITE);
    List<Load> loads = finite ? List.of() : cargo.things(scene.tokens());
    boolean meant =
        aid && isCounted(loads) && loads.get(0).words().from() == scene.tokens().from()
            || isTransfer() && isCounted(loads) && loads.stream().anyMatch(this::isMilitary);
    return meant
        ? Optional.of(movement(RULE + "list", loads.get(0).words(), loads))
        : Optional.empty();
  }

  private boolean isTransfer() {
    return labels
        .at(scene.tokens().from(), "movenouns")
        .filter(label -> new Move(label).type() == DeploymentType.TRANSFER)
        .filter(label -> scene.norm(label.range().to()).equals("of"))
        .isPresent();
  }

  private static boolean isCounted(List<Load> loads) {
    return loads.stream().anyMatch(load -> load.count().point().isPresent());
  }

  private boolean isMilitary(Load load) {
    return labels.within(load.words(), "items").stream()
        .anyMatch(label -> !label.entry().is("civil"));
  }

  private Movement movement(String rule, TokenRange trigger, List<Load> loads) {
    Stage stage =
        isAhead(trigger)
            ? new Stage(Phase.PLANNED, Factuality.PLANNED)
            : new Stage(Phase.UNKNOWN, Factuality.ASSERTED);
    return new Movement(
        rule,
        trigger,
        scene.syntax().sentence(),
        new Told(DeploymentType.TRANSFER, stage, Flow.NONE, loads),
        new Ends(sender(trigger), receiver(), Optional.empty(), Optional.empty()),
        Scope.SINGLE,
        new Purposes(scene).of(loads),
        scene.mission(),
        Optional.empty(),
        dates(),
        OptionalInt.empty(),
        new Speakers(scene).of(trigger.from()));
  }

  /** {@code "announced a package including …"}: it is still to come. */
  private boolean isAhead(TokenRange trigger) {
    return scene.syntax().clauses().stream()
        .filter(clause -> clause.verb().main() < trigger.from())
        .anyMatch(
            clause ->
                scene.norm(clause.verb().main()).startsWith("announc")
                    || labels
                        .at(clause.verb().main(), "stages")
                        .flatMap(label -> label.entry().get("truth"))
                        .filter(truth -> !truth.equals("asserted"))
                        .isPresent());
  }

  /** The state named before the list, or the one the things come from. */
  private Side sender(TokenRange trigger) {
    Optional<ActorMention> state =
        Mentions.within(scene.mentions().actors(), scene.tokens()).stream()
            .filter(actor -> actor.range().from() < trigger.from())
            .filter(actor -> isState(actor) && !isGoal(actor.range().from()))
            .findFirst();
    return state.map(Side::of).orElseGet(() -> place("from"));
  }

  private static boolean isState(ActorMention actor) {
    Sector sector = actor.actor().sector();
    return actor.actor().country().isPresent() && (sector == Sector.GOV || sector == Sector.MIL);
  }

  private Side receiver() {
    Side to = place("to");
    return to.isNamed() ? to : place("for");
  }

  private boolean isGoal(int token) {
    int before = token - 1;
    return before >= scene.tokens().from()
        && Stream.of("to", "for").anyMatch(word -> scene.norm(before).equals(word));
  }

  private Side place(String preposition) {
    for (PlaceMention place : Mentions.within(scene.mentions().places(), scene.tokens())) {
      int before = place.range().from() - 1;
      Optional<String> country = place.place().flatMap(found -> found.country());
      if (before >= scene.tokens().from()
          && scene.norm(before).equals(preposition)
          && country.isPresent()) {
        return Side.ofSeat(country.get(), place.range());
      }
    }
    return Side.NOBODY;
  }

  private List<DateMention> dates() {
    return Mentions.within(scene.mentions().dates(), scene.tokens()).stream()
        .filter(DateMention::tellsWhen)
        .toList();
  }
}
