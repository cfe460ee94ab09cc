package org.sitrep.article;

import java.time.ZoneId;
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
 * @param zone where seconds counted since 1970 fall on a day; empty where nobody told, and {@code
 *     "1612396800"} names none
 */
public record DateStyle(Optional<Order> order, OptionalInt firstYear, Optional<ZoneId> zone) {
  /** Nobody told. */
  public static final DateStyle UNTOLD = new DateStyle(Optional.empty(), OptionalInt.empty());

  /** Fixed, so that a text means the same whenever it is read. */
  private static final int FIRST_YEAR = 1930;

  private static final int CENTURY = 100;

  /** Which number of {@code "03/02/2021"} is the day. */
  public enum Order implements Code {
    DMY,
    MDY,
    YMD
  }

  public DateStyle {
    if (firstYear.isPresent() && (firstYear.getAsInt() < 1600 || firstYear.getAsInt() > 2100)) {
      throw new IllegalArgumentException("no year of newspapers: " + firstYear.getAsInt());
    }
  }

  /** A style without a zone. */
  public DateStyle(Optional<Order> order, OptionalInt firstYear) {
    this(order, firstYear, Optional.empty());
  }

  /** The same with that order. */
  public DateStyle ordered(Order first) {
    return new DateStyle(Optional.of(first), firstYear, zone);
  }

  /** The same with two digits for the years from that one. */
  public DateStyle from(int year) {
    return new DateStyle(order, OptionalInt.of(year), zone);
  }

  /** The same with that zone. */
  public DateStyle in(ZoneId place) {
    return new DateStyle(order, firstYear, Optional.of(place));
  }

  /** The latest year two digits may mean. */
  int lastYear() {
    return firstYear.orElse(FIRST_YEAR) + CENTURY - 1;
  }
}
