package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Factuality;

/** How really the event of a clause happened, by its verb, what opens it, and what governs it. */
final class Truth {
  private final Scene scene;

  Truth(Scene scene) {
    this.scene = scene;
  }

  Factuality of(Clause clause) {
    VerbGroup verb = clause.verb();
    if (clause
        .opener()
        .filter(opener -> opener.equals("if") || opener.equals("whether"))
        .isPresent()) {
      return Factuality.HYPOTHETICAL;
    }
    if (clause.opener().filter("before"::equals).isPresent()
        && verb.modality() != VerbGroup.Modality.FACT) {
      return Factuality.HYPOTHETICAL;
    }
    if (scene.hasCueBefore("threat", verb.main())) {
      return Factuality.HYPOTHETICAL;
    }
    if (verb.negated()) {
      return Factuality.DENIED;
    }
    return switch (verb.modality()) {
      case FUTURE -> Factuality.PLANNED;
      case POSSIBLE -> Factuality.POSSIBLE;
      case HYPOTHETICAL -> Factuality.HYPOTHETICAL;
      case FACT -> verb.form() == VerbGroup.Form.INFINITIVE ? infinitive(clause) : governed(clause);
    };
  }

  /**
   * {@code "claimed to have killed"}, {@code "began to shell"} are facts; {@code "to kill"} is a
   * purpose.
   */
  private Factuality infinitive(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean perfect =
        verb.range().length() > 2 && scene.norm(verb.range().from() + 1).equals("have");
    Optional<Clause> governor = before(clause);
    boolean realising =
        governor.filter(other -> scene.labels().has(other.verb().main(), "realising")).isPresent();
    if (perfect || realising) {
      return governor.map(this::governed).orElse(Factuality.ASSERTED);
    }
    return Factuality.HYPOTHETICAL;
  }

  private Factuality governed(Clause clause) {
    Optional<Clause> governor = before(clause);
    if (governor.isPresent()
        && scene.isReporting(governor.get())
        && governor.get().verb().modality() == VerbGroup.Modality.FACT) {
      boolean denied = governor.get().verb().negated();
      return denied ? Factuality.POSSIBLE : Factuality.ASSERTED;
    }
    return Factuality.ASSERTED;
  }

  private Optional<Clause> before(Clause clause) {
    List<Clause> clauses = scene.syntax().clauses();
    return clause.index() > 0 ? Optional.of(clauses.get(clause.index() - 1)) : Optional.empty();
  }
}
