package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.code.DateBasis;
import org.sitrep.mention.DateMention.Use;
import org.sitrep.mention.calendar.Part;
import org.sitrep.mention.calendar.Stretch;
import org.sitrep.value.DateRange;

/**
 * Phrases around a date: {@code "late January"}, {@code "Friday morning"}, {@code "between 26 and
 * 28 February"}, {@code "since November"}.
 */
final class PhraseReadings {
  private PhraseReadings() {}

  /** {@code "early March"}, {@code "the end of the year"}, {@code "earlier this month"}. */
  static Optional<Dated> part(Captured words, Setting setting) {
    return words.date("date").map(date -> partOf(date, partName(words), setting));
  }

  /** {@code "mid-December"}. */
  static Optional<Dated> partOfMonth(Captured words, Setting setting) {
    return CalendarReadings.month(words, setting)
        .map(month -> partOf(month, partName(words), setting));
  }

  /** {@code "mid-1996"}. */
  static Optional<Dated> partOfYear(Captured words, Setting setting) {
    return CalendarReadings.year(words, setting)
        .map(year -> partOf(year, partName(words), setting));
  }

  /** {@code "the mid-1990s"}. */
  static Optional<Dated> partOfDecade(Captured words, Setting setting) {
    return CalendarReadings.decade(words, setting)
        .map(decade -> partOf(decade, partName(words), setting));
  }

  private static String partName(Captured words) {
    return words.id("part", "date_parts").orElse("mid");
  }

  private static Dated partOf(Dated date, String name, Setting setting) {
    if (date.date().isEmpty()) {
      return date;
    }
    DateRange whole = date.date().get();
    if (name.equals("earlier")) {
      return date.meaning(Optional.of(cut(whole, setting.now(), true)));
    }
    if (name.equals("later")) {
      return date.meaning(Optional.of(cut(whole, setting.now(), false)));
    }
    return date.become(Part.valueOf(name.toUpperCase(Locale.ROOT)).of(whole));
  }

  /** What of a range is before or after a day; all of it where that would be nothing. */
  private static DateRange cut(DateRange whole, Optional<LocalDate> now, boolean before) {
    if (now.isEmpty() || !whole.contains(DateRange.day(now.get())) || whole.begin().isEmpty()) {
      return whole;
    }
    return before
        ? DateRange.between(whole.begin().get(), now.get())
        : DateRange.between(now.get(), whole.end().orElse(now.get()));
  }

  /** {@code "Friday morning"}, {@code "10 p.m. Wednesday"}: the day. */
  static Optional<Dated> day(Captured words, Setting setting) {
    return words.date("date");
  }

  /** {@code "at dawn"}, {@code "at 2 p.m."}: the day last mentioned, else that of publication. */
  static Optional<Dated> timeOfDay(Captured words, Setting setting) {
    Optional<DateRange> anchor = setting.anchor().filter(DateRange::isDay);
    return Optional.of(
        Dated.of(anchor.or(() -> setting.now().map(DateRange::day)), DateBasis.CONTEXT));
  }

  /**
   * {@code "August of that year"}, {@code "last year's third quarter"}, {@code "July last year"}.
   */
  static Optional<Dated> withinYear(Captured words, Setting setting) {
    Optional<Integer> year =
        words.date("year").flatMap(Dated::date).flatMap(DateRange::begin).map(LocalDate::getYear);
    return words.date("date").map(date -> year.map(number -> inYear(date, number)).orElse(date));
  }

  private static Dated inYear(Dated date, int year) {
    Function<DateRange, DateRange> move =
        range -> {
          LocalDate begin = range.begin().orElseThrow();
          LocalDate end = range.end().orElseThrow();
          int years = year - begin.getYear();
          return DateRange.between(begin.plusYears(years), endOf(end, years));
        };
    return date.date()
        .filter(range -> range.begin().isPresent() && range.end().isPresent())
        .map(range -> date.become(move.apply(range)))
        .orElse(date);
  }

