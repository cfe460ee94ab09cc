package org.sitrep.event.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.clause.Clause;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Tag;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Tells places a sentence names beside its event: homes, sources, hospitals, and {@code "the talks
 * in Geneva"}.
 */
final class Asides {
  /** Words from {@code "the talks"} over who talks to where they are held. */
  private static final int PARLEY_REACH = 10;

  private final Scene scene;

  Asides(Scene scene) {
    this.scene = scene;
  }

  /** True for where somebody lives, speaks or lies in hospital. */
  boolean holds(PlaceMention place) {
    return isHospital(place) || isHome(place) || isOfSource(place);
  }

  /** {@code "The talks in Geneva were put off after the killing of"} told in a report from home. */
  boolean isOfParley(PlaceMention place, List<Reading> readings) {
    Optional<String> home =
        scene.mentions().home().flatMap(PlaceMention::place).flatMap(Place::country);
    if (home.isEmpty()
        || place.place().flatMap(Place::country).equals(home)
        || readings.stream().anyMatch(told -> told.trigger().from() < place.range().from())) {
      return false;
    }
    int first = Math.max(scene.tokens().from(), place.phrase().from() - PARLEY_REACH);
    for (int i = place.phrase().from() - 1; i >= first; i--) {
      if (scene.labels().has(i, "parleys")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code "Jan Horak, 34, of Ostrava,"}, {@code "of the village of Bor near Ostrava"}: where
   * somebody lives.
   */
  private boolean isHome(PlaceMention place) {
    int of = place.phrase().from();
    if (place.relation() == PlaceRelation.NEAR) {
      int near = of - 1;
      return scene.mentions().places().stream()
          .filter(home -> home.phrase().to() == near && scene.tokens().contains(home.range()))
          .anyMatch(this::isHome);
    }
    if (!scene.norm(of).equals("of")) {
      do {
        of--;
      } while (of > scene.tokens().from() && isDescription(of));
    }
    return of > scene.tokens().from()
        && scene.norm(of).equals("of")
        && scene.norm(of - 1).equals(",");
  }

  private boolean isDescription(int token) {
    return scene.document().tag(token) == Tag.ADJ || scene.norm(token).equals("the");
  }

  /** {@code "according to an officer in Homs"}: where somebody tells of it. */
  private boolean isOfSource(PlaceMention place) {
    for (int i = place.range().from() - 1; i > scene.tokens().from(); i--) {
      if (scene.norm(i).equals("to") && scene.norm(i - 1).equals("according")) {
        return true;
      }
      if (scene.document().token(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** {@code "were taken to a hospital in Ganja"}. */
  private boolean isHospital(PlaceMention place) {
    Optional<Clause> clause = scene.syntax().clauseOf(place.range().from());
    boolean moved =
        clause.filter(found -> scene.labels().has(found.verb().main(), "evacuating")).isPresent();
    int from = Math.max(scene.tokens().from(), place.range().from() - 3);
    boolean hospital =
        IntStream.range(from, place.range().from())
            .anyMatch(token -> scene.labels().has(token, "hospitals"));
    boolean trigger =
        clause
            .filter(found -> scene.labels().at(found.verb().main(), "verbs").isPresent())
            .isPresent();
    return moved && hospital || !trigger && (moved || hospital);
  }
}
