package org.sitrep.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was filed, as the body says before the report begins: {@code "BAKU, 2
 * March (agency) – "}. An ordinary opening such as {@code "Iran - which denies it - …"} is none.
 *
 * <pre>
 * dateline := place [", " date | ", NO DATE"] ["(" agency ")"] dash {"[" remark "]"}
 * place    := words {", " region} ["(" country ")"]
 * </pre>
 *
 * <p>Place words alone prove nothing; what makes them a dateline is a date, a known agency, or
 * capitals in a body that is not itself in capitals.
 *
 * @param placeStart first character of the place words, in UTF-16 units of the body
 * @param placeEnd end of the place words; equal to the start where none is named ({@code
 *     "CLANDESTINE, 20 NOV 89 –"})
 * @param date the day it was filed; empty where day, month or year is not to be had
 * @param textStart where the report begins
 */
public record Dateline(int placeStart, int placeEnd, Optional<LocalDate> date, int textStart) {
  private static final Glossary WORDS = Glossary.load("/article/dateline.tsv");

  /** No dateline is longer: keeps the search cheap on odd text. */
  private static final int LONGEST = 300;

  /** Credits and the like may stand on short lines before it. */
  private static final int LINES_BEFORE = 2;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’‘`-]*(?<!-)(?![\\p{L}\\p{M}\\d])";
  private static final String NEXT = "(?:[ \\t]+(?:\\p{Ll}{1,3}[ \\t]+){0,2}" + WORD + ")";
  private static final String NAME = "(?<name>" + WORD + NEXT + "{0,3})";
  private static final String REGION = "(?:,[ \\t]?" + WORD + NEXT + "{0,2}){0,2}?";
  private static final String COUNTRY =
      "(?:[ \\t]*\\((?<country>[^()\\n]{2,40})\\)(?=[ \\t]*[,(\\[]))?";
  private static final String DATE =
      "(?:\\p{L}{3,6}day,?\\s)?(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)"
          + "|(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>\\p{L}{3,9})\\.?"
          + "|(?<monthFirst>\\p{L}{3,9})\\.?\\s(?<dayLast>\\d{1,2})(?:st|nd|rd|th)?)"
          + "(?:,?\\s(?<year>\\d{4}|\\d\\d)(?!\\d))?)";
  private static final String UNDATED =
      "(?<undated>(?i:" + String.join("|", WORDS.words("undated")) + "))";
  private static final String WHEN = "(?:,?[ \\t]*(?:" + DATE + "|" + UNDATED + "))?";
  private static final String BY = "(?:[ \\t]*[(\\[](?<agency>[^()\\n]{1,60})[)\\]])?";
  private static final String DASH = "\\s*(?<dash>--+|[–—―_]+|[-:](?=\\s))\\s*";
  private static final Pattern DATELINE =
      Pattern.compile("(?<place>" + NAME + REGION + COUNTRY + ")" + WHEN + BY + DASH);
  private static final Pattern REMARKS =
      Pattern.compile("(?:\\[(?:[^\\[\\]\\n\\p{Ll}]{1,300}|Text|Excerpts?|Report)\\]\\s*)*");
  private static final Pattern AGENCY = Pattern.compile("(?!\\p{Lu}-)[\\p{Lu}\\d].*");

  /**
   * The dateline a body opens with.
   *
   * @param publicationDate resolves a date without year: to the latest on or before that day
   */
  public static Optional<Dateline> find(String body, Optional<LocalDate> publicationDate) {
    return find(body, new Known(publicationDate, DateStyle.UNTOLD));
  }

  /** The dateline a body of that source opens with, the day of publication unknown. */
  public static Optional<Dateline> find(String body, DateStyle style) {
    return find(body, new Known(Optional.empty(), style));
  }

  /** What helps to tell the year. */
  private record Known(Optional<LocalDate> published, DateStyle style) {}

  private static Optional<Dateline> find(String body, Known known) {
    int start = 0;
    for (int line = 0; line <= LINES_BEFORE; line++) {
      while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
        start++;
      }
      Optional<Dateline> found = at(start, body, known);
      int end = body.indexOf('\n', start);
      if (found.isPresent() || end < 0 || !mayStandBefore(body.substring(start, end))) {
        return found;
      }
      start = end;
    }
    return Optional.empty();
  }

  /** The place words, as written; empty where none is named. */
  public String place(String body) {
    return body.substring(placeStart, placeEnd);
  }

  private static boolean mayStandBefore(String line) {
    String words = line.strip();
    return words.length() <= 100 && !words.endsWith(".") && !words.endsWith("\"");
  }

  private static Optional<Dateline> at(int start, String body, Known known) {
    Matcher parts = DATELINE.matcher(body);
    parts.region(start, Math.min(body.length(), start + LONGEST));
    parts.useTransparentBounds(true);
    if (!parts.lookingAt()) {
      return Optional.empty();
    }
    Matcher remarks = REMARKS.matcher(body);
    remarks.region(parts.end(), Math.min(body.length(), parts.end() + 4 * LONGEST));
    int textStart = remarks.lookingAt() ? remarks.end() : parts.end();
    String opening = body.substring(textStart, Math.min(body.length(), textStart + 100));
    if (!isDateline(parts, opening)) {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(parts, known);
    if (!WORDS.is(parts.group("name"), "nowhere")) {
      return Optional.of(new Dateline(start, parts.end("place"), date, textStart));
    }
    boolean country = parts.group("country") != null;
    int place = country ? parts.start("country") : start;
    return Optional.of(
        new Dateline(place, country ? parts.end("country") : start, date, textStart));
  }

  private static boolean isDateline(Matcher parts, String opening) {
    String name = parts.group("name");
    if (opening.isEmpty() || !mayBePlace(name)) {
      return false;
    }
    boolean capitals = inCapitals(name);
    boolean dated = isDated(parts);
    if (Character.isLowerCase(opening.charAt(0)) && !(capitals && dated)) {
      return false;
    }
    if (dated || parts.group("dash").equals(":")) {
      return dated;
    }
    String agency = parts.group("agency");
    if (agency != null && WORDS.is(agency, "agency")) {
      return true;
    }
    if (!capitals || inCapitals(opening) || WORDS.is(name, "label")) {
      return false;
    }
    return agency == null ? name.length() > 3 : isAgencyOf(agency, name);
  }

  private static boolean mayBePlace(String name) {
    for (String word : name.split("[ \\t]+")) {
      if (WrittenDate.isCalendarWord(word)) {
        return false;
      }
    }
    return !WORDS.is(name.split("[ \\t]+")[0], "opening");
  }

  /** In {@code "WORLD HEALTH ORGANIZATION (WHO) – "} the brackets repeat the name. */
  private static boolean isAgencyOf(String agency, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ \\t-]+")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return !agency.contentEquals(initials) && AGENCY.matcher(agency).matches();
  }

  private static boolean inCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isDated(Matcher parts) {
    return parts.group("undated") != null || parts.group("iso") != null || month(parts).isPresent();
  }

  private static Optional<LocalDate> date(Matcher parts, Known known) {
    if (parts.group("iso") != null) {
      return WrittenDate.find(parts.group("iso"));
    }
    OptionalInt month = month(parts);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(either(parts, "day", "dayLast"));
    String year = parts.group("year");
    return year == null
        ? known.published().flatMap(last -> WrittenDate.latest(month.getAsInt(), day, last))
        : WrittenDate.day(
            WrittenDate.year(year, known.published(), known.style()), month.getAsInt(), day);
  }

  private static OptionalInt month(Matcher parts) {
    String name = either(parts, "month", "monthFirst");
    return name.isEmpty() ? OptionalInt.empty() : WrittenDate.month(name);
  }

  private static String either(Matcher parts, String one, String other) {
    String found = parts.group(one) != null ? parts.group(one) : parts.group(other);
    return found == null ? "" : found;
  }
}
