package org.sitrep.mention.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.value.DateRange;

/** Days, months and longer stretches the calendar has a number for: {@code "2 February 2021"}. */
public final class CalendarDate {
  private CalendarDate() {}

  /** A day; empty where the calendar has none, as for 30 February. */
  public static Optional<DateRange> day(int year, int month, int day) {
    return localDate(year, month, day).map(DateRange::day);
  }

  /** A day; empty where the calendar has none. */
  static Optional<LocalDate> localDate(int year, int month, int day) {
    if (!isMonth(month) || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }

  /** The days from one to another of a month: {@code "26-28 February 2021"}. */
  public static Optional<DateRange> days(int year, int month, int from, int to) {
    Optional<LocalDate> last = localDate(year, month, to);
    return localDate(year, month, from)
        .filter(first -> last.isPresent() && !first.isAfter(last.get()))
        .map(first -> DateRange.between(first, last.orElseThrow()));
  }

  /** A whole month: {@code "November 2020"}. */
  public static Optional<DateRange> month(int year, int month) {
    return months(year, month, month);
  }

  /** From a month to another, which may be past December: 12 to 14 is a winter. */
  public static Optional<DateRange> months(int year, int first, int last) {
    if (!isMonth(first) || last < first || last > 24) {
      return Optional.empty();
    }
    LocalDate begin = LocalDate.of(year, first, 1);
    LocalDate end = begin.plusMonths(1L + last - first).minusDays(1);
    return Optional.of(DateRange.between(begin, end));
  }

  /** A whole year. */
  public static DateRange year(int year) {
    return years(year, year);
  }

  /** Both years and all between: {@code years(1990, 1999)} is {@code "the 1990s"}. */
  public static DateRange years(int first, int last) {
    return DateRange.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** A century as most people count: the 20th is 1900 to 1999. */
  public static DateRange century(int number) {
    return years(100 * (number - 1), 100 * number - 1);
  }

  /**
   * The year two digits mean in a text of year {@code now}: of 1990, 90 is 1990; of 2021, 99 is
   * 1999. Up to ten years ahead count as to come.
   */
  public static int fullYear(int twoDigits, int now) {
    int century = now - Math.floorMod(now, 100);
    int year = century + twoDigits;
    return year > now + 10 ? year - 100 : year;
  }

  /**
   * A numeric date whose order nobody tells: {@code 03/02/2021} is a day of February or of March.
   * All between the two readings, precision 4 at best, unless only one is a date.
   */
  public static Optional<DateRange> ambiguous(int year, int first, int second) {
    Optional<LocalDate> european = localDate(year, second, first);
    Optional<LocalDate> american = localDate(year, first, second);
    if (european.isEmpty() || american.isEmpty() || european.equals(american)) {
      return european.or(() -> american).map(DateRange::day);
    }
    LocalDate one = european.get();
    LocalDate other = american.get();
    return Optional.of(
        (one.isBefore(other) ? DateRange.between(one, other) : DateRange.between(other, one))
            .atLeastPrecision(4));
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }
}
