package org.sitrep.reader.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;

/**
 * The report of a page: the element that holds most running text, without headline, menus,
 * captions, related stories and comments. Paragraphs are set apart by blank lines; list items and
 * table rows are lines.
 */
final class Report {
  private static final Glossary CLUTTER = Glossary.load("/reader/clutter.tsv");
  private static final String NEVER =
      "h1, script, style, noscript, template, iframe, object, svg, canvas, video, audio, button, select,"
          + " textarea, input, nav, footer, aside, figure, figcaption, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog]";
  private static final Pattern HUMP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  /** Clutter that holds a larger share of the running text is no clutter. */
  private static final double MOST = 0.4;

  private Report() {}

  /** The text of the report; empty where the page has none. Takes the page apart. */
  static String of(Document page) {
    page.select(NEVER).remove();
    removeClutter(page.body());
    return PlainText.of(RunningText.of(page.body()).heaviest());
  }

  private static void removeClutter(Element body) {
    RunningText text = RunningText.of(body);
    for (Element element : body.select("body [class], body [id]")) {
      // A name on an outer element, such as "post tag-war", must not take the report with it.
      if (isClutter(element) && text.share(element) < MOST) {
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
}
