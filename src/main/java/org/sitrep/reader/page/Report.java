package org.sitrep.reader.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.sitrep.article.Glossary;

/**
 * The report of a page: the element that holds most running text, without menus, captions, related
 * stories and comments. Paragraphs are set apart by blank lines; list items and table rows are
 * lines.
 */
final class Report {
  private static final Glossary CLUTTER = Glossary.load("/reader/clutter.tsv");
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, svg, canvas, video, audio, button, select,"
          + " textarea, input, nav, footer, aside, figure, figcaption, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog]";
  private static final Pattern HUMP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  private Report() {}

  /** The text of the report; empty where the page has none. Takes the page apart. */
  static String of(Document page) {
    page.select(NEVER).remove();
    removeClutter(page.body());
    Element container = container(page.body());
    return PlainText.of(container);
  }

  private static void removeClutter(Element body) {
    int all = body.text().length();
    for (Element element : body.select("body [class], body [id]")) {
      // A wrong name on an outer element must not take the report with it.
      if (isClutter(element) && 2 * element.text().length() < all) {
        element.remove();
      }
    }
  }

  private static boolean isClutter(Element element) {
    for (String name : (element.className() + " " + element.id()).split("\\s+")) {
      for (String part : HUMP.split(name)) {
        if (CLUTTER.meaning(part).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The element whose paragraphs weigh most; a paragraph counts half for its grandparent. */
  private static Element container(Element body) {
    Map<Element, Double> weights = new HashMap<>();
    Element best = body;
    double most = 0;
    for (Element paragraph : paragraphs(body)) {
      double weight = weight(paragraph);
      Element parent = paragraph.parent();
      for (double share = 1; parent != null && share >= 0.5; share /= 2) {
        double sum = weights.merge(parent, weight * share, Double::sum);
        if (sum > most) {
          most = sum;
          best = parent;
        }
        parent = parent.parent();
      }
    }
    return best;
  }

  private static Elements paragraphs(Element body) {
    return body.select("p, pre, blockquote, li, td, div:not(:has(p, div, ul, table))");
  }

  private static double weight(Element paragraph) {
    String text = paragraph.text();
    int linked = paragraph.select("a").text().length();
    boolean list = paragraph.nameIs("li") || paragraph.nameIs("td");
    if (text.length() < 25 || 3 * linked > text.length()) {
      return 0;
    }
    return (list ? 0.5 : 1) * (text.length() - linked);
  }
}
