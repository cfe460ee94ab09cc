package org.sitrep.reader.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * What stands above the labels of a LexisNexis document: publication, day, edition and headline,
 * each set apart by a blank line, and only the day to be told by its form. Above it stands the
 * publication, and above that the headline, if it does not stand below.
 */
final class Masthead {
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:copyright\\b|\\(c\\) |©|all rights reserved).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{L}{3,9}day,?\\s+)?(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
              + "|\\d{1,2}\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}|\\p{L}{3,9},?\\s+\\d{4})\\b.{0,60}");
  private static final Pattern EDITION =
      Pattern.compile("(?i).*\\b(?:edition|correction appended)\\b.*|final|main");

  private final List<String> blocks = new ArrayList<>();
  private int day = -1;

  private Masthead() {}

  /** Puts publication, day and headline into the draft, as far as they stand there. */
  static void read(List<String> lines, Draft draft) {
    Masthead masthead = new Masthead();
    masthead.cut(lines);
    masthead.tell(draft);
  }

  /** True for {@code "Copyright 2004 The Herald"} and the like. */
  static boolean isRights(String line) {
    return RIGHTS.matcher(line.strip()).matches();
  }

  private void cut(List<String> lines) {
    boolean apart = true;
    for (String line : lines) {
      String words = line.strip();
      boolean isDay = day < 0 && DAY.matcher(words).matches();
      if (words.isEmpty() || isRights(words)) {
        apart = true;
      } else if (apart || isDay) {
        blocks.add(words);
        day = isDay ? blocks.size() - 1 : day;
        apart = isDay;
      } else {
        int last = blocks.size() - 1;
        blocks.set(last, blocks.get(last) + " " + words);
      }
    }
  }

  private void tell(Draft draft) {
    if (day < 0) {
      draft.put(Field.PUBLISHER, blocks.isEmpty() ? "" : blocks.get(0));
      return;
    }
    draft.put(Field.DATE, blocks.get(day));
    draft.put(Field.PUBLISHER, day > 0 ? blocks.get(day - 1) : "");
    List<String> below =
        blocks.subList(day + 1, blocks.size()).stream()
            .filter(block -> !EDITION.matcher(block).matches())
            .toList();
    if (!below.isEmpty()) {
      draft.put(Field.TITLE, below.get(below.size() - 1));
    } else if (day > 1) {
      draft.put(Field.TITLE, String.join(" ", blocks.subList(0, day - 1)));
    }
  }
}
