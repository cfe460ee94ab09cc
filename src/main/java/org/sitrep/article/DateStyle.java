package org.sitrep.article;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.Code;

/**
 * How a source writes days where a stranger could not tell: with {@code DMY} and 1930, {@code
 * "03/02/89"} is 3 February 1989. Only a person can say it; nothing is guessed from the text.
 *
 * @param order what comes first in {@code "03/02/2021"}; empty where nobody told, and such a date
 *     names no day
 * @param firstYear the earliest year two digits may mean, the latest being 99 years on; empty where
 *     nobody told, and only datelines may have two digits, of 1930 to 2029
 */
public record DateStyle(Optional<Order> order, OptionalInt firstYear) {
  /** Nobody told. */
  public static final DateStyle UNTOLD = new DateStyle(Optional.empty(), OptionalInt.empty());

  /** Fixed, so that a text means the same whenever it is read. */
  private static final int FIRST_YEAR = 1930;

  private static final int CENTURY = 100;

  /** Which number of {@code "03/02/2021"} is the day. */
  public enum Order implements Code {
    DMY,
    MDY
  }

  public DateStyle {
    if (firstYear.isPresent() && (firstYear.getAsInt() < 1600 || firstYear.getAsInt() > 2100)) {
      throw new IllegalArgumentException("no year of newspapers: " + firstYear.getAsInt());
    }
  }

  /** The latest year two digits may mean. */
  int lastYear() {
    return firstYear.orElse(FIRST_YEAR) + CENTURY - 1;
  }
}
