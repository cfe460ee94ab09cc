package org.sitrep.reader.format.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.format.xml.Xml;

/**
 * One issue of a newspaper as METS describes it.
 *
 * @param title of the newspaper
 * @param day of the issue, as written; empty where none is
 * @param articles those whose scanned blocks stand in the file, else its pages
 */
record Mets(String title, String day, List<Article> articles) {

  /** An article: the label of a division, {@code <div TYPE="ARTICLE" LABEL="…">}, and its text. */
  record Article(String title, String text) {}

  static Mets of(Element mets) {
    Map<String, Element> blocks = blocks(mets);
    List<Article> articles = new ArrayList<>();
    for (Element division : Xml.local(mets, "div")) {
      if (division.attr("TYPE").toLowerCase(Locale.ROOT).contains("article")) {
        String text = AltoText.of(blocksOf(division, blocks));
        if (!text.isBlank()) {
          articles.add(new Article(division.attr("LABEL"), text));
        }
      }
    }
    if (articles.isEmpty()) {
      Xml.local(mets, "Page")
          .forEach(page -> articles.add(new Article("", AltoText.ofPage(page, mets))));
    }
    return new Mets(title(mets), day(mets), List.copyOf(articles));
  }

  /** Blocks by file and id: {@code "ALTO0001#TB7"}. */
  private static Map<String, Element> blocks(Element mets) {
    Map<String, Element> blocks = new HashMap<>();
    for (Element file : Xml.local(mets, "file")) {
      for (Element block : Xml.local(file, "TextBlock")) {
        blocks.put(file.attr("ID") + "#" + block.attr("ID"), block);
      }
    }
    return blocks;
  }

  private static List<Element> blocksOf(Element division, Map<String, Element> blocks) {
    List<Element> found = new ArrayList<>();
    for (Element area : Xml.local(division, "area")) {
      String key = area.attr("FILEID") + "#" + area.attr("BEGIN");
      Optional.ofNullable(blocks.get(key))
          .filter(block -> !found.contains(block))
          .ifPresent(found::add);
    }
    return found;
  }

  private static String day(Element mets) {
    for (String name : new String[] {"dateIssued", "date", "issued"}) {
      for (Element date : Xml.local(mets, name)) {
        if (WrittenDate.find(date.text()).isPresent()) {
          return date.text();
        }
      }
    }
    return "";
  }

  private static String title(Element mets) {
    return Xml.local(mets, "titleInfo").stream()
        .flatMap(info -> Xml.local(info, "title").stream())
        .map(Element::text)
        .findFirst()
        .orElse("");
  }
}
