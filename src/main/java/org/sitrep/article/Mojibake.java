package org.sitrep.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that was once read as Windows-1252 and saved so: {@code "didnâ€™t"} for {@code "didn’t"}.
 * Only texts that show a telling pair are touched, since {@code "É”"} alone may be meant.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Lead byte and continuation byte as Windows-1252 shows them. */
  private static final String CONTINUATION =
      "[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC"
          + "\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A"
          + "\\u20AC\\u2122]";

  private static final Pattern TELLING =
      Pattern.compile("\\u00E2\\u20AC" + CONTINUATION + "|[\\u00C2\\u00C3]" + CONTINUATION);
  private static final Pattern LETTER =
      Pattern.compile(
          "[\\u00C2-\\u00DF]"
              + CONTINUATION
              + "|[\\u00E0-\\u00EF]"
              + CONTINUATION
              + "{2}"
              + "|[\\u00F0-\\u00F4]"
              + CONTINUATION
              + "{3}");

  /** Each makes the text shorter; nobody saves a text wrongly so often. */
  private static final int MOST_ROUNDS = 50;

  private Mojibake() {}

  /**
   * The text as it was meant; again and again, for it is saved so more than once now and then, and
   * what is repaired must stay as it is.
   */
  static String repair(String text) {
    String repaired = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = repaired;
      repaired = repairOnce(before);
      if (repaired.equals(before)) {
        return before;
      }
    }
    return repaired;
  }

  private static String repairOnce(String text) {
    if (!TELLING.matcher(text).find()) {
      return text;
    }
    return LETTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(MatchResult found) {
    return bytes(found.group()).flatMap(Mojibake::decoded).orElse(found.group());
  }

  private static Optional<ByteBuffer> bytes(String letters) {
    ByteBuffer bytes = ByteBuffer.allocate(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      // The five bytes Windows-1252 leaves undefined come through as controls.
      if (letter >= 0x80 && letter <= 0x9F) {
        bytes.put((byte) letter);
      } else {
        try {
          bytes.put(WINDOWS.newEncoder().encode(CharBuffer.wrap(letters, i, i + 1)));
        } catch (CharacterCodingException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(bytes.flip());
  }

  private static Optional<String> decoded(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
