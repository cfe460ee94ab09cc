package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Factuality;
import org.sitrep.code.Phase;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;

/**
 * Tells how far a movement has come: by the mood of its verb, and by the words that govern it
 * ({@code "approved the deployment"}, {@code "are due to arrive"}, {@code "denied sending"}).
 */
final class Stages {
  private static final Stage PLANNED = new Stage(Phase.PLANNED, Factuality.PLANNED);

  private final Scene scene;

  Stages(Scene scene) {
    this.scene = scene;
  }

  /** Of a verb of movement; empty where it tells of nothing that was, is, or shall be. */
  Optional<Stage> of(Clause clause, Phase phase) {
    Factuality truth = new Truth(scene).of(clause);
    if (truth == Factuality.DENIED || clause.isOpenedBy("if", "whether")) {
      return Optional.empty();
    }
    if (isDenied(clause)) {
      return Optional.of(new Stage(Phase.UNKNOWN, Factuality.DENIED));
    }
    Optional<Stage> governed = governing(clause).flatMap(this::stage);
    if (governed.isPresent()) {
      // "obliged Armenia to withdraw its troops": whether it does is not said.
      return governed.filter(stage -> stage.factuality() != Factuality.HYPOTHETICAL);
    }
    Optional<Stage> own = scene.labels().at(clause.verb().main(), "stages").flatMap(this::stage);
    if (own.filter(stage -> !stage.isReal()).isPresent()) {
      return own;
    }
    if (isFuturePast(clause) || isAnnounced(clause) || isSaidAhead(clause)) {
      return Optional.of(PLANNED);
    }
    return switch (truth) {
      case PLANNED -> Optional.of(PLANNED);
      case POSSIBLE -> Optional.of(new Stage(Phase.UNKNOWN, Factuality.POSSIBLE));
      case ASSERTED, REPORTED, DISPUTED -> Optional.of(new Stage(progress(clause, phase), truth));
      case HYPOTHETICAL, DENIED -> Optional.empty();
    };
  }

  /** Of a noun of movement, by the verb of its clause or the words before it. */
  Optional<Stage> ofNoun(Clause clause, TokenRange noun) {
    Factuality truth = new Truth(scene).of(clause);
    if (clause.verb().negated() || clause.isOpenedBy("if")) {
      return Optional.empty();
    }
    if (scene.isDenying(clause)) {
      return Optional.of(new Stage(Phase.UNKNOWN, Factuality.DENIED));
    }
    Optional<Label> label =
        scene
            .labels()
            .at(clause.verb().main(), "stages")
            .or(() -> last(clause.verb().range().from(), clause.verb().range().to()))
            .or(() -> last(Math.max(clause.range().from(), noun.from() - 5), noun.from()))
            .or(() -> first(noun.to(), clause.range().to()));
    return label
        .flatMap(this::stage)
        .map(stage -> truth == Factuality.PLANNED && stage.isReal() ? PLANNED : stage);
  }

  private boolean isDenied(Clause clause) {
    return isGoverned(clause) && scene.syntax().before(clause).filter(scene::isDenying).isPresent();
  }

  /** True where the clause before may govern this one: it is no sentence of its own. */
  private static boolean isGoverned(Clause clause) {
    return clause.verb().form() == VerbGroup.Form.INFINITIVE
        || clause.verb().form() == VerbGroup.Form.GERUND
        || clause.isOpenedBy("that");
  }

  private Optional<Label> governing(Clause clause) {
    VerbGroup verb = clause.verb();
    Optional<Label> own = last(verb.range().from(), verb.main());
    boolean dependent =
        verb.form() == VerbGroup.Form.INFINITIVE || verb.form() == VerbGroup.Form.GERUND;
    if (own.isPresent() || !dependent) {
      return own;
    }
    int from =
        scene
            .syntax()
            .before(clause)
            .map(before -> before.range().from())
            .orElse(scene.tokens().from());
    return last(from, verb.main());
  }

  private Optional<Label> last(int from, int to) {
    List<Label> labels = within(from, to);
    return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1));
  }

  private Optional<Label> first(int from, int to) {
    return within(from, to).stream().findFirst();
  }

  private List<Label> within(int from, int to) {
    return from < to ? scene.labels().within(new TokenRange(from, to), "stages") : List.of();
  }

  private Optional<Stage> stage(Label label) {
    Optional<Phase> phase = label.entry().code("phase", Phase.class);
    Factuality truth = label.entry().code("truth", Factuality.class).orElseThrow();
    return phase.map(one -> new Stage(one, truth));
  }

  /** {@code "announced 100 missiles to be sent"}. */
  private boolean isAnnounced(Clause clause) {
    return clause.verb().form() == VerbGroup.Form.INFINITIVE
        && clause.verb().isPassive()
        && scene
            .syntax()
            .before(clause)
            .filter(before -> scene.labels().has(before.verb().main(), "announcing"))
            .isPresent();
  }

  /** {@code "said it would send"}; not {@code "would be sent if a deal is signed"}. */
  private boolean isSaidAhead(Clause clause) {
    return scene.norm(clause.verb().range().from()).equals("would")
        && scene.syntax().before(clause).filter(scene::isReporting).isPresent()
        && scene.syntax().clauses().stream().noneMatch(other -> other.isOpenedBy("if", "unless"));
  }

  /** {@code "was to have landed"}. */
  private boolean isFuturePast(Clause clause) {
    TokenRange verb = clause.verb().range();
    for (int i = verb.from(); i + 1 < verb.to(); i++) {
      if (scene.isBe(i) && scene.norm(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "are holding an exercise"}: it still goes on. */
  private Phase progress(Clause clause, Phase phase) {
    VerbGroup verb = clause.verb();
    boolean progressive =
        verb.range().length() > 1
            && scene.norm(verb.main()).endsWith("ing")
            && scene.isBe(verb.range().from());
    return progressive && phase == Phase.COMPLETED ? Phase.ONGOING : phase;
  }
}
