package org.sitrep.mention;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.document.TokenRange;
import org.sitrep.value.DateRange;

/**
 * A date, time, period or length of time: {@code "late January"}, {@code "two days ago"}, {@code
 * "since 10 November"}, {@code "two weeks"}.
 *
 * @param date what it says; empty where it cannot be resolved and for mere lengths of time
 * @param named what the words alone name: {@code "since 10 November"} names one day, though its
 *     {@link #date} runs on to the day of publication
 * @param use how the text uses it
 * @param days length in days where the words tell a length ({@code "for two weeks"}: 14)
 */
public record DateMention(
    TokenRange range,
    Optional<DateRange> date,
    Optional<DateRange> named,
    DateBasis basis,
    Use use,
    OptionalInt days,
    String rule)
    implements Mention {

  /** Precision of eight days to a month. */
  private static final int LONG = 4;

  /** How the text uses a date. */
  public enum Use {
    /** The time of something: {@code "on Tuesday"}. */
    POINT,
    /**
     * From then to now: {@code "since November"}, {@code "so far this year"}; {@link #date} is the
     * whole period.
     */
    SINCE,
    /** A stretch looked back on: {@code "in 2020 alone"}, {@code "over the past decade"}. */
    PERIOD,
    /** Up to then: {@code "until May"}, {@code "as of 1 March"}. */
    UNTIL,
    /** A mere length: {@code "a two-week course"}. */
    DURATION,
    /** How often: {@code "every spring"}, {@code "daily"}. */
    REPEATED,
    /** When the report was put out or changed: {@code "Posted: Tuesday 3:40 PM"}. */
    STAMP
  }

  /** A mention whose words name just what they say. */
  public DateMention(
      TokenRange range,
      Optional<DateRange> date,
      DateBasis basis,
      Use use,
      OptionalInt days,
      String rule) {
    this(range, date, date, basis, use, days, rule);
  }

  /** When something was, rather than how long or how often. */
  public boolean tellsWhen() {
    return date.isPresent() && use != Use.DURATION && use != Use.REPEATED && use != Use.STAMP;
  }

  /** The same as the time of the report. */
  public DateMention asStamp() {
    return new DateMention(range, date, named, basis, Use.STAMP, days, rule);
  }

  /** From then to now, or a stretch looked back on. */
  public boolean isStretch() {
    return use == Use.SINCE || use == Use.PERIOD;
  }

  /** A month, a year or a run of days, rather than the day of one event. */
  public boolean isLong() {
    return date.filter(range -> range.precision() >= LONG).isPresent();
  }

  /** The same words as the begin of a period that runs on. */
  public DateMention sinceThen(DateRange period) {
    return new DateMention(range, Optional.of(period), named, basis, Use.SINCE, days, rule);
  }

  /** The same words as the end of a period. */
  public DateMention upToThen(DateRange period) {
    return new DateMention(range, Optional.of(period), named, basis, Use.UNTIL, days, rule);
  }

  @Override
  public String value() {
    return named.map(DateRange::text).orElse(days.isPresent() ? "P" + days.getAsInt() + "D" : "");
  }
}
