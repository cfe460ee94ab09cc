package org.sitrep.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.value.Place;

/** How the places of an event are listed. */
class ShownNameTest {
  @Test
  void anotherNameIsKeptInBrackets() {
    assertEquals("Köln (Cologne)", spelled("Köln", "PPLA", "Cologne"));
    assertEquals("Janīn (Jenin)", spelled("Janīn", "PPLA", "Jenin"));
    assertEquals("Ḩamāh (Hama)", spelled("Ḩamāh", "PPLA", "Hama"));
  }

  @Test
  void accentsCapitalsAndWordsForKindsOfPlacesAreNoOtherName() {
    assertEquals("Bogotá", spelled("Bogotá", "PPLC", "BOGOTA"));
    assertEquals("Kebili Governorate", spelled("Kebili Governorate", "ADM1", "Kebili"));
    assertEquals("Aleppo", spelled("Aleppo", "PPLA", "Aleppo City"));
  }

  @Test
  void countriesAndAbbreviationsAreNamedInFull() {
    assertEquals("United States", spelled("United States", "PCLI", "America"));
    assertEquals("California", spelled("California", "ADM1", "Calif."));
    assertEquals("New South Wales", spelled("New South Wales", "ADM1", "NSW"));
  }

  private static String spelled(String name, String feature, String written) {
    Optional<String> none = Optional.empty();
    return ShownName.of(
        new Place("x:1", Optional.empty(), name, feature, none, none, none, Optional.empty()),
        written);
  }
}
