package org.sitrep.event.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;

/**
 * Reads sentences that only say where and when the event told before was: {@code "The incident
 * happened on Friday near Homs."}
 */
public final class HappeningReader {
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  private final Scene scene;
  private final Truth truth;

  public HappeningReader(Scene scene) {
    this.scene = scene;
    this.truth = new Truth(scene);
  }

  /** The readings of a sentence without any other. */
  public List<Reading> read() {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.labels().at(clause.verb().main(), "happening").isPresent())
        .filter(clause -> clause.subject().stream().anyMatch(this::isEvent))
        .map(this::reading)
        .toList();
  }

  /** {@code "it"}, {@code "this"}, {@code "the incident"}. */
  private boolean isEvent(NounGroup subject) {
    boolean pronoun =
        subject.range().length() == 1 && PRONOUNS.contains(scene.norm(subject.head()));
    boolean incident =
        scene.isPointedAt(subject)
            && scene
                .labels()
                .over(subject.head(), "nouns")
                .filter(label -> label.entry().is("role", "incident"))
                .isPresent();
    return pronoun || incident;
  }

  private Reading reading(Clause clause) {
    return Reading.bare(
        "happening", TokenRange.of(clause.verb().main()), Optional.of(clause), truth.of(clause));
  }
}
