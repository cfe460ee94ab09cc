package org.sitrep.mention.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sitrep.value.DateRange;

/**
 * What comes once a year or once a week, and which of them is meant: {@code "28 December"} told on
 * 4 March is the one before.
 */
public final class Recurrence {
  /** Back to the last leap year. */
  private static final int YEARS = 8;

  /** A story told in order goes on rather than back: what is before it counts this much farther. */
  private static final double BACKWARD = 1.5;

  /** Which of them is meant. */
  public enum Direction {
    /** The last that has begun. */
    PAST,
    /** The last that is over. */
    OVER,
    /** The next that has not ended. */
    FUTURE,
    /** The nearest, as in a story told in order. */
    NEAREST
  }

  private Recurrence() {}

  /** The one meant of what {@code ofYear} gives for each year, seen from the day {@code now}. */
  public static Optional<DateRange> yearly(
      IntFunction<Optional<DateRange>> ofYear, LocalDate now, Direction direction) {
    Comparator<DateRange> byBegin = Comparator.comparing(Recurrence::begin);
    var candidates =
        IntStream.rangeClosed(now.getYear() - YEARS, now.getYear() + YEARS)
            .mapToObj(ofYear)
            .flatMap(Optional::stream);
    return switch (direction) {
      case PAST -> candidates.filter(range -> !begin(range).isAfter(now)).max(byBegin);
      case OVER -> candidates.filter(range -> end(range).isBefore(now)).max(byBegin);
      case FUTURE -> candidates.filter(range -> !end(range).isBefore(now)).min(byBegin);
      case NEAREST ->
          candidates.min(Comparator.comparingDouble(range -> distance(range, DateRange.day(now))));
    };
  }

  /** The one nearest to {@code anchor}, or within it, of what {@code ofYear} gives. */
  public static Optional<DateRange> nearest(
      IntFunction<Optional<DateRange>> ofYear, DateRange anchor) {
    int year = begin(anchor).getYear();
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(ofYear)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(range -> distance(range, anchor)));
  }

  /** The weekday meant (1 Monday to 7 Sunday), seen from {@code now}, which may be that day. */
  public static LocalDate weekday(int weekday, LocalDate now, Direction direction) {
    int ahead = Math.floorMod(weekday - now.getDayOfWeek().getValue(), 7);
    return switch (direction) {
      case PAST -> now.minusDays(Math.floorMod(-ahead, 7));
      case OVER -> now.minusDays(ahead == 0 ? 7 : Math.floorMod(-ahead, 7));
      case FUTURE, NEAREST -> now.plusDays(ahead);
    };
  }

  private static LocalDate begin(DateRange range) {
    return range.begin().orElse(LocalDate.MIN);
  }

  private static LocalDate end(DateRange range) {
    return range.end().orElse(LocalDate.MAX);
  }

  private static double distance(DateRange range, DateRange anchor) {
    if (range.overlaps(anchor)) {
      return 0;
    }
    return begin(range).isAfter(end(anchor))
        ? ChronoUnit.DAYS.between(end(anchor), begin(range))
        : BACKWARD * ChronoUnit.DAYS.between(end(range), begin(anchor));
  }
}
