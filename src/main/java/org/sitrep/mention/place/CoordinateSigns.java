package org.sitrep.mention.place;

/**
 * Which ways of writing coordinates a text may hold, at one look at each character: {@code "47.15
 * E"} has no {@code N} or {@code S} behind a number, so nothing is worth a search. Says yes where
 * in doubt.
 *
 * @param suffixed a side behind a number: {@code "39.60 N"}, {@code "39 degrees north"}
 * @param prefixed a side before a number: {@code "N 39.60"}
 * @param bare a number with three decimals: {@code "39.601"}
 * @param grid a letter behind a number, and another: {@code "38S MB"}
 */
record CoordinateSigns(boolean suffixed, boolean prefixed, boolean bare, boolean grid) {

  /** The signs of a text. */
  static CoordinateSigns of(String text) {
    boolean suffixed = text.contains("degrees north") || text.contains("degrees south");
    boolean prefixed = false;
    boolean bare = false;
    boolean grid = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == 'N' || sign == 'S') {
        suffixed |= isBehindNumber(text, i);
        prefixed |= isDigit(text, i + 1) || isBlank(text, i + 1) && isDigit(text, i + 2);
      }
      if (sign == '.') {
        bare |= isDigit(text, i - 1) && isDigit(text, i + 1) && isDigit(text, i + 3);
      } else if (isCapital(text, i) && isDigit(text, i - 1)) {
        grid |= isCapital(text, i + 1) || isBlank(text, i + 1) && isCapital(text, i + 2);
      }
    }
    return new CoordinateSigns(suffixed, prefixed, bare, grid);
  }

  /** Behind a number or the sign of degrees, minutes or seconds, and no word begins with it. */
  private static boolean isBehindNumber(String text, int side) {
    int before = isBlank(text, side - 1) ? side - 2 : side - 1;
    // Only words end in a letter or mark that is none of these.
    boolean number =
        isDigit(text, before) || before >= 0 && "°ºs'′’\"″”".indexOf(text.charAt(before)) >= 0;
    return number && !isLetter(text, side + 1) && !isDigit(text, side + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isCapital(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  private static boolean isLetter(String text, int at) {
    return isCapital(text, at)
        || at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) <= ' ';
  }
}
