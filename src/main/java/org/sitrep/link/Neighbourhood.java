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
   * Where a record lies: those of its country or of none whose days begin within a span of days,
   * and those of the same sentence, are all that may tell the same.
   *
   * @param country {@link #NOWHERE} where it is unknown, empty where the date tells too little
   * @param first earliest first day of what may be the same
   * @param last latest first day of what may be the same
   * @param sentence key of the sentence; 0 for none
   */
  record Spot(String country, LocalDate first, LocalDate last, long sentence) {
    /** Instead of a country that is not known. */
    public static final String NOWHERE = "?";

    /** The spot around a record. */
    public static Spot around(Told told) {
      LocalDate begin = begin(told);
      LocalDate end = told.date().flatMap(date -> date.end()).orElse(begin);
      return of(country(told), begin, end, told.words().key());
    }

    /** The spot around a record that began and ended on those days. */
    public static Spot of(String country, LocalDate begin, LocalDate end, long sentence) {
      return new Spot(country, begin.minusDays(Likeness.LONGEST_DAYS), end.plusDays(1), sentence);
    }

    /** The country to find a record by; empty where it can be found by its sentence only. */
    public static String country(Told told) {
      if (!Likeness.isTelling(told.date())) {
        return "";
      }
      return told.where().country().isEmpty() ? NOWHERE : told.where().country();
    }

    /** The day to find a record by. */
    public static LocalDate begin(Told told) {
      return told.date().flatMap(date -> date.begin()).orElse(LocalDate.EPOCH);
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
      if (!country.isEmpty()) {
        byDay
            .computeIfAbsent(Spot.begin(told), none -> new HashMap<>())
            .computeIfAbsent(country, none -> new ArrayList<>(1))
            .add(told);
      }
      if (told.words().key() != 0) {
        bySentence.computeIfAbsent(told.words().key(), none -> new ArrayList<>(1)).add(told);
      }
    }
    return spot -> {
      List<Told> found = new ArrayList<>(bySentence.getOrDefault(spot.sentence(), List.of()));
      for (LocalDate day = spot.first(); !day.isAfter(spot.last()); day = day.plusDays(1)) {
        Map<String, List<Told>> countries = byDay.getOrDefault(day, Map.of());
        if (spot.country().equals(Spot.NOWHERE)) {
          countries.values().forEach(found::addAll);
        } else if (!spot.country().isEmpty()) {
          found.addAll(countries.getOrDefault(spot.country(), List.of()));
          found.addAll(countries.getOrDefault(Spot.NOWHERE, List.of()));
        }
      }
      return found;
    };
  }
}
