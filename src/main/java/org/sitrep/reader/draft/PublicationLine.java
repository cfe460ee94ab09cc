package org.sitrep.reader.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.DateStyle;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;

/**
 * A line that says when an article appeared: {@code "Published on 4 February 2021 | Updated 6
 * February 2021"}. What it says of updates is passed over.
 */
public final class PublicationLine {
  private static final Glossary WORDS = Glossary.load("/reader/publication.tsv");
  private static final int LONGEST = 150;
  private static final int LINES = 3;
  private static final String PUBLISHED = words("published");
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)(?<!\\p{L})"
              + words("other")
              + "(?!\\p{L}).*?(?=(?<!\\p{L})"
              + PUBLISHED
              + "(?!\\p{L})|$)");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)[^\\p{L}\\d]*(?:(?:first|originally|date|time)\\s+)?"
              + PUBLISHED
              + "(?!\\p{L})[\\s:|–-]*(?:(?:on|at)[\\s:]+)?(?:by\\s+[^\\d\\n]{1,50}?)??"
              + "(?:\\p{L}{3,9},?\\s+)?(?=\\d|\\p{L}{3,9}\\.?\\s\\d)");

  private PublicationLine() {}

  /** The same without what it says of updates. */
  public static String withoutUpdates(String line) {
    return line.length() > LONGEST ? line : UPDATE.matcher(line).replaceAll("");
  }

  /** The day told by one of the first or last lines of a body, the first before the last. */
  static Optional<LocalDate> in(String body, DateStyle style) {
    int start = 0;
    for (int line = 0; line < LINES && start < body.length(); line++) {
      start = skipBlank(body, start);
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      Optional<LocalDate> day = find(body.substring(start, end), style);
      if (day.isPresent()) {
        return day;
      }
      start = end;
    }
    return atEnd(body, style);
  }

  private static Optional<LocalDate> atEnd(String body, DateStyle style) {
    String rest = body.stripTrailing();
    for (int line = 0; line < LINES && !rest.isEmpty(); line++) {
      int start = rest.lastIndexOf('\n') + 1;
      Optional<LocalDate> day = find(rest.substring(start), style);
      if (day.isPresent()) {
        return day;
      }
      rest = rest.substring(0, start).stripTrailing();
    }
    return Optional.empty();
  }

  /** The day a line tells; empty for {@code "Posted to Kabul on 4 February 2021, he …"}. */
  static Optional<LocalDate> find(String line, DateStyle style) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String words = withoutUpdates(line);
    Matcher opening = OPENING.matcher(words);
    return opening.lookingAt() ? WrittenDate.find(words, style) : Optional.empty();
  }

  private static int skipBlank(String body, int from) {
    int start = from;
    while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    return start;
  }

  private static String words(String meaning) {
    return "(?:" + String.join("|", WORDS.words(meaning)) + ")";
  }
}
