package org.sitrep.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.sitrep.value.DateRange;

/** A day that returns every year by a rule: {@code "Easter Monday"}, {@code "Labor Day"}. */
public sealed interface Holiday {

  /** Its day in a year. */
  Optional<DateRange> of(int year);

  /** The same day every year: Christmas is 25 December. */
  record Fixed(int month, int day) implements Holiday {
    @Override
    public Optional<DateRange> of(int year) {
      return CalendarDate.day(year, month, day);
    }
  }

  /**
   * Days after a weekday of a month: Labor Day is the first Monday of September.
   *
   * @param nth 1 for the first, -1 for the last
   * @param weekday 1 for Monday to 7 for Sunday
   */
  record Nth(int month, int nth, int weekday, int offset) implements Holiday {
    @Override
    public Optional<DateRange> of(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
      return Optional.of(DateRange.day(day.plusDays(offset)));
    }
  }

  /** Days after Western Easter Sunday: Good Friday is two days before. */
  record Easter(int offset) implements Holiday {
    @Override
    public Optional<DateRange> of(int year) {
      return Optional.of(DateRange.day(sunday(year).plusDays(offset)));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    private static LocalDate sunday(int year) {
      int golden = year % 19;
      int century = year / 100;
      int skipped = century - century / 4 - (8 * century + 13) / 25;
      int moon = (19 * golden + skipped + 15) % 30;
      int epact = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
      int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
      int shift = epact - weekday;
      int month = 3 + (shift + 40) / 44;
      return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }
  }
}
