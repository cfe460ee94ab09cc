package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.sitrep.code.DateBasis;
import org.sitrep.lexicon.Entry;
import org.sitrep.mention.calendar.Part;
import org.sitrep.mention.calendar.Recurrence;
import org.sitrep.mention.calendar.Recurrence.Direction;
import org.sitrep.mention.calendar.Stretch;
import org.sitrep.value.DateRange;

/**
 * Dates that count from the day of publication or from a date mentioned before: {@code "two days
 * ago"}, {@code "last week"}, {@code "on Tuesday"}, {@code "the same day"}.
 */
final class RelativeReadings {
  private RelativeReadings() {}

  /** {@code "yesterday"}, {@code "overnight"}. */
  static Optional<Dated> dayWord(Captured words, Setting setting) {
    Entry entry =
        words.entry("word", "day_words").or(() -> words.entry("from", "day_words")).orElseThrow();
    return Optional.of(
        relative(
            setting
                .publication()
                .map(
                    day ->
                        DateRange.between(
                            day.plusDays(Captured.column(entry, "from")),
                            day.plusDays(Captured.column(entry, "to"))))));
  }

  /** {@code "last week"}, {@code "this year"}, {@code "the same day"}, {@code "the year"}. */
  static Optional<Dated> unit(Captured words, Setting setting) {
    Stretch stretch = words.stretch("unit").orElseThrow();
    if (stretch.isWithinDay()) {
      return Optional.of(Dated.length(OptionalInt.empty()));
    }
    int steps = words.steps();
    if (steps < 0
        && stretch.unit() == ChronoUnit.YEARS
        && stretch.amount() > 1
        && !isFromMention(words)) {
      return LengthReadings.upToNow(words, 1, setting);
    }
    boolean fromMention = isFromMention(words) || stretch.unit() == ChronoUnit.DAYS;
    Optional<LocalDate> now = fromMention ? setting.anchorOrNow() : setting.now();
    return Optional.of(new Basis(fromMention).of(now.map(day -> stretch.shifted(day, steps))));
  }

  /** {@code "last night"}, {@code "this morning"}, {@code "the previous evening"}. */
  static Optional<Dated> partOfDay(Captured words, Setting setting) {
    boolean fromMention = isFromMention(words) || words.steps() > 0;
    boolean before = words.steps() < 0;
    Optional<LocalDate> now = fromMention ? setting.anchorOrNow() : setting.now();
    int days = fromMention || before ? words.steps() : 0;
    return Optional.of(
        new Basis(fromMention).of(now.map(day -> DateRange.day(day.plusDays(days)))));
  }

  /** {@code "two weeks ago"}, {@code "a year ago today"}. */
  static Optional<Dated> ago(Captured words, Setting setting) {
    OptionalInt number = words.number("number");
    Stretch stretch = words.stretch("unit").orElseThrow();
    if (number.isEmpty()) {
      return Optional.of(Dated.unresolved());
    }
    int back = -number.getAsInt();
    if (words.has("from")) {
      return dayWord(words, setting).map(from -> moved(from, day -> stretch.plus(day, back)));
    }
    Optional<DateRange> quarter =
        setting
            .anchor()
            .filter(anchor -> back == -1 && stretch.isYear() && YearlyReadings.isQuarter(anchor));
    return Optional.of(
        relative(
            quarter
                .map(anchor -> moved(anchor, day -> day.minusYears(1)))
                .or(() -> away(stretch, back, setting.now()))));
  }

  /** {@code "will be back in five years"}; without a look ahead it is a mere length. */
  static Optional<Dated> inUnits(Captured words, Setting setting) {
    return setting.direction() == Direction.FUTURE
        ? ahead(words, setting)
        : LengthReadings.duration(words, setting);
  }

  /** {@code "by year-end"}, {@code "at month's end"}: the last third of the year or month. */
  static Optional<Dated> yearEnd(Captured words, Setting setting) {
    Stretch year = new Stretch(ChronoUnit.YEARS, 1);
    Stretch stretch = words.stretch("unit").orElse(year);
    return Optional.of(relative(setting.now().map(stretch::around).map(Part.LATE::of)));
  }

  /** {@code "three weeks from today"}, {@code "three days from now"}. */
  static Optional<Dated> ahead(Captured words, Setting setting) {
    Stretch stretch = words.stretch("unit").orElseThrow();
    OptionalInt number = words.number("number");
    if (number.isEmpty()) {
      return Optional.of(Dated.unresolved());
    }
    return Optional.of(relative(away(stretch, number.getAsInt(), setting.now())));
  }

  /** {@code "two weeks later"}, {@code "a year earlier"}: from the date last mentioned. */
  static Optional<Dated> afterMention(Captured words, Setting setting) {
    Stretch stretch = words.stretch("unit").orElseThrow();
    OptionalInt number = words.has("the") ? OptionalInt.of(1) : words.number("number");
    if (number.isEmpty() || setting.anchorOrNow().isEmpty()) {
      return Optional.of(Dated.unresolved());
    }
    int steps = words.has("before") ? -number.getAsInt() : number.getAsInt();
    boolean isQuarter = setting.anchor().filter(YearlyReadings::isQuarter).isPresent();
    Optional<DateRange> date =
        isQuarter && stretch.isYear()
            ? setting.anchor().map(anchor -> moved(anchor, day -> stretch.plus(day, steps)))
            : away(stretch, steps, setting.anchorOrNow());
    return Optional.of(Dated.of(date, DateBasis.CONTEXT));
  }

