package org.sitrep.event;

import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;

/**
 * Tells deeds that a sentence only mentions beside its news: {@code "wanted in connection with the
 * killing of a judge"}, {@code "in revenge for an attack in which two girls died"}.
 */
final class OlderDeeds {
  private final Scene scene;
  private final Penalties penalties;

  OlderDeeds(Scene scene) {
    this.scene = scene;
    this.penalties = new Penalties(scene);
  }

  /** True for harm told by a noun or a relative clause behind such words. */
  boolean is(Reading reading) {
    if (!reading.hasDeadOrHurt()) {
      return false;
    }
    if (isDaysAfter(reading)
        || isCauseOf(reading)
        || isDemanded(reading)
        || penalties.areFor(reading)) {
      return true;
    }
    if (!isMentioned(reading)) {
      return false;
    }
    TokenRange before = scene.tokens().before(reading.trigger().from());
    return !scene.labels().within(before, "reprisals").isEmpty()
        || scene.labels().within(before, "implicating").stream().anyMatch(this::isImputing);
  }

  /** {@code "were shot, a day after six teachers were killed"}. */
  private boolean isDaysAfter(Reading reading) {
    return reading
        .clause()
        .filter(clause -> clause.isOpenedBy("after"))
        .map(clause -> clause.range().from())
        .map(from -> scene.norm(from).equals("after") ? from - 1 : from - 2)
        .filter(day -> day > scene.tokens().from() + 2 && scene.labels().has(day, "time_units"))
        .isPresent();
  }

  /** {@code "killed a priest over the alleged murder of a girl"}. */
  private boolean isCauseOf(Reading reading) {
    int trigger = reading.trigger().from();
    return reading.rule().startsWith("nouns:")
        && scene.syntax().clauses().stream()
            .filter(this::isHarming)
            .flatMap(clause -> clause.phrases().stream())
            .anyMatch(phrase -> phrase.isLedBy("over") && phrase.range().contains(trigger));
  }

  private boolean isHarming(Clause clause) {
    return scene
        .labels()
        .at(clause.verb().main(), "verbs")
        .map(Frame::of)
        .filter(frame -> frame.harm().isPresent() || frame.type().isPresent())
        .isPresent();
  }

  /** {@code "Rioters demanding an inquiry into the death of a student clashed with police"}. */
  private boolean isDemanded(Reading reading) {
    int trigger = reading.trigger().from();
    return reading.rule().startsWith("nouns:")
        && !scene.labels().within(scene.tokens(), "protesters").isEmpty()
        && scene.syntax().clauses().stream()
            .filter(clause -> clause.range().contains(reading.trigger()))
            .anyMatch(
                clause ->
                    clause.verb().main() < trigger
                        && scene.labels().over(clause.verb().main(), "grievances").isPresent());
  }

  private static boolean isMentioned(Reading reading) {
    return reading.rule().startsWith("nouns:")
        || reading.clause().filter(clause -> clause.isOpenedBy("which", "that", "who")).isPresent();
  }

  /** {@code "involved in"}, {@code "wanted for"}; not {@code "involving two cars"}. */
  private boolean isImputing(Label label) {
    int next = label.range().to();
    Optional<String> word =
        next < scene.tokens().to() ? Optional.of(scene.norm(next)) : Optional.empty();
    return word.filter(OlderDeeds::leads).isPresent();
  }

  private static boolean leads(String word) {
    return switch (word) {
      case "in", "for", "of", "with", "to" -> true;
      default -> false;
    };
  }
}
