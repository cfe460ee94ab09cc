package org.sitrep.reader.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The report of a page: what the page declares to be it, else the element that holds most running
 * text, without headline, menus, captions, related stories and comments. Paragraphs are set apart
 * by blank lines; list items and table rows are lines.
 */
final class Report {

  /** A declared body of less is a teaser. */
  private static final int SHORTEST = 200;

  /** Who finds so little of what another finds has missed the report. */
  private static final double ENOUGH = 0.6;

  private static final int AROUND = 3;

  private static final Evaluator BODY = QueryParser.parse("[itemprop=articleBody]");
  private static final Evaluator HEADLINE = QueryParser.parse("h1");
  private static final Evaluator ARTICLE = QueryParser.parse("article, [itemprop=articleBody]");

  private Report() {}

  /**
   * The text of the report; empty where the page has none. Takes the page apart.
   *
   * @param articleBody what the page's linked data gives as the text; empty where they give none
   * @param again gives the page as it was, for a second opinion; seldom asked
   */
  static String of(Document page, String articleBody, Supplier<Document> again) {
    List<Element> aroundHeadline = aroundHeadline(page);
    Clutter.removeFrom(page);
    RunningText text = RunningText.of(page.body());
    Optional<Element> declared = declared(page, text);
    Element heaviest = declared.orElseGet(() -> text.heaviest(aroundHeadline));
    // What stands around an article are other articles, else it may be more of this one.
    int most = isBounded(heaviest) ? 0 : words(page.body().text());
    String report = textOf(declared.isPresent() ? heaviest : text.withLead(heaviest));
    if (!isEnough(report, words(articleBody))) {
      return articleBody;
    }
    // Nobody can find more than there is, so the second opinion is seldom asked for.
    return isEnough(report, most) ? report : better(report, again.get());
  }

  private static String textOf(Element element) {
    Notices.removeFrom(element);
    return PlainText.of(element);
  }

  /** The second opinion where it has much more of the same; of another story it proves nothing. */
  private static String better(String report, Document page) {
    String other = SecondOpinion.of(page).map(Report::textOf).orElse("");
    String opening = report.lines().findFirst().orElse("");
    return isEnough(report, words(other)) || !other.contains(opening) ? report : other;
  }

  /** What the page itself calls the body of its article. */
  private static Optional<Element> declared(Document page, RunningText text) {
    return page.body().select(BODY).stream()
        .filter(element -> text.in(element) >= SHORTEST)
        .max(Comparator.comparingDouble(text::in));
  }

  /** The innermost few elements that hold the headline. */
  private static List<Element> aroundHeadline(Document page) {
    Element headline = page.selectFirst(HEADLINE);
    return headline == null
        ? List.of()
        : headline.parents().stream()
            .limit(AROUND)
            .takeWhile(element -> !element.nameIs("body"))
            .toList();
  }

  private static boolean isBounded(Element element) {
    return element.closest(ARTICLE) != null;
  }

  private static boolean isEnough(String report, int words) {
    return words(report) >= ENOUGH * words;
  }

  /** Blanks tell as much of words as is needed here. */
  private static int words(String text) {
    return text.isBlank() ? 0 : (int) text.codePoints().filter(Character::isWhitespace).count() + 1;
  }
}
