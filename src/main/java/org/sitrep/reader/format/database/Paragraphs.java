package org.sitrep.reader.format.database;

import java.util.List;
import org.sitrep.article.LineEnds;

/**
 * The paragraphs of a text whose lines were cut at a width of 80 or so. A line belongs to the one
 * above where its first word would not have fitted there; a blank line or an indented one begins a
 * paragraph.
 */
final class Paragraphs {
  /** Longer lines are whole paragraphs already. */
  private static final int WIDEST = 130;

  private static final int INDENT = 2;

  /** Ends a line that stays one; no text that is normal holds it. */
  private static final String LINE = "\u2028";

  /** Lines are cut a little early where a word is counted with what stands behind it. */
  private static final int SLACK = 3;

  private final int width;
  private final boolean indentTells;

  private Paragraphs(List<String> lines) {
    this.width = lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    long filled = lines.stream().filter(line -> !line.isBlank()).count();
    long indented = lines.stream().filter(Paragraphs::isIndented).count();
    this.indentTells = 2 * indented < filled;
  }

  /** The text with a blank line between paragraphs, and words that were cut made whole. */
  static String of(List<String> lines) {
    String text = new Paragraphs(lines).join(lines);
    return LineEnds.unwrap(text).replace(LINE + " ", "\n").strip();
  }

  private String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    String above = "";
    for (String line : lines) {
      if (!line.isBlank()) {
        text.append(between(above, line)).append(line.strip());
      }
      above = line;
    }
    return text.toString();
  }

  private String between(String above, String line) {
    if (above.isBlank() || (indentTells && isIndented(line))) {
      return "\n\n";
    }
    String words = line.strip();
    int blank = words.indexOf(' ');
    int first = blank < 0 ? words.length() : blank;
    int filled = above.stripTrailing().length() + 1 + first;
    boolean cut = filled > width - SLACK || above.stripTrailing().endsWith("-");
    return width > WIDEST || !cut ? LINE + "\n" : "\n";
  }

  private static boolean isIndented(String line) {
    int letters = 0;
    while (letters < line.length() && Character.isWhitespace(line.charAt(letters))) {
      letters++;
    }
    return letters < line.length() && (letters >= INDENT || line.startsWith("\t"));
  }
}
