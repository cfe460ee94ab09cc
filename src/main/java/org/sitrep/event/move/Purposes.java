package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Purpose;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;

/** What a movement is for, by who goes and by what the sentence says. */
final class Purposes {
  private final Scene scene;

  Purposes(Scene scene) {
    this.scene = scene;
  }

  Purpose of(List<Load> loads) {
    return byPeople(loads).or(this::byWords).or(() -> byCategory(loads)).orElse(Purpose.OTHER);
  }

  private Optional<Purpose> byPeople(List<Load> loads) {
    List<Victim> victims =
        loads.stream()
            .flatMap(load -> load.actor().stream())
            .map(ActorMention::victim)
            .distinct()
            .toList();
    if (victims.contains(Victim.DEMINER)) {
      return Optional.of(Purpose.DEMINING);
    }
    return byCategory(loads)
        .filter(purpose -> purpose == Purpose.OBSERVATION)
        .or(
            () ->
                victims.contains(Victim.PEACEKEEPER)
                    ? Optional.of(Purpose.PEACEKEEPING)
                    : Optional.empty());
  }

  private Optional<Purpose> byWords() {
    return scene.labels().within(scene.tokens(), "purposes").stream()
        .findFirst()
        .flatMap(Purposes::purpose);
  }

  /** {@code "doctors"} go to heal, whatever else is said. */
  private Optional<Purpose> byCategory(List<Load> loads) {
    return loads.stream()
        .flatMap(load -> scene.labels().within(load.words(), "purposes").stream())
        .findFirst()
        .flatMap(Purposes::purpose);
  }

  private static Optional<Purpose> purpose(Label label) {
    return label.entry().code("purpose", Purpose.class);
  }
}
