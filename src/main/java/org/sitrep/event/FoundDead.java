package org.sitrep.event;

import java.util.List;
import org.sitrep.code.Harm;

/** People whose bodies are there are missing no more: {@code "the remains of two missing men"}. */
final class FoundDead {
  private final Scene scene;

  FoundDead(Scene scene) {
    this.scene = scene;
  }

  /** Without readings that call them missing. */
  List<Reading> settle(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.harmed().stream().noneMatch(this::isFound))
        .toList();
  }

  private boolean isFound(Harmed harmed) {
    return harmed.harm() == Harm.MISSING
        && !scene.labels().within(harmed.party().words(), "bodies").isEmpty();
  }
}
