package org.sitrep.event.move;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Knows whether a movement is told for itself: {@code "Armed men were seen near Menaka"}; {@code
 * "were seen fleeing the attack"} and {@code "entered the village. Two people were killed"} tell of
 * an incident.
 */
final class Calm {
  private final Scene scene;

  Calm(Scene scene) {
    this.scene = scene;
  }

  boolean isAround(Move move) {
    return events(scene.tokens())
            .allMatch(
                event ->
                    event.range().overlaps(move.trigger()) || isInDate(event) || isInName(event))
        && next().stream().noneMatch(this::isHarmful);
  }

  private Stream<Label> events(TokenRange range) {
    return Stream.of("verbs", "nouns").flatMap(kind -> scene.labels().within(range, kind).stream());
  }

  /** {@code "riot"} of {@code "riot police"}. */
  private boolean isInName(Label event) {
    return Mentions.over(scene.mentions().actors(), event.range().from())
        .filter(actor -> actor.head() != event.range().last())
        .isPresent();
  }

  /** {@code "March"} of {@code "3 March"}. */
  private boolean isInDate(Label event) {
    return Mentions.over(scene.mentions().dates(), event.range().from()).isPresent();
  }

  /** The sentence behind, where it is of the same paragraph. */
  private List<Sentence> next() {
    List<Sentence> sentences = scene.document().sentences();
    Sentence own = scene.document().sentenceOf(scene.tokens().from());
    return own.index() + 1 < sentences.size()
            && sentences.get(own.index() + 1).paragraph() == own.paragraph()
        ? List.of(sentences.get(own.index() + 1))
        : List.of();
  }

  private boolean isHarmful(Sentence sentence) {
    return events(sentence.tokens()).anyMatch(event -> event.entry().get("harm").isPresent());
  }
}
