package org.sitrep.event;

import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Factuality;
import org.sitrep.lexicon.Label;

/** What the clause around a noun makes of it: whether it is so, and whether it is pointed at. */
final class Telling {
  private final Scene scene;
  private final Truth truth;

  Telling(Scene scene) {
    this.scene = scene;
    this.truth = new Truth(scene);
  }

  Optional<Clause> clause(Label label) {
    return scene.syntax().clauseOf(label.range().from());
  }

  Factuality factuality(Label label) {
    return clause(label)
        .filter(clause -> !isGrievance(clause))
        .map(truth::ofTold)
        .orElse(Factuality.ASSERTED);
  }

  /**
   * {@code "to protest the killing of a colleague"}: the protest is the purpose, not the killing.
   */
  boolean isGrievance(Clause clause) {
    return !scene.labels().within(clause.verb().range(), "grievances").isEmpty();
  }

  boolean isDefinite(NounGroup group) {
    return scene.isPointedAt(group) || scene.labels().has(group.range().from(), "possessives");
  }
}
