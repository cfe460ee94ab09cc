package org.sitrep.event.move;

import java.util.List;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/**
 * Knows a change of strength: {@code "The mission will be cut from 900 to 600"} moves people,
 * though neither number is of those who move.
 */
final class Strength {
  private final Scene scene;

  Strength(Scene scene) {
    this.scene = scene;
  }

  boolean isChanged(Wording wording) {
    TokenRange all = wording.all();
    boolean mission = !scene.labels().within(all, "strengths").isEmpty();
    List<CountMention> counts =
        Mentions.within(scene.mentions().counts(), wording.behind()).stream()
            .filter(CountMention::isCardinal)
            .toList();
    boolean from = counts.size() > 1 && scene.norm(counts.get(0).range().from() - 1).equals("from");
    return mission && from && scene.norm(counts.get(1).range().from() - 1).equals("to");
  }
}
