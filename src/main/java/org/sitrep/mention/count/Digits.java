package org.sitrep.mention.count;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.mention.count.Numeral.Form;

/** Numbers written in figures: {@code "1,200"}, {@code "12.5"}, {@code "5th"}, {@code "14:30"}. */
final class Digits {
  private static final Pattern INTEGER = Pattern.compile("\\d{1,15}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}");
  private static final Pattern DECIMAL =
      Pattern.compile("(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,4})[.]\\d{1,9}");
  private static final Pattern ORDINAL =
      Pattern.compile("(\\d{1,9}|\\d{1,3},\\d{3})(?:st|nd|rd|th|d)");
  private static final Pattern PLURAL = Pattern.compile("(\\d{1,9})'?s");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?");
  private static final Pattern PART = Pattern.compile("(\\d{1,2})/(\\d{1,3})");

  private static final Pattern TELEPHONE = Pattern.compile("(?:\\d{3}-)?\\d{3}-\\d{4}");

  private Digits() {}

  /** True for {@code "555-0123"}. */
  static boolean isTelephone(String text) {
    return TELEPHONE.matcher(text).matches();
  }

  /** True for {@code "000"} and {@code "0730"}, which count nothing. */
  private static boolean isPadded(String text) {
    return text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
  }

  /** What is read from a piece. */
  record Reading(double value, Form form) {}

  /** True for {@code "5th"} and {@code "1990s"}, which are one piece with their ending. */
  static boolean keepsSuffix(String text) {
    return ORDINAL.matcher(text).matches() || PLURAL.matcher(text).matches();
  }

  /** Reads a piece that begins with a figure. */
  static Optional<Reading> read(String text) {
    if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
      return Optional.empty();
    }
    if (INTEGER.matcher(text).matches() && isPadded(text)) {
      return reading(text, Form.ODD);
    }
    if (INTEGER.matcher(text).matches()
        || GROUPED.matcher(text).matches()
        || DECIMAL.matcher(text).matches()) {
      return reading(text, Form.DIGITS);
    }
    Matcher ordinal = ORDINAL.matcher(text);
    if (ordinal.matches()) {
      return reading(ordinal.group(1), Form.ORDINAL);
    }
    Matcher plural = PLURAL.matcher(text);
    if (plural.matches()) {
      return reading(plural.group(1), Form.PLURAL);
    }
    return Optional.of(special(text));
  }

  private static Optional<Reading> reading(String digits, Form form) {
    return Optional.of(new Reading(Double.parseDouble(digits.replace(",", "")), form));
  }

  private static Reading special(String text) {
    if (CLOCK.matcher(text).matches()) {
      return new Reading(0, Form.CLOCK);
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      int divisor = Integer.parseInt(part.group(2));
      int parts = Integer.parseInt(part.group(1));
      if (parts < divisor && divisor <= 10 && text.indexOf('0') != 0) {
        return new Reading(100.0 * parts / divisor, Form.SLASH);
      }
    }
    return new Reading(0, Form.ODD);
  }
}
