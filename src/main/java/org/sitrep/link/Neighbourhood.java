package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the records that may tell the same as another one, without looking at all of them. */
public interface Neighbourhood {
  /**
   * Where a record lies: those of its country or of none that have one of these days, and those of
   * the same sentence, are all that may tell the same.
   *
   * @param country {@link #NOWHERE} where it is unknown, empty where the date tells too little
   * @param first the day before its own
   * @param last the day after its own
   * @param sentence key of the sentence; 0 for none
   */
  record Spot(String country, LocalDate first, LocalDate last, long sentence) {
    /** Instead of a country that is not known. */
    public static final String NOWHERE = "?";

    /** The spot around a record. */
    public static Spot around(Told told) {
      return of(country(told), begin(told), end(told), told.words().key());
    }

    /** The spot around a record that began and ended on those days. */
    public static Spot of(String country, LocalDate begin, LocalDate end, long sentence) {
      return new Spot(country, begin.minusDays(1), end.plusDays(1), sentence);
    }

    /** No record that has one of these days begins before this one. */
    public LocalDate earliest() {
      return first.minusDays(Likeness.LONGEST_DAYS - 1L);
    }

    /** The country to find a record by; empty where it can be found by its sentence only. */
    public static String country(Told told) {
      if (!Likeness.isTelling(told.date())) {
        return "";
      }
      return told.where().country().isEmpty() ? NOWHERE : told.where().country();
    }

    /** The first of the days to find a record by. */
    public static LocalDate begin(Told told) {
      return told.date().flatMap(date -> date.begin()).orElse(LocalDate.EPOCH);
    }

    /** The last of them. */
    public static LocalDate end(Told told) {
      return told.date().flatMap(date -> date.end()).orElse(begin(told));
    }
  }

  /** All records at a spot, and perhaps others. */
  Collection<Told> at(Spot spot);

  /** Those given, in memory. */
  static Neighbourhood of(Collection<Told> records) {
    Map<LocalDate, Map<String, List<Told>>> byDay = new HashMap<>();
    Map<Long, List<Told>> bySentence = new HashMap<>();
    for (Told told : records) {
      String country = Spot.country(told);
      LocalDate last = country.isEmpty() ? LocalDate.MIN : Spot.end(told);
      for (LocalDate day = Spot.begin(told); !day.isAfter(last); day = day.plusDays(1)) {
        byDay
            .computeIfAbsent(day, none -> new HashMap<>())
            .computeIfAbsent(country, none -> new ArrayList<>(1))
            .add(told);
      }
      if (told.words().key() != 0) {
        bySentence.computeIfAbsent(told.words().key(), none -> new ArrayList<>(1)).add(told);
      }
    }
    return spot -> {
      List<Told> found = new ArrayList<>(bySentence.getOrDefault(spot.sentence(), List.of()));
      LocalDate last = spot.country().isEmpty() ? LocalDate.MIN : spot.last();
      for (LocalDate day = spot.first(); !day.isAfter(last); day = day.plusDays(1)) {
        Map<String, List<Told>> countries = byDay.getOrDefault(day, Map.of());
        if (spot.country().equals(Spot.NOWHERE)) {
          countries.values().forEach(found::addAll);
        } else {
          found.addAll(countries.getOrDefault(spot.country(), List.of()));
          found.addAll(countries.getOrDefault(Spot.NOWHERE, List.of()));
        }
      }
      return found;
    };
  }
}
