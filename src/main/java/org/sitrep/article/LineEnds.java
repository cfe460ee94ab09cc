package org.sitrep.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that printing or scanning cut in two at the end of a line: {@code "two detach-\nments"} is
 * {@code "two detachments"}, {@code "anti-\naircraft"} is {@code "anti-aircraft"}.
 *
 * <p>The text itself is asked first: a word it has elsewhere, whole or with its hyphen, is written
 * so here. Else the hyphen goes, unless one half is known to stand beside hyphens, or the second
 * half opens in a capital or holds a digit.
 */
public final class LineEnds {
  private static final Glossary WORDS = Glossary.load("/article/hyphens.tsv");

  /** A half, and what may stand for the hyphen: scanners write a not sign or a soft hyphen. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<first>[\\p{L}\\p{M}\\p{Nd}]{1,40}+)(?<hyphen>[-\\u2010\\u00AC\\u00AD])[ \\t]*\\n[ \\t]*"
              + "(?<second>[\\p{L}\\p{M}\\p{Nd}]{1,40}+)(?<rest>[^\\s\\p{L}]{0,10}+)(?<gap>[ \\t]*)");

  /** These are hyphens; a not sign and a soft hyphen only stand for one. */
  private static final String HYPHENS = "-\u2010";

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]{2,80}+(?:-[\\p{L}\\p{M}\\p{Nd}]{2,80}+)?+");
  private static final Pattern WRAPPED = Pattern.compile("(?<!\\n)[ \\t]*\\n[ \\t]*(?!\\n)");

  private final String text;
  private final Set<String> known = new HashSet<>();

  private LineEnds(String text) {
    this.text = text;
  }

  /** The text with its cut words whole, each in its first line; the lines stay lines. */
  public static String rejoin(String text) {
    Matcher cut = CUT.matcher(text);
    return cut.find() ? new LineEnds(text).rejoined(cut) : text;
  }

  /** The lines of each paragraph as one; paragraphs are set apart by blank lines. */
  public static String unwrap(String text) {
    return WRAPPED.matcher(rejoin(text)).replaceAll(" ");
  }

  private String rejoined(Matcher cut) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      known.add(key(words.group()));
    }
    return cut.reset().replaceAll(found -> Matcher.quoteReplacement(whole(cut, found)));
  }

  private String whole(Matcher cut, MatchResult found) {
    boolean atLineEnd = found.end() == text.length() || text.charAt(found.end()) == '\n';
    return cut.group("first")
        + (keepsHyphen(cut, found.start()) ? "-" : "")
        + cut.group("second")
        + cut.group("rest")
        + (atLineEnd ? "" : "\n");
  }

  private boolean keepsHyphen(Matcher cut, int start) {
    String first = cut.group("first");
    String second = cut.group("second");
    if (known.contains(key(first + second)) || !HYPHENS.contains(cut.group("hyphen"))) {
      return false;
    }
    boolean inner = start > 0 && text.charAt(start - 1) == '-';
    return inner
        || known.contains(key(first + "-" + second))
        || WORDS.is(first + "-" + second, "whole")
        || WORDS.is(first, "before")
        || WORDS.is(second, "behind")
        || !mayBeOneWord(first, second);
  }

  /** {@code "detach", "ments"}, {@code "DETACH", "MENTS"}, {@code "Washing", "ton"}. */
  private static boolean mayBeOneWord(String first, String second) {
    boolean letters = (first + second).codePoints().allMatch(Character::isLetter);
    return letters && (isSmall(second) || isCapital(first + second));
  }

  private static boolean isSmall(String word) {
    return word.codePoints().allMatch(Character::isLowerCase);
  }

  private static boolean isCapital(String word) {
    return word.codePoints().allMatch(Character::isUpperCase);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
