package org.sitrep.reader.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * How much running text each element of a page holds, with all below it: menus and lists of links
 * weigh nothing, a paragraph its letters.
 */
final class RunningText {
  private static final Evaluator LINK = QueryParser.parse("a");
  private static final int SHORTEST = 25;
  private static final int LEAD = 80;

  /** Other boxes of the same kind must hold that much to be the report together with the best. */
  private static final double OTHERS = 0.3;

  private static final int BESIDE_HEADLINE = 2;

  private final Element body;
  private final Map<Element, Double> weights = new LinkedHashMap<>();
  private final Map<Element, Double> near = new LinkedHashMap<>();

  private RunningText(Element body) {
    this.body = body;
  }

  static RunningText of(Element body) {
    RunningText text = new RunningText(body);
    for (Element element : body.getAllElements()) {
      double weight = weight(element);
      if (weight > 0) {
        text.add(element, weight);
      }
    }
    return text;
  }

  /** Running text in an element as a share of all, 0 to 1. */
  double share(Element element) {
    return in(element) / Math.max(1, in(body));
  }

  /**
   * The element that holds the report: the parent of the heaviest paragraphs, or what stands around
   * it where the report is cut into several boxes.
   *
   * @param aroundHeadline what stands in these counts double: a report of two sentences stands
   *     often beside the longer ones of others
   */
  Element heaviest(Collection<Element> aroundHeadline) {
    Element best = body;
    double most = near.getOrDefault(body, 0.0);
    for (Element element : near.keySet()) {
      double weight = near.getOrDefault(element, 0.0);
      if (BESIDE_HEADLINE * weight > most && isIn(aroundHeadline, element)) {
        weight *= BESIDE_HEADLINE;
      }
      if (weight > most) {
        best = element;
        most = weight;
      }
    }
    return withAlike(best);
  }

  private Element withAlike(Element heaviest) {
    Element best = heaviest;
    Element child = best;
    for (Element outer : best.parents()) {
      if (isWhole(child)) {
        break;
      }
      if (othersLike(child, outer) > OTHERS * in(best)) {
        best = outer;
      }
      child = outer;
    }
    return best;
  }

  private static boolean isIn(Collection<Element> outer, Element element) {
    return outer.contains(element) || element.parents().stream().anyMatch(outer::contains);
  }

  /**
   * An element and the paragraphs that stand before it: the lead is often set apart from the rest
   * of the report.
   */
  Element withLead(Element element) {
    Element parent = element.parent();
    if (element.equals(body) || parent == null) {
      return element;
    }
    Element all = new Element("div");
    for (Element sibling : parent.children()) {
      if (sibling.equals(element)) {
        break;
      }
      if (isParagraph(sibling)) {
        all.appendChild(sibling.clone());
      }
    }
    return all.appendChild(element.clone());
  }

  private boolean isParagraph(Element element) {
    return in(element) >= LEAD && element.children().stream().noneMatch(Element::isBlock);
  }

  /** Beyond an article stand other articles. */
  private static boolean isWhole(Element element) {
    return element.nameIs("article")
        || element.nameIs("main")
        || element.attr("itemprop").equals("articleBody");
  }

  /**
   * Running text in the siblings of an element that bear the same name and class; boxes without a
   * class need not belong together.
   */
  private double othersLike(Element child, Element outer) {
    if (child.className().isBlank()) {
      return 0;
    }
    double sum = 0;
    for (Element box : outer.children()) {
      boolean alike = box.nameIs(child.tagName()) && box.className().equals(child.className());
      sum += alike && !box.equals(child) ? in(box) : 0;
    }
    return sum;
  }

  double in(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private void add(Element paragraph, double weight) {
    double share = 1;
    for (Element outer = paragraph; outer != null; outer = outer.parent()) {
      weights.merge(outer, weight, Double::sum);
      if (!outer.equals(paragraph) && share >= 0.5) {
        near.merge(outer, weight * share, Double::sum);
        share /= 2;
      }
      if (isWhole(outer)) {
        share = 0;
      }
      if (outer.equals(body)) {
        break;
      }
    }
  }

  /** Letters of a paragraph, or of what stands between the blocks of an older page. */
  private static double weight(Element element) {
    if (!element.isBlock() && !element.nameIs("td")) {
      return 0;
    }
    boolean leaf = element.children().stream().noneMatch(Element::isBlock);
    String text = leaf ? element.text() : element.ownText();
    int linked = leaf ? element.select(LINK).text().length() : 0;
    if (text.length() < SHORTEST
        || text.indexOf(' ') < 0
        || 3 * linked > text.length()
        || isLink(element)) {
      return 0;
    }
    boolean list = element.nameIs("li") || element.nameIs("td");
    return (list ? 0.5 : 1) * (text.length() - linked);
  }

  private static boolean isLink(Element element) {
    return element.closest(LINK) != null;
  }
}
