package org.sitrep.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days something happened on, both ends inclusive: {@code "late January"} is 21 to 31. An empty
 * end is one the text leaves open: {@code "as of 1 March"} has no first day.
 *
 * @param precision UCDP date precision: 1 a day, 2 two to six days, 3 a week, 4 eight days to a
 *     month, 5 longer or open
 */
public record DateRange(Optional<LocalDate> begin, Optional<LocalDate> end, int precision) {

  public DateRange {
    if (precision < 1 || precision > 5) {
      throw new IllegalArgumentException("precision " + precision + " is not 1 to 5");
    }
    if (begin.isPresent() && end.isPresent() && begin.get().isAfter(end.get())) {
      throw new IllegalArgumentException(begin.get() + " is after " + end.get());
    }
  }

  /** One day, precision 1. */
  public static DateRange day(LocalDate day) {
    return between(day, day);
  }

  /** Both days and all between, with the precision that follows from their number. */
  public static DateRange between(LocalDate begin, LocalDate end) {
    return new DateRange(Optional.of(begin), Optional.of(end), precisionOf(begin, end));
  }

  /** That day or later, no end given. */
  public static DateRange from(LocalDate begin) {
    return new DateRange(Optional.of(begin), Optional.empty(), 5);
  }

  /** That day or earlier, no beginning given. */
  public static DateRange until(LocalDate end) {
    return new DateRange(Optional.empty(), Optional.of(end), 5);
  }

  /** The same days, known no better than {@code least}. */
  public DateRange atLeastPrecision(int least) {
    return new DateRange(begin, end, Math.max(precision, least));
  }

  /** True for exactly one day. */
  public boolean isDay() {
    return begin.isPresent() && begin.equals(end);
  }

  /**
   * True where both ends are known and no more than {@code days} days lie from one to the other.
   */
  public boolean isWithin(int days) {
    return begin.isPresent()
        && end.isPresent()
        && ChronoUnit.DAYS.between(begin.get(), end.get()) < days;
  }

  /** True where the two have a day in common; an open end reaches for ever. */
  public boolean overlaps(DateRange other) {
    return !isAfter(begin, other.end) && !isAfter(other.begin, end);
  }

  /** True where every day of {@code other} is one of these. */
  public boolean contains(DateRange other) {
    boolean left =
        begin.isEmpty() || (other.begin.isPresent() && !begin.get().isAfter(other.begin.get()));
    boolean right =
        end.isEmpty() || (other.end.isPresent() && !end.get().isBefore(other.end.get()));
    return left && right;
  }

  /** Normal form: {@code 2021-02-02}, {@code 2021-01-21/2021-01-31}, {@code 2020-11-10/..}. */
  public String text() {
    if (isDay()) {
      return begin.get().toString();
    }
    return begin.map(LocalDate::toString).orElse("..")
        + "/"
        + end.map(LocalDate::toString).orElse("..");
  }

  private static boolean isAfter(Optional<LocalDate> begin, Optional<LocalDate> end) {
    return begin.isPresent() && end.isPresent() && begin.get().isAfter(end.get());
  }

  private static int precisionOf(LocalDate begin, LocalDate end) {
    long days = ChronoUnit.DAYS.between(begin, end) + 1;
    if (days <= 1) {
      return 1;
    }
    if (days < 7) {
      return 2;
    }
    return days == 7 ? 3 : days <= 31 ? 4 : 5;
  }
}
