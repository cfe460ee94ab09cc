package org.sitrep.reader.format.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.article.LineEnds;
import org.sitrep.reader.format.xml.Xml;

/**
 * The text of blocks in ALTO: {@code <String CONTENT="Two"/><SP/><String CONTENT="men"/>}, a blank
 * line between blocks.
 */
final class AltoText {
  private AltoText() {}

  /**
   * The text of a page in reading order, without its margins.
   *
   * @param head what stands before the page; from version 4 on it may tell the order
   */
  static String ofPage(Element page, Element head) {
    Element print = Xml.local(page, "PrintSpace").stream().findFirst().orElse(page);
    Map<String, Element> byId = new HashMap<>();
    List<Element> blocks = Xml.local(print, "TextBlock");
    blocks.forEach(block -> byId.put(block.attr("ID"), block));
    List<Element> ordered = new ArrayList<>();
    for (Element reference : Xml.local(head, "ElementRef")) {
      Optional.ofNullable(byId.get(reference.attr("REF"))).ifPresent(ordered::add);
    }
    return of(ordered.size() == blocks.size() ? ordered : blocks);
  }

  /** The text of some blocks. */
  static String of(List<Element> blocks) {
    StringBuilder text = new StringBuilder();
    for (Element block : blocks) {
      for (Element line : Xml.local(block, "TextLine")) {
        append(text, line);
      }
      text.append('\n');
    }
    return LineEnds.unwrap(text.toString().strip());
  }

  private static void append(StringBuilder text, Element line) {
    int start = text.length();
    for (Element part : line.children()) {
      boolean word = Xml.isLocal(part, "String");
      // The second half of a word cut in two has been written with the first.
      boolean second = part.attr("SUBS_TYPE").equals("HypPart2") && hasWhole(part);
      boolean hyphen = Xml.isLocal(part, "HYP") && !endsWhole(line);
      if (word && !second) {
        text.append(text.length() > start ? " " : "").append(content(part));
      } else if (hyphen) {
        text.append('-');
      }
    }
    if (text.length() > start) {
      text.append('\n');
    }
  }

  private static String content(Element word) {
    boolean first = word.attr("SUBS_TYPE").equals("HypPart1") && hasWhole(word);
    return first ? word.attr("SUBS_CONTENT") : word.attr("CONTENT");
  }

  private static boolean hasWhole(Element word) {
    return !word.attr("SUBS_CONTENT").isBlank();
  }

  /** True where the last word of a line has been written whole already. */
  private static boolean endsWhole(Element line) {
    return line.children().stream()
        .anyMatch(word -> word.attr("SUBS_TYPE").equals("HypPart1") && hasWhole(word));
  }
}
