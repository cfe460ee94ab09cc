package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.mention.DateMention.Use;
import org.sitrep.value.DateRange;

/**
 * What words of a date mean at their place.
 *
 * @param date the days; empty where they cannot be resolved
 * @param named what the words alone name
 * @param days length in days
 */
public record Dated(
    Optional<DateRange> date,
    Optional<DateRange> named,
    DateBasis basis,
    Use use,
    OptionalInt days) {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** A date the words name. */
  static Dated of(Optional<DateRange> date, DateBasis basis) {
    return new Dated(
        date, date, date.isPresent() ? basis : DateBasis.NONE, Use.POINT, OptionalInt.empty());
  }

  /** A date the words name. */
  static Dated of(DateRange date, DateBasis basis) {
    return of(Optional.of(date), basis);
  }

  /** A date nobody can tell: {@code "a few years ago"}. */
  static Dated unresolved() {
    return of(Optional.empty(), DateBasis.NONE);
  }

  /**
   * The same within the years 1 to 9999, which databases know: {@code "8,000 years ago"} is open.
   */
  public Dated ofOurTime() {
    return new Dated(date.map(Dated::ofOurTime), named.map(Dated::ofOurTime), basis, use, days);
  }

  private static DateRange ofOurTime(DateRange range) {
    if (range.end().filter(FIRST::isAfter).isPresent()) {
      return DateRange.until(FIRST);
    }
    if (range.begin().filter(LAST::isBefore).isPresent()) {
      return DateRange.from(LAST);
    }
    boolean older = range.begin().filter(FIRST::isAfter).isPresent();
    boolean later = range.end().filter(LAST::isBefore).isPresent();
    return older || later
        ? new DateRange(
            older ? Optional.empty() : range.begin(), later ? Optional.empty() : range.end(), 5)
        : range;
  }

  /** A mere length of time; no days where the words are vague. */
  static Dated length(OptionalInt days) {
    return new Dated(Optional.empty(), Optional.empty(), DateBasis.NONE, Use.DURATION, days);
  }

  /** From the first day of a range to the last of another; empty where that runs backwards. */
  static Optional<DateRange> between(DateRange first, DateRange last) {
    Optional<LocalDate> begin = first.begin();
    Optional<LocalDate> end = last.end();
    return begin.isEmpty() || end.isEmpty() || begin.get().isAfter(end.get())
        ? Optional.empty()
        : Optional.of(DateRange.between(begin.get(), end.get()));
  }

  /** The same words, used otherwise. */
  Dated used(Use other) {
    return new Dated(date, named, basis, other, days);
  }

  /** The same words, where they speak of other days than those they name. */
  Dated meaning(Optional<DateRange> other) {
    return new Dated(other, named, basis, use, days);
  }

  /** The same basis and use for other days. */
  Dated become(DateRange other) {
    return new Dated(Optional.of(other), Optional.of(other), basis, use, days);
  }
}
