package org.sitrep.event.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Sector;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;

/**
 * Deeds that somebody tried or means to do: {@code "tried to kidnap a judge"} is an attack that
 * harmed nobody, {@code "threatened to kill mayors"} is a plan.
 */
public final class Intent {
  private final Scene scene;
  private final Truth truth;

  public Intent(Scene scene) {
    this.scene = scene;
    this.truth = new Truth(scene);
  }

  /** The reading as an attempt or a plan where it is one of violence; nobody is harmed by it. */
  public Reading settle(Reading reading) {
    if (!isViolence(reading) || reading.clause().isEmpty()) {
      return reading;
    }
    Clause clause = reading.clause().get();
    return switch (reading.factuality()) {
      case HYPOTHETICAL -> intended(reading, clause);
      case PLANNED -> isByArmed(reading) ? harmless(reading, Factuality.PLANNED) : reading;
      default -> reading;
    };
  }

  private Reading intended(Reading reading, Clause clause) {
    Optional<Label> attempt =
        cue(clause, "attempt").filter(cue -> isOfPeople(reading) || isByOutlaws(reading));
    if (attempt.isPresent()) {
      return harmless(reading, Factuality.ASSERTED);
    }
    return cue(clause, "threat")
        .map(threat -> reading)
        .or(() -> cue(clause, "plot").map(plot -> nobodys(reading)))
        .map(meant -> harmless(meant, Factuality.PLANNED))
        .orElse(reading);
  }

  /** {@code "warned him of a plot to kill him"}: whoever warned does not plot. */
  private static Reading nobodys(Reading reading) {
    return reading.involvingOnly(who -> who.role() != ActorRole.PERPETRATOR);
  }

  private static boolean isViolence(Reading reading) {
    return reading.hasDeadOrHurt()
        || reading.isOf(EventType.ATTACK)
        || reading.isOf(EventType.EXPLOSION)
        || reading.isOf(EventType.ABDUCTION);
  }

  private static boolean isOfPeople(Reading reading) {
    return reading.harmed().stream().anyMatch(harmed -> harmed.party().actor().isPresent());
  }

  private static boolean isByArmed(Reading reading) {
    return reading.involved().stream()
        .filter(who -> who.role() == ActorRole.PERPETRATOR)
        .anyMatch(who -> who.party().victim().isArmed());
  }

  private static boolean isByOutlaws(Reading reading) {
    return isByArmed(reading)
        || reading.involved().stream()
            .filter(who -> who.role() == ActorRole.PERPETRATOR)
            .flatMap(who -> who.party().actor().stream())
            .anyMatch(actor -> actor.actor().sector() == Sector.CRM);
  }

  /**
   * {@code "tried to"}, {@code "a plot to"} right before the verb, and nothing that takes it back.
   */
  private Optional<Label> cue(Clause clause, String kind) {
    int to = clause.verb().range().from();
    return clause.verb().form() == VerbGroup.Form.INFINITIVE
        ? scene.labels().within(scene.tokens(), "cues").stream()
            .filter(cue -> cue.entry().id().equals(kind) && cue.range().last() == to)
            .filter(cue -> clauses(cue).allMatch(this::isSo))
            .findFirst()
        : Optional.empty();
  }

  private Stream<Clause> clauses(Label cue) {
    return scene.syntax().clauses().stream()
        .filter(clause -> cue.range().contains(clause.verb().main()))
        .filter(clause -> clause.verb().main() < cue.range().last());
  }

  /** Not {@code "may try to"}, {@code "never threatened to"}. */
  private boolean isSo(Clause clause) {
    return truth.of(clause) == Factuality.ASSERTED;
  }

  private static Reading harmless(Reading reading, Factuality factuality) {
    Optional<EventType> type =
        reading
            .type()
            .or(() -> Optional.of(EventType.ATTACK).filter(any -> reading.hasDeadOrHurt()));
    Reading aimed =
        reading
            .involvingOnly(who -> who.role() != ActorRole.VICTIM)
            .involving(
                reading.harmed().stream()
                    .map(harmed -> Involved.stated(ActorRole.TARGET, harmed.party()))
                    .toList());
    return new Reading(
        reading.rule(),
        reading.trigger(),
        reading.clause(),
        type,
        reading.subType(),
        reading.cause(),
        List.of(),
        aimed.involved(),
        factuality,
        2,
        reading.several());
  }
}
