package org.sitrep.event;

import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;

/**
 * Tells deeds that a sentence only mentions beside its news: {@code "wanted in connection with the
 * killing of a judge"}, {@code "in revenge for an attack in which two girls died"}.
 */
final class OlderDeeds {
  private final Scene scene;

  OlderDeeds(Scene scene) {
    this.scene = scene;
  }

  /** True for harm told by a noun or a relative clause behind such words. */
  boolean is(Reading reading) {
    boolean bodily = reading.harmed().stream().anyMatch(harmed -> harmed.harm().isDeathOrInjury());
    if (!bodily || !isMentioned(reading)) {
      return false;
    }
    TokenRange before = scene.tokens().before(reading.trigger().from());
    return !scene.labels().within(before, "reprisals").isEmpty()
        || scene.labels().within(before, "implicating").stream().anyMatch(this::isImputing);
  }

  private static boolean isMentioned(Reading reading) {
    return reading.rule().startsWith("nouns:")
        || reading.clause().flatMap(Clause::opener).filter(OlderDeeds::isRelative).isPresent();
  }

  private static boolean isRelative(String opener) {
    return opener.equals("which") || opener.equals("that") || opener.equals("who");
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
