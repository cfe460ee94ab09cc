package org.sitrep.export.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes that keep a text a text wherever its script ends up: no {@code "<"} of {@code
 * "</script>"} is left, and the line separators of Unicode, line ends to a script, are escaped too.
 */
final class HarmlessText extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

  private final int[] ascii = standardAsciiEscapesForJSON();

  HarmlessText() {
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
    ascii[0x7F] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case '\u2028' -> LINE;
      case '\u2029' -> PARAGRAPH;
      default -> null;
    };
  }
}
