package org.sitrep.event;

import java.util.List;

/**
 * Deeds people are punished for, told of them by the way: {@code "Smith, who was on parole for
 * robbery, shot dead two clerks"}.
 */
final class Penalties {
  /** How far behind such words the deed may stand: {@code "for a 2012 armed robbery"}. */
  private static final int REACH = 3;

  private final Scene scene;

  Penalties(Scene scene) {
    this.scene = scene;
  }

  /** Without the deeds that hurt nobody; the others are told as older ones. */
  List<Reading> settle(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.isBodily() && !reading.harmed().isEmpty() || !isFor(reading))
        .toList();
  }

  /** True where such words stand right before the deed. */
  boolean isFor(Reading reading) {
    int trigger = reading.trigger().from();
    return scene.labels().within(scene.tokens().before(trigger), "penalties").stream()
        .anyMatch(label -> trigger - label.range().to() < REACH);
  }
}
