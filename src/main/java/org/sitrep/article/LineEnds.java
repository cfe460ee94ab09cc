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

  /** These are hyphens; a not sign and a soft hyphen only stand for one. */
  private static final String HYPHENS = "-\u2010";

  private static final String CUTS = HYPHENS + "\u00AC\u00AD";

  /** A half, and what may stand for the hyphen: scanners write a not sign or a soft hyphen. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<first>[\\p{L}\\p{M}\\p{Nd}]{1,40}+)(?<hyphen>["
              + CUTS
              + "])[ \\t]*\\n[ \\t]*"
              + "(?<second>[\\p{L}\\p{M}\\p{Nd}]{1,40}+)(?<rest>[^\\s\\p{L}]{0,10}+)(?<gap>[ \\t]*)");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]{2,80}+(?:-[\\p{L}\\p{M}\\p{Nd}]{2,80}+)?+");

  private final String text;
  private final Set<String> known = new HashSet<>();

  private LineEnds(String text) {
    this.text = text;
  }

  /** The text with its cut words whole, each in its first line; the lines stay lines. */
  public static String rejoin(String text) {
    if (!hasCut(text)) {
      return text;
    }
    Matcher cut = CUT.matcher(text);
    return cut.find() ? new LineEnds(text).rejoined(cut) : text;
  }

  /** True where a line ends in a hyphen: few texts need the pattern, which tries every letter. */
  private static boolean hasCut(String text) {
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      int last = beforeBlanks(text, end, 0);
      if (last > 0 && CUTS.indexOf(text.charAt(last - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The lines of each paragraph as one; paragraphs are set apart by blank lines. */
  public static String unwrap(String text) {
    String whole = rejoin(text);
    int end = whole.indexOf('\n');
    if (end < 0) {
      return whole;
    }
    StringBuilder joined = new StringBuilder(whole.length());
    int from = 0;
    boolean parted = false;
    for (; end >= 0; end = whole.indexOf('\n', from)) {
      joined.append(whole, from, beforeBlanks(whole, end, from));
      from = behindBlanks(whole, end + 1);
      boolean gap = from < whole.length() && whole.charAt(from) == '\n';
      joined.append(gap || parted ? '\n' : ' ');
      parted = gap;
    }
    return joined.append(whole, from, whole.length()).toString();
  }

  private static int beforeBlanks(String text, int end, int from) {
    int last = end;
    while (last > from && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int behindBlanks(String text, int start) {
    int next = start;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\t';
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
