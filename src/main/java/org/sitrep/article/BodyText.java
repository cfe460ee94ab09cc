package org.sitrep.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The normal form of an article's text, made once: NFC, plain spaces and line feeds, no soft
 * hyphens, no invisible or control characters, mojibake such as {@code "didnâ€™t"} repaired.
 * Letters, curly quotes and dashes stay as they are.
 */
public final class BodyText {
  private static final Pattern LINE_ENDS =
      Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
  private static final Pattern SPACES =
      Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

  // Soft hyphen, zero width space, marks of direction, word joiner, byte order mark. The zero width
  // joiners U+200C and U+200D stay: names are spelt with them.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F"
              + "\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");
  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private BodyText() {}

  /** The normal form of a body; what has it already is returned as it is. */
  public static String normalise(String text) {
    return isPlain(text) ? text : clean(text);
  }

  /** True for most reports: nothing but letters, signs and spaces that stay as they are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char letter) {
    if (letter < '\u007F') {
      return letter >= ' ' || letter == '\n' || letter == '\t';
    }
    // Latin letters in one piece, but for those mojibake begins with; quotation marks and dashes.
    return letter >= '\u00C0' && letter <= '\u017F'
        ? letter != '\u00C2' && letter != '\u00C3' && letter != '\u00E2'
        : letter >= '\u2010' && letter <= '\u2026';
  }

  private static String clean(String text) {
    String clean = LINE_ENDS.matcher(Mojibake.repair(text)).replaceAll("\n");
    clean = SPACES.matcher(clean).replaceAll(" ");
    clean = INVISIBLE.matcher(clean).replaceAll("");
    return Normalizer.normalize(withoutLoneSurrogates(clean), Normalizer.Form.NFC);
  }

  /** The normal form of a headline, a name, an address: one line without blanks around it. */
  public static String line(String text) {
    return String.join(" ", normalise(text).strip().split("\\s+"));
  }

  private static String withoutLoneSurrogates(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }
}
