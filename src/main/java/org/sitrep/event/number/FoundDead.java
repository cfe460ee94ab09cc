package org.sitrep.event.number;

import org.sitrep.code.Harm;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/** People whose bodies are there are missing no more: {@code "the remains of two missing men"}. */
public final class FoundDead {
  private final Scene scene;

  public FoundDead(Scene scene) {
    this.scene = scene;
  }

  /** True where a reading calls such people missing. */
  public boolean is(Reading reading) {
    return reading.harmed().stream().anyMatch(this::isFound);
  }

  private boolean isFound(Harmed harmed) {
    return harmed.harm() == Harm.MISSING
        && !scene.labels().within(harmed.party().words(), "bodies").isEmpty();
  }
}
