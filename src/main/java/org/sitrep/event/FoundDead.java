package org.sitrep.event;

import org.sitrep.code.Harm;

/** People whose bodies are there are missing no more: {@code "the remains of two missing men"}. */
final class FoundDead {
  private final Scene scene;

  FoundDead(Scene scene) {
    this.scene = scene;
  }

  /** True where a reading calls such people missing. */
  boolean is(Reading reading) {
    return reading.harmed().stream().anyMatch(this::isFound);
  }

  private boolean isFound(Harmed harmed) {
    return harmed.harm() == Harm.MISSING
        && !scene.labels().within(harmed.party().words(), "bodies").isEmpty();
  }
}
