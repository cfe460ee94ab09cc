package org.sitrep.reader.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An element as plain text: a blank line between paragraphs, one line for a list item or table row,
 * a tab between cells.
 */
final class PlainText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Element element) {
    PlainText plain = new PlainText();
    element.traverse(plain);
    return plain.text.toString().strip();
  }

  /** The words of an element without paragraphs; of a long one, a little more than asked for. */
  static String upTo(int length, Element element) {
    PlainText plain = new PlainText();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            plain.append(words.text());
          }
          return plain.text.length() > length ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return plain.text.toString().strip();
  }

  /** True where words stand directly before or behind an element. */
  static boolean isWithinSentence(Element element) {
    return isWords(element.previousSibling()) || isWords(element.nextSibling());
  }

  private static boolean isWords(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element) {
      boundary(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      boundary(element);
    }
  }

  private void boundary(Element element) {
    if (element.nameIs("br") || element.nameIs("li") || element.nameIs("tr")) {
      breakLine(1);
    } else if (element.nameIs("td") || element.nameIs("th")) {
      tab();
    } else if (element.isBlock()) {
      breakLine(insideItem(element) ? 1 : 2);
    }
  }

  private static boolean insideItem(Element element) {
    Element parent = element.parent();
    return parent != null && (parent.nameIs("li") || parent.nameIs("td"));
  }

  private void append(String words) {
    boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(atStart ? words.stripLeading() : words);
  }

  private void breakLine(int count) {
    int end = text.length();
    int breaks = 0;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      breaks += text.charAt(end - 1) == '\n' ? 1 : 0;
      end--;
    }
    text.setLength(end);
    text.append("\n".repeat(end == 0 ? 0 : Math.max(count, breaks)));
  }

  private void tab() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) != '\n' && text.charAt(last) != '\t') {
      text.append('\t');
    }
  }
}
