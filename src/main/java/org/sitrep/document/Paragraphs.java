package org.sitrep.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks that no sentence crosses: at blank lines, before list items, and at line
 * ends that are not just the wrapping of old copy. {@code "First line of a\nwrapped paragraph."} is
 * one block; {@code "Title\nFirst sentence."} are two.
 */
final class Paragraphs {
  private static final int WRAP_SLACK = 20;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraph = -1;

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Characters no sentence crosses, and the number of the paragraph they belong to. */
  record Block(Span span, int paragraph) {}

  static List<Block> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.cut(paragraphs.lines());
    return paragraphs.blocks;
  }

  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(trimmed(start, end));
      start = end + 1;
    }
    return lines;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void cut(List<Span> lines) {
    int open = -1;
    int longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean blank = line.start() == line.end();
      if (blank) {
        open = -1;
        longest = 0;
      } else if (open >= 0 && continues(lines.get(i - 1), line, longest)) {
        Block block = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(new Span(block.span().start(), line.end()), paragraph));
      } else {
        paragraph += 1;
        open = i;
        blocks.add(new Block(line, paragraph));
      }
      longest = Math.max(longest, line.end() - line.start());
    }
  }

  private boolean continues(Span previous, Span line, int longest) {
    if (isItem(line)) {
      return false;
    }
    char last = text.charAt(previous.end() - 1);
    boolean ended = ".!?:\"”’')".indexOf(last) >= 0;
    int first = text.codePointAt(line.start());
    boolean opens =
        Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'(".indexOf(first) >= 0;
    if (!opens) {
      return true;
    }
    boolean wrapped =
        previous.end() - previous.start() >= longest - WRAP_SLACK
            && longest <= 120
            && longest >= 40;
    return !ended && wrapped;
  }

  private boolean isItem(Span line) {
    char first = text.charAt(line.start());
    return "•◦▪*·".indexOf(first) >= 0
        || (first == '-' && line.start() + 1 < line.end() && text.charAt(line.start() + 1) == ' ');
  }
}
