package org.sitrep.reader.draft;

import java.util.regex.Pattern;
import org.sitrep.article.Glossary;

/**
 * The names of a byline: {@code "Amina Diallo"} of {@code "By Amina Diallo @amina | 4 February 2021
 * 9:30"}. What is an address only is no name.
 */
final class Byline {
  private static final Glossary WORDS = Glossary.load("/reader/byline.tsv");
  private static final int LONGEST = 300;
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^(?:" + words("before") + ")\\b\\s*:?\\s*(?=\\S)");

  /** A day or time and all behind it; "on" and the weekday before it. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:\\bon\\s+)?(?:(?<!\\p{L})\\p{L}{3,6}day,?\\s+)?(?:\\d{4}-\\d\\d-\\d\\d"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}:\\d\\d|\\d+ min(?:ute)? read"
              + "|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}"
              + "|(?<!\\p{L})\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}).*");

  private static final Pattern AFTER =
      Pattern.compile("(?i)(?<=[\\s|,;•·–—-])(?:" + words("after") + ")(?!\\p{L}).*");
  private static final Pattern HANDLE =
      Pattern.compile(
          "[(\\[]?(?:[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{2,60}|(?<!\\w)@\\w+)[)\\]]?");
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S*");
  private static final Pattern EDGE = Pattern.compile("^[\\s|,;:•·–—-]+|[\\s|,;:•·–—-]+$");

  private Byline() {}

  static String clean(String line) {
    String names = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    for (Pattern odd : new Pattern[] {LINK, HANDLE, DATED, AFTER, EDGE, BEFORE, EDGE}) {
      names = odd.matcher(names).replaceAll("");
    }
    return names;
  }

  private static String words(String meaning) {
    return String.join("|", WORDS.words(meaning));
  }
}
