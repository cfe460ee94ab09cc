package org.sitrep.job.show;

/**
 * How text looks on a terminal: coloured, or plain where there is none. Texts of articles are
 * hostile: they lose everything that could move the cursor, colour the screen or turn its letters
 * around.
 */
public record Style(boolean coloured) {
  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return in("\u001b[1m", text);
  }

  String marked(String text) {
    return in("\u001b[30;43m", text);
  }

  String faint(String text) {
    return in("\u001b[2m", text);
  }

  private String in(String code, String text) {
    return coloured && !text.isEmpty() ? code + text + RESET : text;
  }

  /** The text on one line, without signs that are not letters but orders. */
  public static String clean(Object value) {
    StringBuilder text = new StringBuilder();
    value
        .toString()
        .codePoints()
        .forEach(
            point -> {
              switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    text.append(' ');
                case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {}
                default -> text.appendCodePoint(point);
              }
            });
    return text.toString();
  }
}
