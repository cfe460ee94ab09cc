package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.sitrep.code.DateBasis;
import org.sitrep.mention.calendar.Recurrence;
import org.sitrep.mention.calendar.Recurrence.Direction;
import org.sitrep.value.DateRange;

/**
 * What the meaning of a date may lean on, at one place of the text.
 *
 * @param publication the day of publication
 * @param anchor the date last mentioned, for {@code "the same day"}
 * @param context a date with its year, mentioned near by, for {@code "early December"}
 * @param direction whether the clause looks back or forward
 * @param narrative true where the text tells an old story in order: the anchor stands for now
 */
public record Setting(
    Optional<LocalDate> publication,
    Optional<DateRange> anchor,
    Optional<DateRange> context,
    Direction direction,
    boolean narrative) {
  /** How many days apart neighbours of the calendar are at most. */
  private static final int NEIGHBOURS = 62;

  /** The day relative dates count from. */
  Optional<LocalDate> now() {
    return narrative ? anchorDay() : publication;
  }

  /** The first day of the date last mentioned. */
  Optional<LocalDate> anchorDay() {
    return anchor.flatMap(DateRange::begin);
  }

  /** The anchor where there is one, else now. */
  Optional<LocalDate> anchorOrNow() {
    return anchorDay().or(() -> publication);
  }

  /** The same setting, looking back or forward. */
  Setting looking(Direction other) {
    return new Setting(publication, anchor, context, other, narrative);
  }

  /** What of {@code ofYear} is meant, in {@code year} where the words give one. */
  Dated yearly(OptionalInt year, IntFunction<Optional<DateRange>> ofYear) {
    if (year.isPresent()) {
      return Dated.of(ofYear.apply(year.getAsInt()), DateBasis.EXPLICIT);
    }
    Optional<Dated> near = narrative ? nearest(ofYear, anchor) : inContext(ofYear);
    if (near.isPresent()) {
      return near.get();
    }
    return Dated.of(
        publication.flatMap(day -> Recurrence.yearly(ofYear, day, direction)), DateBasis.EXPLICIT);
  }

  private static Optional<Dated> nearest(
      IntFunction<Optional<DateRange>> ofYear, Optional<DateRange> to) {
    return to.filter(range -> range.begin().isPresent())
        .flatMap(range -> Recurrence.nearest(ofYear, range))
        .map(date -> Dated.of(date, DateBasis.CONTEXT));
  }

  // "in mid-December 2020. The first group came in early December": only neighbours of the
  // calendar, for news speaks of the year 2020 in one sentence and of this one in the next.
  private Optional<Dated> inContext(IntFunction<Optional<DateRange>> ofYear) {
    return nearest(ofYear, context)
        .filter(
            date ->
                publication.isEmpty() || isNear(context.orElseThrow(), date.date().orElseThrow()));
  }

  private static boolean isNear(DateRange one, DateRange other) {
    LocalDate first = one.begin().orElseThrow();
    return Math.abs(ChronoUnit.DAYS.between(first, other.begin().orElse(first))) <= NEIGHBOURS;
  }
}
