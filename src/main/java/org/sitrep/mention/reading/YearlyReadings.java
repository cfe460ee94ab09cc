package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.mention.calendar.CalendarDate;
import org.sitrep.mention.calendar.Holiday;
import org.sitrep.mention.calendar.Recurrence.Direction;
import org.sitrep.mention.calendar.Stretch;
import org.sitrep.value.DateRange;

/**
 * What comes every year, and events with a date of their own: {@code "the spring of 2020"}, {@code
 * "the third quarter"}, {@code "Easter Monday"}, {@code "the trilateral statement"}.
 */
final class YearlyReadings {
  private static final Stretch QUARTER = new Stretch(ChronoUnit.MONTHS, 3);
  private static final Stretch YEAR = new Stretch(ChronoUnit.YEARS, 1);

  private YearlyReadings() {}

  /** {@code "last spring"}, {@code "the winter of 1994"}. */
  static Optional<Dated> season(Captured words, Setting setting) {
    Entry season = words.entry("season", "seasons").orElseThrow();
    int first = Captured.column(season, "first");
    int last = Captured.column(season, "last");
    return Optional.of(
        towards(words, setting)
            .yearly(
                CalendarReadings.yearOf(words, setting),
                year -> CalendarDate.months(year, first, last)));
  }

  /** {@code "last April"}, {@code "next May"}. */
  static Optional<Dated> month(Captured words, Setting setting) {
    return CalendarReadings.month(words, towards(words, setting));
  }

  /** {@code "Christmas Eve"}, {@code "Easter Monday 2020"}. */
  static Optional<Dated> holiday(Captured words, Setting setting) {
    Holiday holiday = holiday(words.entry("holiday", "holidays").orElseThrow());
    return Optional.of(
        towards(words, setting).yearly(CalendarReadings.yearOf(words, setting), holiday::of));
  }

  /** The rule of a line of holidays.tsv. */
  static Holiday holiday(Entry entry) {
    int month = Captured.column(entry, "month");
    int day = Captured.column(entry, "day");
    int offset = Captured.column(entry, "offset");
    return switch (entry.get("rule").orElse("")) {
      case "fixed" -> new Holiday.Fixed(month, day);
      case "nth" -> new Holiday.Nth(month, day, Captured.column(entry, "weekday"), offset);
      case "easter" -> new Holiday.Easter(offset);
      default ->
          throw new KnowledgeException("lexicon/holidays.tsv: " + entry.id() + ": unknown rule");
    };
  }

  /** {@code "the third quarter of 1990"}; without a year the last one that is over. */
  static Optional<Dated> quarter(Captured words, Setting setting) {
    int number = words.number("number").orElse(0);
    return number < 1 || number > 4
        ? Optional.empty()
        : Optional.of(quarter(words, setting, number));
  }

  // The quarter just over is the one reports are about, even where they "expect" its result.
  private static Dated quarter(Captured words, Setting setting, int number) {
    int first = 3 * number - 2;
    Optional<DateRange> over =
        setting
            .publication()
            .map(day -> QUARTER.shifted(day, -1))
            .filter(range -> range.begin().orElseThrow().getMonthValue() == first)
            .filter(range -> CalendarReadings.yearOf(words, setting).isEmpty());
    if (over.isEmpty() || setting.narrative()) {
      return monthsOf(words, setting, first, first + 2);
    }
    DateRange range = over.get();
    return Dated.of(
        words.has("ago") ? inYear(range, beginYear(range) - 1) : range, DateBasis.EXPLICIT);
  }

  /** {@code "the first half of 2020"}. */
  static Optional<Dated> half(Captured words, Setting setting) {
    int number = words.number("number").orElse(2);
    return number < 1 || number > 2
        ? Optional.empty()
        : Optional.of(monthsOf(words, setting, 6 * number - 5, 6 * number));
  }

  private static Dated monthsOf(Captured words, Setting setting, int first, int last) {
    return towards(words, setting)
        .yearly(
            CalendarReadings.yearOf(words, setting),
            year -> CalendarDate.months(year, first, last));
  }

  /**
   * {@code "the latest quarter"}, {@code "the quarter"}: the last mentioned, else the last over.
   */
  static Optional<Dated> latestQuarter(Captured words, Setting setting) {
    Optional<DateRange> mentioned = setting.anchor().filter(YearlyReadings::isQuarter);
    Optional<DateRange> over = setting.publication().map(day -> QUARTER.shifted(day, -1));
    Optional<DateRange> date = mentioned.or(() -> over);
    boolean yearAgo = words.has("ago");
    OptionalInt year = CalendarReadings.yearOf(words, setting);
    return Optional.of(
        Dated.of(
            date.map(
                range ->
                    year.isPresent()
                        ? inYear(range, year.getAsInt())
                        : yearAgo ? inYear(range, beginYear(range) - 1) : range),
            DateBasis.CONTEXT));
  }

  /** {@code "year-ago results"}: the quarter last mentioned a year before, else the year before. */
  static Optional<Dated> yearAgo(Captured words, Setting setting) {
    boolean isYear = words.part("unit", "time_units").filter("year"::equals).isPresent();
    boolean isBefore =
        words.part("unit", "time_suffixes").filter(word -> !word.equals("long")).isPresent();
    if (!isYear || !isBefore) {
      return Optional.of(Dated.length(OptionalInt.empty()));
    }
    Optional<DateRange> date =
        setting
            .anchor()
            .filter(YearlyReadings::isQuarter)
            .map(range -> inYear(range, beginYear(range) - 1))
            .or(() -> setting.now().map(day -> YEAR.shifted(day, -1)));
    return Optional.of(Dated.of(date, DateBasis.CONTEXT));
  }

  /** True for the days of a quarter of the calendar. */
  static boolean isQuarter(DateRange range) {
    return range.begin().map(QUARTER::around).filter(range::equals).isPresent();
  }

  private static int beginYear(DateRange range) {
    return range.begin().orElseThrow().getYear();
  }

  private static DateRange inYear(DateRange range, int year) {
    LocalDate begin = range.begin().orElseThrow().withYear(year);
    return QUARTER.around(begin);
  }

  /** {@code "fiscal 1989"}: the year of that number. */
  static Optional<Dated> fiscalYear(Captured words, Setting setting) {
    OptionalInt year = CalendarReadings.yearOf(words, setting);
    Optional<DateRange> date =
        year.isPresent()
            ? Optional.of(CalendarDate.year(year.getAsInt()))
            : setting.now().map(YEAR::around);
    return Optional.of(Dated.of(date, DateBasis.EXPLICIT));
  }

  /** {@code "the trilateral statement"}, {@code "the 44-day war"}. */
  static Optional<Dated> namedEvent(Captured words, Setting setting) {
    Entry event = words.entry("event", "events_named").orElseThrow();
    return Optional.of(Dated.of(days(event), DateBasis.NAMED_EVENT));
  }

  /** The days of a line of events_named.tsv. */
  static DateRange days(Entry event) {
    try {
      return DateRange.between(
          LocalDate.parse(event.get("begin").orElse("")),
          LocalDate.parse(event.get("end").orElse("")));
    } catch (DateTimeParseException | IllegalArgumentException problem) {
      throw new KnowledgeException(
          "lexicon/events_named.tsv: " + event.id() + ": " + problem.getMessage());
    }
  }

  /** Looking back for "last", forward for "next". */
  static Setting towards(Captured words, Setting setting) {
    int steps = words.steps();
    if (steps == 0) {
      return setting;
    }
    return setting.looking(steps < 0 ? Direction.OVER : Direction.FUTURE);
  }
}