  /**
   * {@code "The vote was on 14 January. The day after the vote …"}: from the date of the sentence
   * before, else a mere length.
   */
  static Optional<Dated> afterEvent(Captured words, Setting setting) {
    if (setting.anchor().isEmpty() || !setting.anchor().get().isDay()) {
      return words.has("the")
          ? Optional.of(Dated.unresolved())
          : LengthReadings.duration(words, setting);
    }
    return afterMention(words, setting);
  }

  /** {@code "two days after the trilateral statement"}, {@code "the day before 2 March"}. */
  static Optional<Dated> afterDate(Captured words, Setting setting) {
    Stretch stretch = words.stretch("unit").orElseThrow();
    int number = words.number("number").orElse(1);
    int steps = words.has("before") ? -number : number;
    return words
        .date("date")
        .map(
            date ->
                Dated.of(
                    away(stretch, steps, date.date().flatMap(DateRange::begin)), date.basis()));
  }

  /** {@code "on Tuesday"}, {@code "last Friday"}, {@code "next Monday"}. */
  static Optional<Dated> weekday(Captured words, Setting setting) {
    int weekday = Captured.column(words.entry("weekday", "weekdays").orElseThrow(), "number");
    boolean fromMention = words.has("shift") && isFromMention(words);
    Optional<LocalDate> now = fromMention ? setting.anchorOrNow() : setting.now();
    Direction direction =
        setting.narrative() && !words.has("shift") ? Direction.FUTURE : setting.direction();
    return Optional.of(
        new Basis(fromMention)
            .of(
                now.map(
                    day ->
                        DateRange.day(
                            words.has("shift")
                                ? shifted(weekday, day, words.steps(), direction)
                                : Recurrence.weekday(weekday, day, direction)))));
  }

  /** {@code "Tuesday last week"}: that day of the week. */
  static Optional<Dated> dayOfWeek(Captured words, Setting setting) {
    Optional<Integer> weekday =
        words
            .date("date")
            .flatMap(Dated::date)
            .flatMap(DateRange::begin)
            .map(day -> day.getDayOfWeek().getValue());
    return words.date("week").map(week -> weekday.map(day -> within(week, day)).orElse(week));
  }

  private static LocalDate shifted(int weekday, LocalDate now, int steps, Direction direction) {
    if (steps < 0) {
      return Recurrence.weekday(weekday, now, Direction.OVER);
    }
    return steps > 0
        ? Recurrence.weekday(weekday, now.plusDays(1), Direction.FUTURE)
        : Recurrence.weekday(weekday, now, direction);
  }

  private static Dated within(Dated week, int weekday) {
    return week.date()
        .flatMap(DateRange::begin)
        .map(monday -> week.become(DateRange.day(monday.plusDays(weekday - 1L))))
        .orElse(week);
  }

  /** {@code "at the weekend"}, {@code "next weekend"}: its Saturday and Sunday. */
  static Optional<Dated> weekend(Captured words, Setting setting) {
    int steps = words.has("shift") ? words.steps() : 0;
    boolean isFuture = steps > 0 || (steps == 0 && setting.direction() == Direction.FUTURE);
    return Optional.of(
        relative(
            setting
                .now()
                .map(
                    day -> {
                      LocalDate saturday =
                          Recurrence.weekday(6, day, isFuture ? Direction.FUTURE : Direction.PAST);
                      return DateRange.between(saturday, saturday.plusDays(1));
                    })));
  }

  /** The days a number of units from a day: a day for days, else the whole week, month or year. */
  private static Optional<DateRange> away(Stretch stretch, int steps, Optional<LocalDate> from) {
    Stretch grain =
        stretch.unit() == ChronoUnit.YEARS ? new Stretch(ChronoUnit.YEARS, 1) : grain(stretch);
    return from.map(day -> grain.around(stretch.plus(day, steps)));
  }

  private static Stretch grain(Stretch stretch) {
    return stretch.isWithinDay() ? new Stretch(ChronoUnit.DAYS, 1) : new Stretch(stretch.unit(), 1);
  }

  private static Dated moved(Dated date, UnaryOperator<LocalDate> move) {
    return date.date().map(range -> date.become(moved(range, move))).orElse(date);
  }

  private static DateRange moved(DateRange range, UnaryOperator<LocalDate> move) {
    return DateRange.between(
        move.apply(range.begin().orElseThrow()), move.apply(range.end().orElseThrow()));
  }

  private static boolean isFromMention(Captured words) {
    return words
        .entry("shift", "date_shifts")
        .filter(shift -> shift.is("from", "mention"))
        .isPresent();
  }

  private static Dated relative(Optional<DateRange> date) {
    return Dated.of(date, DateBasis.RELATIVE);
  }

  /** Where a date comes from that counts from another. */
  private record Basis(boolean fromMention) {
    Dated of(Optional<DateRange> date) {
      return Dated.of(date, fromMention ? DateBasis.CONTEXT : DateBasis.RELATIVE);
    }
  }
}
