package org.sitrep.event.truth;

import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Factuality;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/** What the clause around a noun makes of it: whether it is so, and whether it is pointed at. */
public final class Telling {
  private final Scene scene;
  private final Truth truth;

  public Telling(Scene scene) {
    this.scene = scene;
    this.truth = new Truth(scene);
  }

  public Optional<Clause> clause(Label label) {
    return scene.syntax().clauseOf(label.range().from());
  }

  public Factuality factuality(Label label) {
    return clause(label)
        .filter(clause -> !isGrievance(clause))
        .map(truth::ofTold)
        .orElse(Factuality.ASSERTED);
  }

  /**
   * The same, but {@code "will investigate the attack"} and {@code "asked to leave after the murder
   * of two priests"} take it for a fact.
   */
  public Factuality factuality(Label label, NounGroup group) {
    Factuality told = factuality(label);
    return !told.isReal() && isDefinite(group) && !isBroughtAbout(label, group)
        ? Factuality.ASSERTED
        : told;
  }

  /** {@code "will carry out the attack"}, {@code "prevented the murder"}, {@code "plotted"}. */
  private boolean isBroughtAbout(Label label, NounGroup group) {
    return scene.hasCue("threat")
        || clause(label)
            .filter(clause -> clause.patients().contains(group))
            .map(clause -> clause.verb().main())
            .filter(
                verb -> scene.labels().has(verb, "staging") || scene.labels().has(verb, "averting"))
            .isPresent();
  }

  /**
   * {@code "to protest the killing of a colleague"}: the protest is the purpose, not the killing.
   */
  public boolean isGrievance(Clause clause) {
    return !scene.labels().within(clause.verb().range(), "grievances").isEmpty();
  }

  /** {@code "The kidnapping took place in Cali"}: where and when it was, and no more. */
  public boolean isHappening(Label label) {
    return clause(label)
        .filter(clause -> label.range().last() < clause.verb().main())
        .filter(clause -> scene.labels().at(clause.verb().main(), "happening").isPresent())
        .isPresent();
  }

  public boolean isDefinite(NounGroup group) {
    return scene.isPointedAt(group) || scene.isOwned(group) || isBehindDay(group);
  }

  /** {@code "the 11 March bombing"}: the article is that of the day. */
  private boolean isBehindDay(NounGroup group) {
    return Mentions.over(scene.mentions().dates(), group.range().from() - 1)
        .map(day -> scene.norm(day.range().from()))
        .filter(norm -> norm.equals("the") || norm.equals("this"))
        .isPresent();
  }
}
