package org.sitrep.event;

import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/**
 * Deeds people are punished for, told by the way: {@code "Smith, who was on parole for robbery,
 * shot dead two clerks"}.
 */
final class Penalties {
  /** How far behind such words the deed may stand: {@code "for a 2012 armed robbery"}. */
  private static final int REACH = 3;

  private final Scene scene;

  Penalties(Scene scene) {
    this.scene = scene;
  }

  /** True where such words stand right before the deed. */
  boolean areFor(Reading reading) {
    int trigger = reading.trigger().from();
    return scene.labels().within(scene.tokens().before(trigger), "penalties").stream()
        .anyMatch(label -> trigger - label.range().to() < REACH);
  }
}
