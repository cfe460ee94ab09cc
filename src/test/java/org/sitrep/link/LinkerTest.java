package org.sitrep.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

class LinkerTest {
  private static final Told.Spot TARTAR = spot("AZE/Tartar", 40.35, 46.93);
  private static final Told.Spot FAR = spot("AZE/Baku", 40.38, 49.89);

  @Test
  void twoOutletsTellTheSameBlast() {
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 2)));
  }

  @Test
  void recordsOfOneArticleAreSeparateEvents() {
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "1", 4, TARTAR, 2)));
  }

  @Test
  void theDayAfterIsStillTheSameAndTwoDaysAfterIsNot() {
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 5, TARTAR, 2)));
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 6, TARTAR, 2)));
  }

  @Test
  void anotherPlaceIsAnotherEvent() {
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, FAR, 2)));
  }

  @Test
  void placesWithoutDistrictMustBeNear() {
    Told.Spot village = spot("", 40.40, 47.00);
    Told.Spot town = spot("", 40.60, 47.30);
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, village, 2)));
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, town, 2)));
  }

  @Test
  void aTollThatGrewByOneIsTheSameAndAnotherOrderOfSizeIsNot() {
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 3)));
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 30)));
  }

  @Test
  void whatIsNotDatedOrNotPlacedIsNeverLinked() {
    Told undated =
        new Told("a", "1", "x", "explosion", Optional.empty(), Optional.of(TARTAR), killed(2), 1);
    Told unplaced =
        new Told(
            "c",
            "3",
            "x",
            "explosion",
            Optional.of(DateRange.day(LocalDate.of(2021, 2, 4))),
            Optional.empty(),
            killed(2),
            1);
    assertEquals("a b c", link(undated, told("b", "2", 4, TARTAR, 2), unplaced));
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Told> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      records.add(told("r" + (10 + i), "a" + i % 13, 1 + i % 6, i % 3 == 0 ? FAR : TARTAR, i % 5));
    }
    String expected = link(records.toArray(Told[]::new));
    Random order = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(records, order);
      assertEquals(expected, link(records.toArray(Told[]::new)));
    }
  }

  private static String link(Told... records) {
    List<String> events = new ArrayList<>();
    for (Linked linked : Linker.link(List.of(records))) {
      events.add(String.join("+", linked.members().stream().map(Told::record).toList()));
    }
    return String.join(" ", events);
  }

  private static Told told(String id, String article, int day, Told.Spot spot, long killed) {
    DateRange date = DateRange.day(LocalDate.of(2021, 2, day));
    return new Told(
        id, article, "x", "explosion", Optional.of(date), Optional.of(spot), killed(killed), 1);
  }

  private static Told.Killed killed(long number) {
    OptionalLong value = OptionalLong.of(number);
    return new Told.Killed(value, value, value);
  }

  private static Told.Spot spot(String district, double latitude, double longitude) {
    return new Told.Spot(district, Optional.of(new Place.Point(latitude, longitude)));
  }
}
