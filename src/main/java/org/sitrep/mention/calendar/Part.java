package org.sitrep.mention.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitrep.value.DateRange;

/** A third of a stretch of time: {@code "late January"} is 21 to 31 January. */
public enum Part {
  EARLY(0),
  MID(1),
  LATE(2);

  private final int third;

  Part(int third) {
    this.third = third;
  }

  /**
   * This part of {@code whole}: days 1–10, 11–20 and 21 to the end of a month, three or four years
   * of a decade, months of a year; a day has no parts.
   */
  public DateRange of(DateRange whole) {
    if (whole.begin().isEmpty() || whole.end().isEmpty() || whole.isDay()) {
      return whole;
    }
    LocalDate begin = whole.begin().get();
    LocalDate end = whole.end().get();
    long days = ChronoUnit.DAYS.between(begin, end) + 1;
    ChronoUnit unit =
        days <= 31 ? ChronoUnit.DAYS : days <= 366 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    long size = unit.between(begin, end.plusDays(1));
    long first = days >= 28 && days <= 31 ? 10L * third : size * third / 3;
    long next = days >= 28 && days <= 31 ? 10L * (third + 1) : size * (third + 1) / 3;
    LocalDate last = this == LATE ? end : begin.plus(next, unit).minusDays(1);
    return DateRange.between(begin.plus(first, unit), last.isBefore(begin) ? begin : last);
  }
}
