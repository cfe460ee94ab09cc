package org.sitrep.reader.format.xml;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sitrep.article.Glossary;
import org.sitrep.article.LineEnds;

/**
 * The text of an element in paragraphs, a blank line between them. Lines are joined, and words cut
 * at their ends made whole; where no element parts the paragraphs, blank lines do, or indented
 * lines.
 */
public final class Paragraphs implements NodeFilter {
  private static final char PARAGRAPH = '\u2029';
  private static final char LINE = '\u2028';

  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+[ \\t]*");
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");
  private static final Pattern PARTED = Pattern.compile("[\\s\u2028]*\u2029[\\s\u2028\u2029]*");
  private static final Pattern LINES = Pattern.compile("\\s*\u2028[\\s\u2028]*");
  private static final Pattern INDENTED = Pattern.compile("\\n(?=(?:[ ]{2,}|\\t)\\S)");

  /** Where more of the lines are indented, they are a table or a margin. */
  private static final double MOST_INDENTED = 0.8;

  private final Glossary names;
  private final StringBuilder text = new StringBuilder();
  private boolean parted;

  private Paragraphs(Glossary names) {
    this.names = names;
  }

  /**
   * The paragraphs of an element.
   *
   * @param names of elements: a {@code block} stands by itself, a {@code line} ends one, behind a
   *     {@code cell} stands a tab, where a {@code wrap} stands a line was full, what is {@code left
   *     out} has no part in the text
   */
  public static String of(Element element, Glossary names) {
    Paragraphs paragraphs = new Paragraphs(names);
    element.filter(paragraphs);
    String text = paragraphs.text.toString();
    return paragraphs.parted ? ofMarks(text) : ofLines(text);
  }

  /** The paragraphs of a text whose lines are cut at some width. */
  public static String ofLines(String text) {
    String parted = isIndented(text) ? INDENTED.matcher(text).replaceAll("\n\n") : text;
    String spaced = BLANK_LINES.matcher(parted).replaceAll("\n\n");
    return BLANKS.matcher(LineEnds.unwrap(spaced.strip())).replaceAll(" ");
  }

  /** Line feeds are where somebody's line was full; the marks are ours. */
  private static String ofMarks(String text) {
    String marked = BLANK_LINES.matcher(text).replaceAll("\u2029");
    String whole = LINE_END.matcher(LineEnds.rejoin(marked)).replaceAll(" ");
    String paragraphs = PARTED.matcher(whole).replaceAll("\n\n");
    String lines = LINES.matcher(paragraphs.strip()).replaceAll("\n");
    return BLANKS.matcher(lines).replaceAll(" ").strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && names.is(element.tagName(), "left out")) {
      return FilterResult.SKIP_ENTIRELY;
    } else {
      part(node);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    part(node);
    if (node instanceof Element element) {
      text.append(names.is(element.tagName(), "cell") ? "\t" : "");
      text.append(names.is(element.tagName(), "wrap") ? "\n" : "");
    }
    return FilterResult.CONTINUE;
  }

  /** All but controls and our own marks. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean control = letter < ' ' && letter != '\t' && letter != '\n';
      if (!control && letter != PARAGRAPH && letter != LINE) {
        text.append(letter);
      }
    }
  }

  private void part(Node node) {
    if (node instanceof Element element) {
      boolean block = names.is(element.tagName(), "block");
      boolean line = names.is(element.tagName(), "line");
      if (block || line) {
        text.append(block ? PARAGRAPH : LINE);
        parted = true;
      }
    }
  }

  private static boolean isIndented(String text) {
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    long indented = INDENTED.matcher(text).results().count();
    return indented > 0 && indented <= MOST_INDENTED * lines;
  }
}
