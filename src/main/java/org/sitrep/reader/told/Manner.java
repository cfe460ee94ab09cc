package org.sitrep.reader.told;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.DateStyle;
import org.sitrep.code.Code;

/**
 * How articles are written, as a sidecar tells it: {@code encoding: windows-1251}, {@code dates:
 * dmy}, {@code years: 1980-1999}, {@code zone: Asia/Baku}.
 */
final class Manner {
  private static final List<String> KEYS = List.of("encoding", "dates", "years", "zone");
  private static final Pattern YEARS =
      Pattern.compile("\\s*(?<first>\\d{4})\\s*[-–]\\s*(?<last>\\d{4})\\s*");
  private static final int CENTURY = 100;

  private Manner() {}

  static boolean isKnown(String key) {
    return KEYS.contains(key);
  }

  /** The keys, for messages. */
  static String known() {
    return String.join(", ", KEYS);
  }

  /** Adds what a key tells; throws {@link Sidecar.Odd} for a value it does not know. */
  static Told tell(Told told, String key, String value) {
    return switch (key) {
      case "encoding" -> told.encoded(Optional.of(encoding(value)));
      case "dates" -> told.dated(told.style().ordered(order(value)));
      case "years" -> inYears(told, value);
      default -> told.dated(told.style().in(zone(value)));
    };
  }

  private static String encoding(String name) {
    try {
      return Charset.forName(name.strip()).name();
    } catch (IllegalArgumentException e) {
      throw new Sidecar.Odd("unknown encoding \"" + name + "\"");
    }
  }

  private static DateStyle.Order order(String value) {
    return Code.find(DateStyle.Order.class, value.strip())
        .orElseThrow(() -> new Sidecar.Odd("dates are dmy, mdy or ymd, not \"" + value + "\""));
  }

  /** Two digits are a year from the first one on, and nothing appeared after the last. */
  private static Told inYears(Told told, String value) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      throw new Sidecar.Odd("years are two, such as 1980-1999, not \"" + value + "\"");
    }
    int first = Integer.parseInt(years.group("first"));
    int last = Integer.parseInt(years.group("last"));
    if (first < 1600 || first > 2100 || last < first || last - first >= CENTURY) {
      throw new Sidecar.Odd("years are less than a hundred, the first one first: " + value);
    }
    return told.dated(told.style().from(first)).existingOn(LocalDate.of(last, 12, 31));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name.strip());
    } catch (DateTimeException e) {
      throw new Sidecar.Odd("unknown zone \"" + name + "\", such as Asia/Baku");
    }
  }
}
