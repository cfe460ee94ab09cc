package org.sitrep.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/** Rows of places and actors are the same, whichever article names them first. */
class NamesTest {
  private static final Actor WRITER = person(Sector.UNK);
  private static final Actor MINISTER = person(Sector.GOV);

  @Test
  void onePersonOfTwoSectorsIsTheSameRowsInEitherOrder() {
    assertEquals(actors(WRITER, MINISTER), actors(MINISTER, WRITER));
    assertEquals(2, actors(WRITER, MINISTER, WRITER).size());
  }

  @Test
  void placesOfNoGazetteerAreTheSameRowsInEitherOrder() {
    Place quiet = Place.unlisted("Tall al-Qamar", "PPL");
    Place loud = Place.unlisted("TALL AL-QAMAR", "PPL");
    assertEquals(quiet.key(), loud.key());
    assertEquals(places(quiet, loud), places(loud, quiet));
  }

  @Test
  void onlyWhatTheGazetteerLacksIsKnownByItsSpelling() {
    Place town = place("geonames:1", "Sark");
    Place same = place("geonames:1", "Sarq");
    assertEquals(new Names().add(town), new Names().add(same));
    assertNotEquals(
        new Names().add(Place.unlisted("Sark", "PPL")),
        new Names().add(Place.unlisted("sark", "PPL")));
  }

  private static Map<UUID, String> actors(Actor... actors) {
    Names names = new Names();
    for (Actor actor : actors) {
      names.add(actor);
    }
    Map<UUID, String> rows = new TreeMap<>();
    names.actors().forEach((id, row) -> rows.put(id, row.text("sector")));
    return rows;
  }

  private static Map<UUID, String> places(Place... places) {
    Names names = new Names();
    for (Place place : places) {
      names.add(place);
    }
    Map<UUID, String> rows = new TreeMap<>();
    names.places().forEach((id, row) -> rows.put(id, row.text("name")));
    return rows;
  }

  private static Actor person(Sector sector) {
    return new Actor("Ali Ruiz", Optional.of("TOY"), sector, ActorKind.PEOPLE, Optional.empty());
  }

  private static Place place(String key, String name) {
    Optional<String> none = Optional.empty();
    return new Place(key, Optional.empty(), name, "PPL", none, none, none, Optional.empty());
  }
}
