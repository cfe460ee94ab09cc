package org.sitrep.event.move;

import org.sitrep.clause.Clause;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;

/**
 * A trigger within its clause, and the words on both sides of it.
 *
 * @param before the subject, up to the trigger
 * @param behind from the trigger up to the next verb that tells something of its own
 */
record Wording(Scene scene, Move move, Clause clause, TokenRange before, TokenRange behind) {

  /** A verb with its subject and what follows: {@code "Kenya | sent | 120 soldiers to Beira"}. */
  static Wording ofVerb(Scene scene, Clause clause, Move move) {
    int from =
        clause.subject().isEmpty() ? clause.range().from() : clause.subject().get(0).range().from();
    TokenRange verb = clause.verb().range();
    return new Wording(
        scene,
        move,
        clause,
        new TokenRange(Math.min(from, verb.from()), verb.to()),
        new TokenRange(clause.verb().main(), end(scene, clause)));
  }

  /** A noun with what follows: {@code "the arrival | of 40 observers"}. */
  static Wording ofNoun(Scene scene, Clause clause, Move move) {
    TokenRange trigger = move.trigger();
    return new Wording(
        scene,
        move,
        clause,
        new TokenRange(Math.min(clause.range().from(), trigger.from()), trigger.to()),
        new TokenRange(trigger.last(), Math.max(end(scene, clause), trigger.to())));
  }

  private static int end(Scene scene, Clause clause) {
    var clauses = scene.syntax().clauses();
    for (Clause next : clauses.subList(clause.index() + 1, clauses.size())) {
      boolean tells =
          scene.isReporting(next)
              || scene.labels().at(next.verb().main(), "moves").isPresent()
                  && next.verb().form() != VerbGroup.Form.PARTICIPLE;
      if (tells && !isAttribute(scene, next.verb().main()) && !next.gapped()) {
        return Math.max(next.range().from(), clause.verb().main() + 1);
      }
    }
    return scene.tokens().to();
  }

  /** {@code "newly arrived"}. */
  private static boolean isAttribute(Scene scene, int verb) {
    return verb > scene.tokens().from() && scene.norm(verb - 1).endsWith("ly");
  }

  /**
   * Behind the trigger, up to where another clause begins: {@code "| sent troops | to find guns"}.
   */
  TokenRange objects() {
    var clauses = scene.syntax().clauses();
    for (Clause next : clauses.subList(clause.index() + 1, clauses.size())) {
      int from = next.verb().range().from();
      if (from > behind.from() && from < behind.to() && !next.gapped() && isOther(next)) {
        return new TokenRange(behind.from(), from);
      }
    }
    return behind;
  }

  /**
   * {@code "that we want"}, {@code "to find guns"}; {@code "used"} in "50 used vehicles" is none.
   */
  private boolean isOther(Clause next) {
    boolean own = !next.subject().isEmpty() && next.subject().get(0).range().from() > behind.from();
    return switch (next.verb().form()) {
      case INFINITIVE -> true;
      case GERUND ->
          !scene.labels().has(next.verb().main(), "holding")
              && !isAttribute(scene, next.verb().main());
      case FINITE -> next.opener().isPresent() && own;
      case PARTICIPLE -> false;
    };
  }

  boolean isPassive() {
    return clause.verb().isPassive();
  }

  /** The clause with its phrases, also those before the subject. */
  TokenRange all() {
    TokenRange all = clause.range().union(behind);
    for (Phrase phrase : clause.phrases()) {
      all = all.union(phrase.range());
    }
    return all;
  }
}
