package org.sitrep.store.correction;

/** Texts of strangers made fit for tables: {@code "a\u0000b"} is {@code "a b"}. */
final class Cleaning {
  private static final int QUOTED = 60;

  private Cleaning() {}

  /** Control characters and halves of characters are blanks; no database takes them all. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) || isHalf(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** The first {@code most} characters of a clean text. */
  static String line(String text, int most) {
    String line = line(text).strip();
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most));
  }

  /** A value as a message shows it, short. */
  static String quote(String text) {
    String start = line(text, QUOTED);
    return "\"" + start + (start.length() < text.strip().length() ? "…" : "") + "\"";
  }
}
