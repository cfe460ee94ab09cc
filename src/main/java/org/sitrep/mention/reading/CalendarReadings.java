package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.mention.calendar.CalendarDate;
import org.sitrep.value.DateRange;

/** Days, months and years by number or name: {@code "2 February 2021"}, {@code "the 1990s"}. */
final class CalendarReadings {
  private CalendarReadings() {}

  /** {@code "2021-02-02"}. */
  static Optional<Dated> isoDate(Captured words, Setting setting) {
    int year = words.value("date", "iso_date", "year").orElse(0);
    int month = words.value("date", "iso_date", "month").orElse(0);
    int day = words.value("date", "iso_date", "day").orElse(0);
    return CalendarDate.day(year, month, day).map(CalendarReadings::explicit);
  }

  /** {@code "03/02/2021"}: of February or of March, unless a number is above 12. */
  static Optional<Dated> numericDate(Captured words, Setting setting) {
    int first = words.value("date", "numeric_date", "first").orElse(0);
    int second = words.value("date", "numeric_date", "second").orElse(0);
    int year = fullYear(words.value("date", "numeric_date", "year").orElse(0), setting);
    return CalendarDate.ambiguous(year, first, second).map(CalendarReadings::explicit);
  }

  /** {@code "Tuesday, 2 February 2021"}, {@code "Feb. 2"}; the weekday gives way to the date. */
  static Optional<Dated> dayOfMonth(Captured words, Setting setting) {
    int month = month(words);
    int day = words.number("day").orElse(0);
    if (CalendarDate.day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        YearlyReadings.towards(words, setting)
            .yearly(yearOf(words, setting), year -> CalendarDate.day(year, month, day)));
  }

  /** {@code "26 to 28 February"}. */
  static Optional<Dated> daysOfMonth(Captured words, Setting setting) {
    int month = month(words);
    int from = words.number("day").orElse(0);
    int to = words.number("last").orElseGet(() -> words.second("day").orElse(0));
    if (CalendarDate.days(2000, month, from, to).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        setting.yearly(yearOf(words, setting), year -> CalendarDate.days(year, month, from, to)));
  }

  /** {@code "31 May-1 June 1916"}. */
  static Optional<Dated> daysAcrossMonths(Captured words, Setting setting) {
    int first = month(words, "middle");
    int last = month(words);
    int from = words.number("day").orElse(0);
    int to = words.number("middle").orElse(0);
    return Optional.of(
        setting.yearly(
            yearOf(words, setting),
            year -> {
              Optional<DateRange> begin =
                  CalendarDate.day(first > last ? year - 1 : year, first, from);
              Optional<DateRange> end = CalendarDate.day(year, last, to);
              return begin.flatMap(one -> end.flatMap(other -> Dated.between(one, other)));
            }));
  }

  /** {@code "146 BC"}, {@code "the day after the vote"}: dates nobody tells here. */
  static Optional<Dated> unresolved(Captured words, Setting setting) {
    return Optional.of(Dated.unresolved());
  }

  /** {@code "November 2020"}, {@code "in November"}. */
  static Optional<Dated> month(Captured words, Setting setting) {
    int month = month(words);
    return Optional.of(
        setting.yearly(yearOf(words, setting), year -> CalendarDate.month(year, month)));
  }

  /** {@code "On this day in 1977"}. */
  static Optional<Dated> thisDay(Captured words, Setting setting) {
    OptionalInt year = yearOf(words, setting);
    return setting
        .publication()
        .filter(now -> year.isPresent())
        .flatMap(now -> CalendarDate.day(year.getAsInt(), now.getMonthValue(), now.getDayOfMonth()))
        .map(CalendarReadings::explicit);
  }

  /** {@code "in 2012"}. */
  static Optional<Dated> year(Captured words, Setting setting) {
    OptionalInt year = yearOf(words, setting);
    return year.isPresent()
        ? Optional.of(explicit(CalendarDate.year(year.getAsInt())))
        : Optional.empty();
  }

  /** {@code "1990-1994"}, {@code "2003-04"}. */
  static Optional<Dated> years(Captured words, Setting setting) {
    int first = words.number("first").orElse(0);
    int last = words.number("last").orElseGet(() -> words.second("first").orElse(0));
    int full = last < 100 ? first - first % 100 + last : last;
    return first > full ? Optional.empty() : Optional.of(explicit(CalendarDate.years(first, full)));
  }

  /** {@code "the 1990s"}, {@code "the nineties"}. */
  static Optional<Dated> decade(Captured words, Setting setting) {
    OptionalInt first =
        words.part("decade", "decades").isPresent()
            ? Captured.asInt(words.part("decade", "decades"))
            : words.value("decade", "decade", "first");
    return first.isPresent()
        ? Optional.of(explicit(decade(fullDecade(first.getAsInt(), setting))))
        : Optional.empty();
  }

  private static DateRange decade(int first) {
    return CalendarDate.years(first, first + (first % 100 == 0 && first < 2000 ? 99 : 9));
  }

  private static int fullDecade(int first, Setting setting) {
    return first >= 100 ? first : fullYear(first, setting);
  }

  /** {@code "the 20th century"}. */
  static Optional<Dated> century(Captured words, Setting setting) {
    int number = words.number("number").orElse(0);
    return number < 1 || number > 30
        ? Optional.empty()
        : Optional.of(explicit(CalendarDate.century(number)));
  }

  /** {@code "the 14th"}: of the month last spoken of, else the last 14th. */
  static Optional<Dated> dayAlone(Captured words, Setting setting) {
    int day = words.number("day").orElse(0);
    Optional<LocalDate> near = setting.anchorOrNow();
    if (near.isEmpty()) {
      return Optional.of(Dated.unresolved());
    }
    LocalDate month = near.get();
    Optional<DateRange> date = CalendarDate.day(month.getYear(), month.getMonthValue(), day);
    boolean isToCome =
        setting.anchor().isEmpty()
            && date.flatMap(DateRange::begin).filter(month::isBefore).isPresent();
    if (isToCome) {
      LocalDate before = month.minusMonths(1);
      date = CalendarDate.day(before.getYear(), before.getMonthValue(), day);
    }
    return date.map(range -> Dated.of(range, DateBasis.CONTEXT));
  }

  /** The month of the capture {@code month}, 1 to 12. */
  static int month(Captured words) {
    return month(words, "month");
  }

  private static int month(Captured words, String capture) {
    return words.entry(capture, "months").map(entry -> Captured.column(entry, "number")).orElse(0);
  }

  /** The year the words give. */
  static OptionalInt yearOf(Captured words, Setting setting) {
    OptionalInt year = words.number("year");
    return year.isPresent() && year.getAsInt() < 100
        ? OptionalInt.of(fullYear(year.getAsInt(), setting))
        : year;
  }

  private static int fullYear(int year, Setting setting) {
    int now = setting.publication().map(LocalDate::getYear).orElse(2000);
    return year < 100 ? CalendarDate.fullYear(year, now) : year;
  }

  private static Dated explicit(DateRange range) {
    return Dated.of(range, DateBasis.EXPLICIT);
  }
}
