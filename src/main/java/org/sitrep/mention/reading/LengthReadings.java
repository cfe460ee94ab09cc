package org.sitrep.mention.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.mention.DateMention.Use;
import org.sitrep.mention.calendar.Stretch;
import org.sitrep.value.DateRange;

/** Lengths of time: {@code "for two weeks"}, {@code "over the past decade"}, {@code "daily"}. */
final class LengthReadings {
  private LengthReadings() {}

  /** {@code "two weeks"}, {@code "two-week"}, {@code "a year"}; vague numbers have no days. */
  static Optional<Dated> duration(Captured words, Setting setting) {
    return Optional.of(Dated.length(days(words)));
  }

  private static OptionalInt days(Captured words) {
    boolean one =
        words.part("unit", "time_suffixes").isPresent() && words.part("unit", "numbers").isEmpty();
    OptionalInt number = one ? OptionalInt.of(1) : words.number("number");
    Optional<Stretch> stretch = words.stretch("unit");
    return number.isEmpty() || stretch.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(stretch.get().days(number.getAsInt()));
  }

  /** {@code "the past two weeks"}, {@code "the next five years"}. */
  static Optional<Dated> untilNow(Captured words, Setting setting) {
    OptionalInt number = words.number("number");
    return number.isEmpty()
        ? Optional.of(Dated.length(OptionalInt.empty()).used(Use.PERIOD))
        : upToNow(words, number.getAsInt(), setting);
  }

  /** That many of the unit, counted from now: {@code "the past decade"} is one. */
  static Optional<Dated> upToNow(Captured words, int number, Setting setting) {
    Optional<LocalDate> now = setting.now();
    Stretch stretch = words.stretch("unit").orElseThrow();
    Dated length = Dated.length(OptionalInt.of(stretch.days(number))).used(Use.PERIOD);
    if (now.isEmpty()) {
      return Optional.of(length);
    }
    int steps =
        words
            .entry("shift", "date_shifts")
            .map(shift -> Captured.column(shift, "steps"))
            .orElse(-1);
    int signed = steps > 0 ? number : -number;
    LocalDate other = stretch.plus(now.get(), signed);
    DateRange date =
        signed < 0 ? DateRange.between(other, now.get()) : DateRange.between(now.get(), other);
    return Optional.of(
        new Dated(
            Optional.of(date), Optional.empty(), DateBasis.RELATIVE, Use.PERIOD, length.days()));
  }

  /** {@code "every day"}, {@code "twice a week"}, {@code "daily"}. */
  static Optional<Dated> repeated(Captured words, Setting setting) {
    return Optional.of(Dated.length(OptionalInt.empty()).used(Use.REPEATED));
  }
}
