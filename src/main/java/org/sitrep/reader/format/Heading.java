package org.sitrep.reader.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.BodyText;
import org.sitrep.article.Dateline;
import org.sitrep.article.Glossary;
import org.sitrep.code.Code;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * The lines above a report in plain text, in the shapes archives use. What is none of these begins
 * the report:
 *
 * <pre>
 * Date: 4 February 2021                key, colon, value
 * date 2021-02-04 By Orkhan Aliyev     day and byline on one line
 * 4 February 2021 | By Orkhan Aliyev   the same without key
 * By Orkhan Aliyev                     byline
 * Two hurt by a mine near Aghdam       title: a short line without full stop, set apart
 * </pre>
 */
public final class Heading {
  private static final Glossary KEYS = Glossary.load("/reader/headers.tsv");
  private static final int MOST_LINES = 20;
  private static final int LONGEST = 200;

  private static final String NAME = "(?<name>\\p{Lu}[^|–—]{1,80}?)";
  private static final String DAY =
      "(?:(?:\\p{L}{3,6}(?i:day)|\\p{Lu}\\p{L}{2}\\.?),?\\s+)?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
          + "|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}"
          + "|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
          + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";
  private static final String TIME =
      "(?:[T,\\s]*(?:at\\s+)?\\d{1,2}[:.]\\d\\d\\S*(?:\\s?[\\p{L}()]{1,5}){0,2})?";
  private static final Pattern KEYED =
      Pattern.compile("\\s*(?<key>\\p{L}[\\p{L} ]{0,20}?)\\s*:\\s*(?<value>.*)");
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s(\\[]*(?:(?i:date|dated|published|posted)(?: on)?:?\\s+)?(?<date>"
              + DAY
              + TIME
              + ")[)\\]]?"
              + "(?:\\s*[|,–—-]?\\s*(?i:by)\\s+"
              + NAME
              + ")?\\s*");
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\s*(?:By|BY)\\s+" + NAME + "(?:\\s*[|,–—-]\\s*(?<date>" + DAY + TIME + "))?\\s*");

  /** {@code "Kivu Post, 4 February 2021"}, {@code "GOMA, 4 February 2021"}: paper or place. */
  private static final Pattern FROM =
      Pattern.compile("\\s*\\p{Lu}[^,|–—:.\\d]{1,50},\\s+(?<date>" + DAY + TIME + ")\\s*");

  private static final Pattern RULER = Pattern.compile("\\s*([=*_#~-])\\1{2,}\\s*");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\s*(?:#{1,6}\\s+|[*_]{1,3}(?=\\S))(?<words>.*?)[*_#]{0,3}\\s*");

  private final String text;
  private final Draft draft;
  private int next;

  private Heading(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** Puts what the heading says, and the report below it, into the draft. */
  public static void read(String text, Draft draft) {
    Heading heading = new Heading(BodyText.normalise(text), draft);
    for (int line = 0; line < MOST_LINES; line++) {
      if (!heading.readLine()) {
        break;
      }
    }
    draft.put(Field.BODY, heading.text.substring(heading.next).strip());
  }

  /** Reads one line and moves behind it; false where the report begins. */
  private boolean readLine() {
    int end = text.indexOf('\n', next);
    if (end < 0) {
      return false;
    }
    String line = text.substring(next, end);
    Matcher from = FROM.matcher(line);
    if (startsReport(line)) {
      return false;
    }
    if (!isHeader(line) && from.matches()) {
      // Paper or place, the report begins with it.
      draft.put(Field.DATE, from.group("date"));
      return false;
    }
    if (!line.isBlank() && !isHeader(line)) {
      if (!isTitle(line, end)) {
        return false;
      }
      draft.put(Field.TITLE, plain(line));
    }
    read(line);
    next = end + 1;
    return true;
  }

  /** {@code "Text: A shell hit …"} opens the report behind the colon. */
  private boolean startsReport(String line) {
    Matcher keyed = KEYED.matcher(line);
    boolean body = keyed.matches() && KEYS.is(keyed.group("key"), Field.BODY.code());
    next += body ? keyed.start("value") : 0;
    return body;
  }

  private static boolean isHeader(String line) {
    Matcher keyed = KEYED.matcher(line);
    return (keyed.matches() && KEYS.meaning(keyed.group("key")).isPresent())
        || DATED.matcher(line).matches()
        || RULER.matcher(line).matches()
        || isSignature(line);
  }

  /** A sentence may begin with "By" too, but it ends in a full stop and is longer. */
  private static boolean isSignature(String line) {
    return !line.stripTrailing().endsWith(".") && SIGNED.matcher(line).matches();
  }

  private void read(String line) {
    Matcher keyed = KEYED.matcher(line);
    if (keyed.matches() && KEYS.meaning(keyed.group("key")).isPresent()) {
      KEYS.meaning(keyed.group("key"))
          .flatMap(meaning -> Code.find(Field.class, meaning))
          .ifPresent(field -> draft.put(field, keyed.group("value")));
      return;
    }
    for (Pattern shape : List.of(DATED, SIGNED)) {
      Matcher parts = shape.matcher(line);
      if (parts.matches() && isHeader(line)) {
        Optional.ofNullable(parts.group("date")).ifPresent(date -> draft.put(Field.DATE, date));
        Optional.ofNullable(parts.group("name")).ifPresent(name -> draft.put(Field.BYLINE, name));
        return;
      }
    }
  }

  private boolean isTitle(String line, int end) {
    String words = line.strip();
    boolean looks =
        words.length() <= LONGEST && words.indexOf(' ') > 0 && ".:;,".indexOf(last(words)) < 0;
    if (!looks || draft.has(Field.TITLE) || text.substring(end).isBlank()) {
      return false;
    }
    int after = text.indexOf('\n', end + 1);
    String following = text.substring(end + 1, after < 0 ? text.length() : after);
    return (following.isBlank() || isHeader(following)) && !opensWithDateline(end);
  }

  /** {@code "# Two flee"}, {@code "**Two flee**"} are titles as Markdown has them. */
  private static String plain(String line) {
    Matcher emphasis = EMPHASIS.matcher(line);
    return emphasis.matches() ? emphasis.group("words") : line;
  }

  /** {@code "NAIROBI, Kenya (AP) _"} may stand on a line of its own and is no title. */
  private boolean opensWithDateline(int end) {
    String rest = text.substring(next, Math.min(text.length(), next + 1000));
    return Dateline.find(rest, Optional.empty())
        .filter(dateline -> dateline.placeStart() < end - next)
        .isPresent();
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }
}
