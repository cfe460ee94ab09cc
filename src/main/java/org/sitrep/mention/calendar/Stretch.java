package org.sitrep.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.sitrep.value.DateRange;

/**
 * A unit of time as words name it: a fortnight is two weeks, a quarter three months, a decade ten
 * years. Stretches of a calendar begin on Mondays, firsts of a month, round years.
 */
public record Stretch(ChronoUnit unit, int amount) {
  private static final long MOST = 100_000;

  public Stretch {
    if (amount < 1) {
      throw new IllegalArgumentException("amount " + amount + " is less than 1");
    }
  }

  /** True for hours, minutes and seconds. */
  public boolean isWithinDay() {
    return unit.compareTo(ChronoUnit.DAYS) < 0;
  }

  /** True for one year. */
  public boolean isYear() {
    return unit == ChronoUnit.YEARS && amount == 1;
  }

  /** The stretch of the calendar a day lies in: its week, its quarter, its decade. */
  public DateRange around(LocalDate day) {
    if (isWithinDay()) {
      return DateRange.day(day);
    }
    LocalDate begin = begin(day);
    return DateRange.between(begin, plus(begin, 1).minusDays(1));
  }

  private LocalDate begin(LocalDate day) {
    return switch (unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1).withMonth(round(day.getMonthValue() - 1) + 1);
      case YEARS -> LocalDate.of(round(day.getYear()), 1, 1);
      default -> day;
    };
  }

  private int round(int number) {
    return number - Math.floorMod(number, amount);
  }

  /** The stretch of the calendar {@code steps} after (or before) the one a day lies in. */
  public DateRange shifted(LocalDate day, int steps) {
    return around(plus(day, steps));
  }

  /** That many stretches later (or earlier); odd numbers stop at a far day. */
  public LocalDate plus(LocalDate day, long steps) {
    long bounded = Math.max(-MOST, Math.min(MOST, steps));
    return isWithinDay()
        ? day.plusDays(bounded * unit.getDuration().toSeconds() * amount / 86_400)
        : day.plus(Math.max(-MOST, Math.min(MOST, bounded * amount)), unit);
  }

  /** How many days {@code steps} of them last; months count 30 and years 365; part days none. */
  public int days(long steps) {
    long each =
        switch (unit) {
          case DAYS -> 1;
          case WEEKS -> 7;
          case MONTHS -> 30;
          case YEARS -> 365;
          default -> 0;
        };
    long days =
        each > 0 ? each * amount * steps : unit.getDuration().toSeconds() * amount * steps / 86_400;
    return (int) Math.min(Integer.MAX_VALUE, days);
  }
}
