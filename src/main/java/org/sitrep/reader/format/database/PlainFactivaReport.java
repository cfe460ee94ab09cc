package org.sitrep.reader.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * One document of Factiva without codes. The number of words stands where all else can be told
 * from:
 *
 * <pre>
 * World                                section, if any
 * Blast in market kills four           headline
 * By Ana Diaz                          byline, if any
 * 345 words
 * 12 May 2004                          day, and perhaps a time
 * The Herald                           publication
 * HRLD                                 its code, page, edition
 * English
 * (c) 2004 The Herald Ltd
 *                                      the report, up to
 * Document HRLD000020040512e05c0000a
 * </pre>
 */
final class PlainFactivaReport {
  private static final Pattern WORDS = Pattern.compile("\\d[\\d,.]* words");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d.*");
  private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\\(c\\)|copyright|©).*");
  private static final Pattern LANGUAGE = Pattern.compile("\\p{Lu}\\p{Ll}{3,20}");
  private static final Pattern BYLINE = Pattern.compile("(?i)by\\s.*");
  private static final int MOST_LINES = 12;

  /** A line of so few words above another is the section. */
  private static final int SECTION = 3;

  private final List<String> lines;
  private final Draft draft;

  private PlainFactivaReport(List<String> lines, Draft draft) {
    this.lines = lines;
    this.draft = draft;
  }

  static void read(List<String> lines, Draft draft) {
    new PlainFactivaReport(lines, draft).read();
  }

  /** True for {@code "345 words"}. */
  static boolean isLength(String line) {
    return WORDS.matcher(line.strip()).matches();
  }

  private void read() {
    OptionalInt words = find(0, lines.size(), PlainFactivaReport::isLength);
    if (words.isEmpty()) {
      draft.put(Field.BODY, Paragraphs.of(upToId(0)));
      return;
    }
    readAbove(words.getAsInt());
    draft.put(Field.BODY, Paragraphs.of(upToId(readBelow(words.getAsInt() + 1))));
  }

  private void readAbove(int words) {
    List<String> above =
        new ArrayList<>(
            lines.subList(0, words).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    int last = above.size() - 1;
    if (last > 0 && BYLINE.matcher(above.get(last)).matches()) {
      draft.put(Field.BYLINE, above.remove(last));
    }
    if (above.size() > 1 && above.get(0).split(" ").length <= SECTION) {
      draft.put(Field.SECTION, above.remove(0));
    }
    draft.put(Field.TITLE, String.join(" ", above));
  }

  /** Reads what stands between the number of words and the report, and tells where that begins. */
  private int readBelow(int from) {
    int most = Math.min(lines.size(), from + MOST_LINES);
    int begins = from;
    for (int i = from; i < most; i++) {
      String line = lines.get(i).strip();
      boolean day = WrittenDate.find(line).isPresent() && !draft.has(Field.DATE);
      if (day) {
        draft.put(Field.DATE, line);
      } else if (!line.isEmpty() && draft.has(Field.DATE) && !TIME.matcher(line).matches()) {
        draft.put(Field.PUBLISHER, line);
      }
      begins = day ? i + 1 : begins;
    }
    OptionalInt rights = find(from, most, line -> RIGHTS.matcher(line.strip()).matches());
    OptionalInt language = find(begins + 1, most, line -> LANGUAGE.matcher(line.strip()).matches());
    int end = rights.orElse(language.orElse(begins));
    return Math.min(lines.size(), end + 1);
  }

  private OptionalInt find(int from, int to, Predicate<String> shape) {
    return IntStream.range(Math.min(from, to), to)
        .filter(i -> shape.test(lines.get(i)))
        .findFirst();
  }

  private List<String> upToId(int from) {
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> FactivaReport.id(line).isEmpty())
        .toList();
  }
}