  // The last of February stays the last of February.
  private static LocalDate endOf(LocalDate end, int years) {
    boolean isLast = end.getDayOfMonth() == end.lengthOfMonth();
    LocalDate moved = end.plusYears(years);
    return isLast ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
  }

  /**
   * {@code "the first week of March"}, {@code "the last day of 1999"}, {@code "week of 6 March"}.
   */
  static Optional<Dated> unitOf(Captured words, Setting setting) {
    Stretch stretch = words.stretch("unit").orElseThrow();
    Optional<Dated> whole = words.date("date");
    Optional<DateRange> range = whole.flatMap(Dated::date);
    if (range.isEmpty() || range.get().begin().isEmpty() || range.get().end().isEmpty()) {
      return whole;
    }
    LocalDate begin = range.get().begin().get();
    int number = words.number("number").orElse(1);
    LocalDate day =
        words.has("last")
            ? stretch.plus(range.get().end().get().plusDays(1), -1)
            : stretch.plus(begin, number - 1L);
    DateRange found =
        words.has("number") || words.has("last") ? lasting(stretch, day) : stretch.around(begin);
    return whole.map(date -> date.become(found));
  }

  private static DateRange lasting(Stretch stretch, LocalDate day) {
    return stretch.isWithinDay()
        ? DateRange.day(day)
        : DateRange.between(day, stretch.plus(day, 1).minusDays(1));
  }

  /** {@code "between 26 and 28 February"}, {@code "from Monday to Friday"}. */
  static Optional<Dated> range(Captured words, Setting setting) {
    Optional<Dated> first = words.date("first");
    Optional<Dated> last = words.date("last");
    Optional<LocalDate> begin = first.flatMap(Dated::date).flatMap(DateRange::begin);
    Optional<LocalDate> end = last.flatMap(Dated::date).flatMap(DateRange::end);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.of(Dated.unresolved());
    }
    if (begin.get().isAfter(end.get())) {
      return wrapped(words, begin.get(), end.get());
    }
    return first.map(date -> date.become(DateRange.between(begin.get(), end.get())));
  }

  // "from 20 December to 3 January": the end moves on, unless it is the end that tells the year.
  private static Optional<Dated> wrapped(Captured words, LocalDate begin, LocalDate end) {
    boolean endTellsYear = words.tellsYear("last") && !words.tellsYear("first");
    LocalDate from = endTellsYear ? begin.withYear(end.getYear()) : begin;
    LocalDate first = from.isAfter(end) && endTellsYear ? from.minusYears(1) : from;
    LocalDate to = endTellsYear ? end : end.withYear(begin.getYear());
    LocalDate last = to.isBefore(first) ? to.plusYears(1) : to;
    return words.date("first").map(date -> date.become(DateRange.between(first, last)));
  }

  /** {@code "since 10 November"}, {@code "so far this year"}: from its first day to now. */
  static Optional<Dated> since(Captured words, Setting setting) {
    return words
        .date("date")
        .map(
            date -> {
              // "since the war" begins where the war ended.
              Optional<LocalDate> begin =
                  date.date()
                      .flatMap(
                          date.basis() == DateBasis.NAMED_EVENT
                              ? DateRange::end
                              : DateRange::begin);
              Optional<LocalDate> now = setting.publication();
              Optional<DateRange> open = begin.map(DateRange::from);
              Optional<DateRange> period =
                  begin.isPresent() && now.isPresent() && !begin.get().isAfter(now.get())
                      ? Optional.of(DateRange.between(begin.get(), now.get()).atLeastPrecision(5))
                      : open;
              return date.meaning(period).used(Use.SINCE);
            });
  }

  /** {@code "until May"}, {@code "as of 1 March"}: up to its last day. */
  static Optional<Dated> until(Captured words, Setting setting) {
    return words
        .date("date")
        .map(
            date ->
                date.meaning(date.date().flatMap(DateRange::end).map(DateRange::until))
                    .used(Use.UNTIL));
  }

  /** {@code "in 2020 alone"}: the whole of it. */
  static Optional<Dated> period(Captured words, Setting setting) {
    return words.date("date").map(date -> date.used(Use.PERIOD));
  }
}
