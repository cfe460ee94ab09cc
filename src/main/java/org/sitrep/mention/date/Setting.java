package org.sitrep.mention.date;

import java.time.LocalDate;
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
record Setting(
    Optional<LocalDate> publication,
    Optional<DateRange> anchor,
    Optional<DateRange> context,
    Direction direction,
    boolean narrative) {

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
    Optional<LocalDate> near = narrative ? anchorDay() : context.flatMap(DateRange::begin);
    if (near.isPresent()) {
      return Dated.of(Recurrence.yearly(ofYear, near.get(), Direction.NEAREST), DateBasis.CONTEXT);
    }
    return Dated.of(
        publication.flatMap(day -> Recurrence.yearly(ofYear, day, direction)), DateBasis.EXPLICIT);
  }
}
