package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/**
 * Pairs what {@code respectively} pairs: {@code "Blasts in Fuzuli and Jabrayil killed two and three
 * people respectively"} are two events of a place and a number each.
 */
public final class Pairing {
  private Pairing() {}

  /** The statement, or one for every pair. */
  public static List<Statement> split(Scene scene, Statement statement) {
    if (!scene.hasCue("respectively")) {
      return List.of(statement);
    }
    for (Reading reading : statement.readings()) {
      List<PlaceMention> places = places(scene, reading);
      if (reading.harmed().size() > 1 && places.size() == reading.harmed().size()) {
        return pairs(statement, reading, places);
      }
    }
    return List.of(statement);
  }

  private static List<Statement> pairs(
      Statement statement, Reading reading, List<PlaceMention> places) {
    List<Statement> pairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Harmed harmed = reading.harmed().get(i);
      List<Reading> readings = new ArrayList<>();
      for (Reading other : statement.readings()) {
        readings.add(other.equals(reading) ? reading.withHarmed(List.of(harmed)) : other);
      }
      pairs.add(statement.of(readings, List.of(places.get(i))));
    }
    return pairs;
  }

  /** The places one preposition governs together, in order. */
  private static List<PlaceMention> places(Scene scene, Reading reading) {
    Optional<Phrase> list =
        reading.clause().map(Clause::phrases).orElse(List.of()).stream()
            .filter(phrase -> phrase.groups().size() == reading.harmed().size())
            .filter(
                phrase ->
                    phrase.groups().stream().allMatch(group -> place(scene, group).isPresent()))
            .findFirst();
    return list.stream()
        .flatMap(phrase -> phrase.groups().stream())
        .flatMap(group -> place(scene, group).stream())
        .toList();
  }

  private static Optional<PlaceMention> place(Scene scene, NounGroup group) {
    return Mentions.within(scene.mentions().places(), group.range()).stream()
        .filter(mention -> mention.use() == PlaceMention.Use.PLACE && mention.place().isPresent())
        .findFirst();
  }
}
