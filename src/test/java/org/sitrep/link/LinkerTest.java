package org.sitrep.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

class LinkerTest {
  private static final Told.Where TARTAR = where("Tartar", 1, 40.35, 46.93);
  private static final Told.Where FAR = where("Absheron", 1, 40.38, 49.89);
  private static final Told.Where COUNTRY = new Told.Where("AZE", "", "", 6, Optional.empty());

  @Test
  void twoOutletsTellTheSameBlast() {
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 2)));
  }

  @Test
  void recordsOfOneArticleAreSeparateEvents() {
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "1", 4, TARTAR, 2)));
  }

  @Test
  void theNextDayIsAnotherEventUnlessTheWordsAreTheSame() {
    String words = "Three deminers of the Shirvan brigade died near Talish";
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 5, TARTAR, 2)));
    assertEquals(
        "a+b",
        link(
            told("a", "1", 4, TARTAR, 3, words + " on the way home"),
            told("b", "2", 5, TARTAR, 3, words)));
    assertEquals(
        "a b", link(told("a", "1", 4, TARTAR, 3, words), told("b", "2", 6, TARTAR, 3, "-")));
  }

  @Test
  void anotherPlaceIsAnotherEvent() {
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, FAR, 2)));
  }

  @Test
  void placesWithoutDistrictMustBeNear() {
    Told.Where village = where("", 1, 40.40, 47.00);
    Told.Where town = where("", 1, 40.60, 47.30);
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 5), told("b", "2", 4, village, 5)));
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 5), told("b", "2", 4, town, 5)));
  }

  @Test
  void whereOnlyTheCountryIsToldTheNumberMustTell() {
    Told one = told("b", "2", 4, COUNTRY, 1, "The blast hit another shepherd");
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 1), one));
    String words = "An airliner fell into the sea off Baku";
    assertEquals(
        "a+b",
        link(
            told("a", "1", 4, TARTAR, 61, words),
            told("b", "2", 4, COUNTRY, 61, words + " today")));
  }

  @Test
  void aTollThatGrewIsTheSameAndAnotherOrderOfSizeIsNot() {
    assertEquals("a+b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 3)));
    assertEquals("a b", link(told("a", "1", 4, TARTAR, 2), told("b", "2", 4, TARTAR, 30)));
  }

  @Test
  void whatIsNotDatedOrNotPlacedIsLinkedByItsSentenceOnly() {
    String sentence = "Two farmers were killed by a mine as they were ploughing a field.";
    Told undated = told("a", "1", Optional.empty(), Told.Where.UNKNOWN, 2, sentence);
    Told other = told("c", "3", Optional.empty(), Told.Where.UNKNOWN, 2, "Two farmers died.");
    assertEquals("a+b c", link(undated, told("b", "2", 4, TARTAR, 2, sentence), other));
  }

  @Test
  void theBetterMatchIsTaken() {
    Told two = told("a", "1", 4, TARTAR, 2);
    Told five = told("b", "1", 4, TARTAR, 5);
    assertEquals("a b+c", link(two, five, told("c", "2", 4, TARTAR, 5)));
  }

  @Test
  void theLatestNumberSpeaksAndTheFirstReportNamesTheEvent() {
    Told first = told("b", "1", 4, TARTAR, 2);
    Told later = published(told("a", "2", 4, TARTAR, 3), 6);
    Told vague = published(unstated(told("c", "3", 4, TARTAR, 0)), 8);
    Linked event = events(List.of(first, later, vague)).get(0);
    assertEquals(3, event.members().size());
    assertEquals(later, event.primary());
    assertEquals(first, event.first());
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Told> records = many(new Random(3), 60);
    String expected = link(records.toArray(Told[]::new));
    Random order = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(records, order);
      assertEquals(expected, link(records.toArray(Told[]::new)));
    }
  }

  @Test
  void aVeryLargeFamilyFallsApartInOneWayOnly() {
    List<Told> records = many(new Random(5), 80);
    Likeness likeness = Likeness.ofIncidents();
    List<Family.Pair> pairs = new ArrayList<>();
    for (Told one : records) {
      for (Told other : records) {
        int points = likeness.of(one, other);
        if (points >= Likeness.ENOUGH && Family.BY_KEY.compare(one, other) < 0) {
          pairs.add(new Family.Pair(points, one, other));
        }
      }
    }
    Set<Set<Told>> expected = sets(Family.cut(likeness, records, pairs, 10));
    assertTrue(expected.size() < records.size());
    Collections.shuffle(records, new Random(9));
    Collections.shuffle(pairs, new Random(10));
    assertEquals(expected, sets(Family.cut(likeness, records, pairs, 10)));
  }

  private static Set<Set<Told>> sets(List<List<Told>> events) {
    Set<Set<Told>> sets = new HashSet<>();
    events.forEach(members -> sets.add(Set.copyOf(members)));
    return sets;
  }

  @Test
  void aNewRecordChangesNothingOutsideOfItsFamily() {
    Random random = new Random(11);
    for (int round = 0; round < 30; round++) {
      List<Told> records = many(random, 50);
      Told last = records.get(records.size() - 1);
      List<Linked> before = events(records.subList(0, records.size() - 1));
      List<Linked> after = events(records);
      List<Linked> touched =
          Linker.link(List.of(last), Likeness.ofIncidents(), Neighbourhood.of(records));
      assertTrue(after.containsAll(touched));
      List<Linked> rest = new ArrayList<>(after);
      rest.removeAll(touched);
      assertTrue(before.containsAll(rest));
    }
  }

  private static List<Told> many(Random random, int number) {
    List<Told> records = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int day = 1 + random.nextInt(5);
      Told.Where where = random.nextInt(3) == 0 ? FAR : TARTAR;
      String words = "Word" + random.nextInt(4) + " Other" + random.nextInt(4);
      String article = "a" + random.nextInt(20);
      records.add(told("r" + (100 + i), article, day, where, random.nextInt(5), words));
    }
    return records;
  }

  private static List<Linked> events(List<Told> records) {
    return Linker.link(records, Likeness.ofIncidents(), Neighbourhood.of(records));
  }

  private static String link(Told... records) {
    TreeSet<String> events = new TreeSet<>();
    for (Linked linked : events(List.of(records))) {
      TreeSet<String> names = new TreeSet<>();
      linked.members().forEach(told -> names.add(told.source().outlet()));
      events.add(String.join("+", names));
    }
    return String.join(" ", events);
  }

  /** The outlet bears the name of the record. */
  private static Told told(String id, String article, int day, Told.Where where, long killed) {
    return told(id, article, day, where, killed, "A mine killed people");
  }

  private static Told told(
      String id, String article, int day, Told.Where where, long killed, String words) {
    DateRange date = DateRange.day(LocalDate.of(2021, 2, day));
    return told(id, article, Optional.of(date), where, killed, words);
  }

  private static Told told(
      String id,
      String article,
      Optional<DateRange> date,
      Told.Where where,
      long killed,
      String words) {
    OptionalLong number = OptionalLong.of(killed);
    return new Told(
        key(id),
        new Told.Source(key(article), id, Optional.of(LocalDate.of(2021, 2, 5))),
        new Told.Kind("explosion", "mine_ied", "mine"),
        date,
        where,
        new Told.Figures(new Told.Figure(number, number, number), OptionalLong.empty()),
        Told.Parties.NOBODY,
        Words.of(words),
        3.5);
  }

  private static Told unstated(Told told) {
    return new Told(
        told.record(),
        told.source(),
        told.kind(),
        told.date(),
        told.where(),
        Told.Figures.UNSTATED,
        told.parties(),
        told.words(),
        told.fit());
  }

  private static Told published(Told told, int day) {
    Told.Source source =
        new Told.Source(
            told.source().article(),
            told.source().outlet(),
            Optional.of(LocalDate.of(2021, 2, day)));
    return new Told(
        told.record(),
        source,
        told.kind(),
        told.date(),
        told.where(),
        told.figures(),
        told.parties(),
        told.words(),
        told.fit());
  }

  private static UUID key(String name) {
    return new UUID(name.hashCode(), name.length());
  }

  private static Told.Where where(String district, int precision, double north, double east) {
    return new Told.Where(
        "AZE", "", district, precision, Optional.of(new Place.Point(north, east)));
  }
}
