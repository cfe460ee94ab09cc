package org.sitrep.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.sitrep.article.Glossary;

/**
 * What stands on a page beside its report: menus, captions, related stories, comments, cookie
 * walls. Told by the names of elements and by their classes and ids, {@code
 * class="relatedStories"}.
 */
final class Clutter {
  private static final Glossary NAMES = Glossary.load("/reader/clutter.tsv");
  private static final Evaluator NEVER =
      QueryParser.parse(
          "h1, script, style, noscript, template, iframe, object, svg, canvas, video, audio, button, select,"
              + " textarea, input, nav, footer, aside, figure, figcaption, [hidden],"
              + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog]");
  private static final Evaluator NAMED = QueryParser.parse("[class], [id], [style]");
  private static final Evaluator BESIDE =
      QueryParser.parse("nav, aside, [role=navigation], [role=complementary]");
  private static final Evaluator UNSEEN =
      QueryParser.parse("[style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)]");
  private static final Pattern HUMP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  /** Clutter that holds a larger share of the running text is no clutter. */
  private static final double MOST = 0.4;

  /** A second copy of the report may be hidden; if nearly all is, a script would have shown it. */
  private static final double MOST_UNSEEN = 0.85;

  private Clutter() {}

  static void removeFrom(Document page) {
    page.select(NEVER).remove();
    RunningText text = RunningText.of(page.body());
    for (Element element : page.body().select(NAMED)) {
      // A name on an outer element, such as "post tag-war", must not take the report with it, nor
      // one on a link within a sentence, such as "text-tag", its words.
      boolean word = element.nameIs("a") && PlainText.isWithinSentence(element);
      if (!word && text.share(element) < most(element)) {
        element.remove();
      }
    }
  }

  /** The share of the running text from which on an element is not clutter, whatever its name. */
  private static double most(Element element) {
    if (element.is(UNSEEN)) {
      return MOST_UNSEEN;
    }
    double most = 0;
    for (String part : parts(element.className() + " " + element.id())) {
      Optional<String> meaning = NAMES.meaning(part);
      if (meaning.isPresent()) {
        most = Math.max(most, meaning.get().equals("comments") ? MOST_UNSEEN : MOST);
      }
    }
    return most;
  }

  /** {@code "relatedStories box"} is related, Stories, box. */
  static List<String> parts(String names) {
    return List.of(HUMP.split(names));
  }

  /**
   * True for an element that stands, seen from the headline, among comments, related stories and
   * the like; bylines and footers are not.
   */
  static boolean isBeside(Element element, @Nullable Element headline) {
    for (Element outer = element; outer != null; outer = outer.parent()) {
      // What holds both, such as a body of class "has-sidebar", says nothing of either.
      if (headline != null && headline.parents().contains(outer)) {
        return false;
      }
      if (outer.is(BESIDE) || isNamedClutter(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedClutter(Element element) {
    return parts(element.className() + " " + element.id()).stream()
        .anyMatch(part -> NAMES.is(part, "clutter") || NAMES.is(part, "comments"));
  }
}
