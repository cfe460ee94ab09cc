package org.sitrep.mention.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Lexicon;

/** What a rule's words mean; a rule names it in {@code set: {reading: day-of-month}}. */
public enum DateReading {
  ISO_DATE(CalendarReadings::isoDate),
  NUMERIC_DATE(CalendarReadings::numericDate),
  DAY_OF_MONTH(CalendarReadings::dayOfMonth),
  DAYS_OF_MONTH(CalendarReadings::daysOfMonth),
  DAYS_ACROSS_MONTHS(CalendarReadings::daysAcrossMonths),
  UNRESOLVED(CalendarReadings::unresolved),
  MONTH(CalendarReadings::month),
  THIS_DAY(CalendarReadings::thisDay),
  YEAR(CalendarReadings::year),
  YEARS(CalendarReadings::years),
  DECADE(CalendarReadings::decade),
  CENTURY(CalendarReadings::century),
  DAY_ALONE(CalendarReadings::dayAlone),
  DAY_WORD(RelativeReadings::dayWord),
  WEEKDAY(RelativeReadings::weekday),
  WEEKEND(RelativeReadings::weekend),
  UNIT(RelativeReadings::unit),
  PART_OF_DAY(RelativeReadings::partOfDay),
  AGO(RelativeReadings::ago),
  IN_UNITS(RelativeReadings::inUnits),
  YEAR_END(RelativeReadings::yearEnd),
  AHEAD(RelativeReadings::ahead),
  AFTER_MENTION(RelativeReadings::afterMention),
  AFTER_EVENT(RelativeReadings::afterEvent),
  AFTER_DATE(RelativeReadings::afterDate),
  YEAR_AGO(YearlyReadings::yearAgo),
  SEASON(YearlyReadings::season),
  MONTH_SHIFTED(YearlyReadings::month),
  HOLIDAY(YearlyReadings::holiday),
  QUARTER(YearlyReadings::quarter),
  HALF(YearlyReadings::half),
  LATEST_QUARTER(YearlyReadings::latestQuarter),
  FISCAL_YEAR(YearlyReadings::fiscalYear),
  NAMED_EVENT(YearlyReadings::namedEvent),
  UNTIL_NOW(LengthReadings::untilNow),
  DURATION(LengthReadings::duration),
  VAGUE_DURATION(LengthReadings::duration),
  REPEATED(LengthReadings::repeated),
  TIME_OF_DAY(PhraseReadings::timeOfDay),
  PART_OF_DAY_ALONE(PhraseReadings::timeOfDay),
  PART(PhraseReadings::part),
  PART_OF_MONTH(PhraseReadings::partOfMonth),
  PART_OF_YEAR(PhraseReadings::partOfYear),
  PART_OF_DECADE(PhraseReadings::partOfDecade),
  DAY(PhraseReadings::day),
  DAY_OF_WEEK(RelativeReadings::dayOfWeek),
  WITHIN_YEAR(PhraseReadings::withinYear),
  UNIT_OF(PhraseReadings::unitOf),
  RANGE(PhraseReadings::range),
  SINCE(PhraseReadings::since),
  UNTIL(PhraseReadings::until),
  PERIOD(PhraseReadings::period);

  private final BiFunction<Captured, Setting, Optional<Dated>> method;

  DateReading(BiFunction<Captured, Setting, Optional<Dated>> method) {
    this.method = method;
  }

  /** What the words mean in their setting; empty where they are no date after all. */
  public Optional<Dated> read(Captured words, Setting setting) {
    return method.apply(words, setting);
  }

  /** Its name in rules: {@code day-of-month}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of that name; the rules' loader has checked it. */
  public static DateReading of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Throws {@link KnowledgeException} where a holiday has no rule or an event no date. */
  public static void check(Lexicon lexicon) {
    lexicon.entries("holidays").forEach(YearlyReadings::holiday);
    lexicon.entries("events_named").forEach(YearlyReadings::days);
  }

  /** The names of all. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(DateReading::code).toList();
  }

  /** True for what no later date counts from: lengths, comparisons, wars of the past. */
  public boolean isAside() {
    return isLength() || this == AGO || this == YEAR_AGO || this == NAMED_EVENT;
  }

  /** True for lengths and repetitions, which are no place in time. */
  public boolean isLength() {
    return this == DURATION || this == VAGUE_DURATION || this == REPEATED || this == UNTIL_NOW;
  }
}
