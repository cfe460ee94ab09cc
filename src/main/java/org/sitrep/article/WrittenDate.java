package org.sitrep.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as publishers write them: {@code 2021-02-04T09:30:00+04:00}, {@code 4 February 2021}, {@code
 * Feb. 4, 2021}. Only whole dates with a year of four digits count; the day is the one written,
 * never converted to another zone. {@code 03/02/2021} names no day, since it may be two.
 */
public final class WrittenDate {
  private static final int LONGEST = 200;

  /** Fixed, so that a text means the same whenever it is read. */
  private static final int LAST_SHORT_YEAR = 2029;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^\\s*(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T[\\d:.+Z-]*)?\\s*$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>\\p{L}{3,9})\\.?,?[ -]"
              + "(?<year>\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)");
  private static final Pattern DOTS =
      Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(?<one>\\d{1,2})[/-](?<two>\\d{1,2})[/-](?<year>\\d{4})(?!\\d)");

  private WrittenDate() {}

  /** The first day a short text names in full; empty for {@code "9:27 AM ET"}. */
  public static Optional<LocalDate> find(String words) {
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return numeric(YEAR_FIRST, text)
        .or(() -> numeric(COMPACT, text))
        .or(() -> named(DAY_MONTH, text))
        .or(() -> named(MONTH_DAY, text))
        .or(() -> numeric(DOTS, text))
        .or(() -> slashes(text));
  }

  /** The month a word names, whole or cut short: {@code "Sept"}, {@code "NOV"}; 1 to 12. */
  static OptionalInt month(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (name.length() >= 3 && month.name().startsWith(name)) {
        return OptionalInt.of(month.getValue());
      }
    }
    return OptionalInt.empty();
  }

  /** True for {@code "Tuesday"}, {@code "Tue"}, {@code "March"} and the like. */
  static boolean isCalendarWord(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.equalsIgnoreCase(day.name())
          || word.equalsIgnoreCase(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))) {
        return true;
      }
    }
    return month(word).isPresent();
  }

  /** That day if the calendar has it and a newspaper could bear it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year < 1600 || year > 2199
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The latest such day on or before {@code last}: 28 December before 2021-03-04 is in 2020. */
  static Optional<LocalDate> latest(int month, int day, LocalDate last) {
    // Eight years, since 29 February may be that far back.
    for (int year = last.getYear(); year >= last.getYear() - 8; year--) {
      Optional<LocalDate> found = day(year, month, day);
      if (found.isPresent() && !found.get().isAfter(last)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The year of {@code "89"}: the latest not after the publication, else one of 1930 to 2029. */
  static int year(String digits, Optional<LocalDate> published) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return number;
    }
    int last = published.map(LocalDate::getYear).orElse(LAST_SHORT_YEAR);
    int year = last - Math.floorMod(last, 100) + number;
    return year > last ? year - 100 : year;
  }

  private static Optional<LocalDate> numeric(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find()
        ? day(number(found, "year"), number(found, "month"), number(found, "day"))
        : Optional.empty();
  }

  private static Optional<LocalDate> named(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      OptionalInt month = month(found.group("name"));
      if (month.isPresent()) {
        return day(number(found, "year"), month.getAsInt(), number(found, "day"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> slashes(String text) {
    Matcher found = SLASHES.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int one = number(found, "one");
    int two = number(found, "two");
    if (one <= 12 && two <= 12 && one != two) {
      return Optional.empty();
    }
    return day(number(found, "year"), Math.min(one, two), Math.max(one, two));
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
