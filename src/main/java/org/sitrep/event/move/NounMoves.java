package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Phase;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;

/**
 * Reads nouns of movement with what governs them: {@code "Warsaw cancelled the dispatch of 80
 * soldiers"}, {@code "a course for 20 educators was held"}. A noun no verb says more of tells
 * nothing.
 */
final class NounMoves {
  private final Scene scene;
  private final Cargo cargo;

  NounMoves(Scene scene) {
    this.scene = scene;
    this.cargo = new Cargo(scene);
  }

  Optional<Movement> read(Label label) {
    Optional<Clause> clause = scene.syntax().clauseOf(label.range().from());
    return clause.flatMap(
        found ->
            new Move(label).needs("certificate") ? certified(found, label) : moved(found, label));
  }

  private Optional<Movement> moved(Clause clause, Label label) {
    Move move = new Move(label);
    Wording wording = Wording.ofNoun(scene, clause, move);
    int next = label.range().to();
    boolean followed =
        next < scene.tokens().to()
            && (scene.norm(next).equals("of") || scene.norm(next).equals("for"));
    if (!followed) {
      return Optional.empty();
    }
    List<Load> loads = loads(move, loadRange(wording));
    Optional<Stage> stage =
        move.needs("sight")
            ? reported(clause, move)
            : new Stages(scene).ofNoun(clause, label.range());
    if (loads.isEmpty() || stage.isEmpty()) {
      return Optional.empty();
    }
    Ends ends = ends(wording);
    if (!new Concern(scene).isMet(wording, loads, ends)) {
      return Optional.empty();
    }
    boolean done = stage.get().isReal() && stage.get().phase() == Phase.COMPLETED;
    Stage own = done ? new Stage(move.phase(), stage.get().factuality()) : stage.get();
    Told told = new Told(move.type(), own, move.flow(), loads);
    return Optional.of(new Circumstances(scene).movement(wording, told, ends));
  }

  /** {@code "Movements of fighters were reported"}; where nobody says so, nothing is told. */
  private Optional<Stage> reported(Clause clause, Move move) {
    boolean fact = new Truth(scene).of(clause) == Factuality.ASSERTED && !clause.verb().negated();
    return scene.isReporting(clause) && fact
        ? Optional.of(new Stage(move.phase(), Factuality.ASSERTED))
        : Optional.empty();
  }

  private List<Load> loads(Move move, TokenRange range) {
    if (move.needs("sight")) {
      return cargo.people(range);
    }
    return switch (move.type()) {
      case TRAINING -> cargo.anyone(range);
      case TRANSFER, ORDER, PLEDGE -> cargo.things(range);
      default -> {
        List<Load> people = cargo.people(range);
        yield people.isEmpty() ? cargo.things(range) : people;
      }
    };
  }

  /** What the noun is of: up to the verb where the noun is its subject. */
  private static TokenRange loadRange(Wording wording) {
    TokenRange behind = wording.behind();
    int verb = wording.clause().verb().range().from();
    return verb > behind.from() && verb < behind.to()
        ? new TokenRange(behind.from(), verb)
        : behind;
  }

  private Ends ends(Wording wording) {
    boolean told = wording.move().trigger().from() > wording.clause().verb().main();
    Side subject = told && !wording.isPassive() ? new Sides(scene).subject(wording) : Side.NOBODY;
    boolean receives = wording.move().type() == DeploymentType.ORDER;
    if (!subject.isNamed()) {
      subject = new Sides(scene).owner(loadRange(wording));
    }
    return new Routes(scene)
        .of(wording, receives ? Side.NOBODY : subject, receives ? subject : Side.NOBODY);
  }

  /** {@code "Twenty-five firefighters were awarded certificates"}. */
  private Optional<Movement> certified(Clause clause, Label label) {
    Wording wording = Wording.ofNoun(scene, clause, new Move(label));
    List<Load> loads =
        cargo.anyone(wording.before()).stream()
            .filter(load -> load.count().point().isPresent())
            .toList();
    if (loads.isEmpty() || new Truth(scene).of(clause) != Factuality.ASSERTED) {
      return Optional.empty();
    }
    Stage stage = new Stage(wording.move().phase(), Factuality.ASSERTED);
    Told told = new Told(wording.move().type(), stage, wording.move().flow(), loads);
    return Optional.of(
        new Circumstances(scene)
            .movement(wording, told, new Routes(scene).of(wording, Side.NOBODY, Side.NOBODY)));
  }
}
