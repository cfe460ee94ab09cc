package org.sitrep.mention.date;

import org.sitrep.mention.reading.DateReading;

/** Whether the words of a date give the year themselves. */
final class StatedYear {
  private StatedYear() {}

  /** True for {@code "2 February 2021"} and {@code "in 2012"}, not for {@code "2 February"}. */
  static boolean in(Found date) {
    return date.match().get("year").isPresent()
        || date.reading() == DateReading.ISO_DATE
        || date.reading() == DateReading.NUMERIC_DATE
        || date.reading() == DateReading.YEARS
        || date.inner().stream().anyMatch(StatedYear::in);
  }
}
