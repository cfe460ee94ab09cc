package org.sitrep.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as publishers write them: {@code 2021-02-04T09:30:00+04:00}, {@code 4 February 2021}, {@code
 * Feb. 4, 2021}. Only whole dates count; the day is the one written, never converted to another
 * zone. {@code 03/02/2021} and {@code 4 Feb 89} name no day, unless the source's {@link DateStyle}
 * is known.
 */
public final class WrittenDate {
  private static final int LONGEST = 200;

  private static final String YEAR = "['’]?(?<year>\\d{4}|\\d\\d)(?![\\d:])";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^\\s*(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T[\\d:.+Z-]*)?\\s*$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>\\p{L}{3,9})\\.?,?[ -]"
              + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);

  /** {@code "Thu Feb 04 09:30:00 UTC 2021"}, as programs write it. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3}) (?<day>\\d{1,2}) \\d\\d:\\d\\d:\\d\\d"
              + " (?:\\p{Lu}{2,5}|[+-]\\d{4}) (?<year>\\d{4})(?!\\d)");

  private static final Pattern DOTS =
      Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR);
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(?<one>\\d{1,2})([/-])(?<two>\\d{1,2})\\2" + YEAR);

  /** From 1973 on; thousandths and what is smaller may follow. */
  private static final Pattern SECONDS =
      Pattern.compile("\\s*(?<seconds>\\d{9,10})(?:\\d{3}|\\.\\d{1,9})?\\s*");

  private WrittenDate() {}

  /** The first day a short text names in full; empty for {@code "9:27 AM ET"}. */
  public static Optional<LocalDate> find(String words) {
    return find(words, DateStyle.UNTOLD);
  }

  /** The first day a short text of that source names in full. */
  public static Optional<LocalDate> find(String words, DateStyle style) {
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return numeric(YEAR_FIRST, text, style)
        .or(() -> numeric(COMPACT, text, style))
        .or(() -> named(DAY_MONTH, text, style))
        .or(() -> named(MONTH_DAY, text, style))
        .or(() -> named(YEAR_LAST, text, style))
        .or(() -> numeric(DOTS, text, style))
        .or(() -> slashes(text, style))
        .or(() -> style.zone().flatMap(zone -> counted(text, zone)));
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

  /** The year of {@code "89"}: the latest not after the publication, else one of the style. */
  static int year(String digits, Optional<LocalDate> published, DateStyle style) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return number;
    }
    int last = published.map(LocalDate::getYear).orElse(style.lastYear());
    int year = last - Math.floorMod(last, 100) + number;
    return year > last ? year - 100 : year;
  }

  private static Optional<LocalDate> numeric(Pattern pattern, String text, DateStyle style) {
    Matcher found = pattern.matcher(text);
    return found.find()
        ? day(found, number(found, "month"), number(found, "day"), style)
        : Optional.empty();
  }

  private static Optional<LocalDate> named(Pattern pattern, String text, DateStyle style) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      OptionalInt month = month(found.group("name"));
      if (month.isPresent()) {
        return day(found, month.getAsInt(), number(found, "day"), style);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> slashes(String text, DateStyle style) {
    Matcher found = SLASHES.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int one = number(found, "one");
    int two = number(found, "two");
    if (style.order().equals(Optional.of(DateStyle.Order.YMD))) {
      return yearFirst(found, style);
    }
    if (style.order().isPresent()) {
      boolean dayFirst = style.order().get() == DateStyle.Order.DMY;
      return day(found, dayFirst ? two : one, dayFirst ? one : two, style);
    }
    return one <= 12 && two <= 12 && one != two
        ? Optional.empty()
        : day(found, Math.min(one, two), Math.max(one, two), style);
  }

  /** {@code "89/12/05"}; {@code "05/12/1989"} has its year last and may still be two days. */
  private static Optional<LocalDate> yearFirst(Matcher found, DateStyle style) {
    boolean told = style.firstYear().isPresent() && found.group("year").length() == 2;
    String digits = found.group("one");
    return told && digits.length() == 2
        ? day(year(digits, Optional.empty(), style), number(found, "two"), number(found, "year"))
        : Optional.empty();
  }

  /** The day on which so many seconds, or thousandths of them, had passed since 1970. */
  private static Optional<LocalDate> counted(String text, ZoneId zone) {
    Matcher found = SECONDS.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    Instant time = Instant.ofEpochSecond(Long.parseLong(found.group("seconds")));
    return Optional.of(LocalDate.ofInstant(time, zone));
  }

  private static Optional<LocalDate> day(Matcher found, int month, int day, DateStyle style) {
    String digits = found.group("year");
    return digits.length() == 2 && style.firstYear().isEmpty()
        ? Optional.empty()
        : day(year(digits, Optional.empty(), style), month, day);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
