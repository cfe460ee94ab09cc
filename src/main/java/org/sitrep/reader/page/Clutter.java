package org.sitrep.reader.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;

/**
 * What stands on a page beside its report: menus, captions, related stories, comments, cookie
 * walls. Told by the names of elements and by their classes and ids, {@code
 * class="relatedStories"}.
 */
final class Clutter {
  private static final Glossary NAMES = Glossary.load("/reader/clutter.tsv");
  private static final String NEVER =
      "h1, script, style, noscript, template, iframe, object, svg, canvas, video, audio, button, select,"
          + " textarea, input, nav, footer, aside, figure, figcaption, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog]";
  private static final String UNSEEN =
      "[style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";
  private static final Pattern HUMP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  /** Clutter that holds a larger share of the running text is no clutter. */
  private static final double MOST = 0.4;

  /** A second copy of the report may be hidden; if nearly all is, a script would have shown it. */
  private static final double MOST_UNSEEN = 0.85;

  private Clutter() {}

  static void removeFrom(Document page) {
    page.select(NEVER).remove();
    RunningText text = RunningText.of(page.body());
    for (Element element : page.body().select("body [class], body [id], body [style]")) {
      // A name on an outer element, such as "post tag-war", must not take the report with it.
      if (text.share(element) < most(element) && !isWordOfSentence(element)) {
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
    for (String name : (element.className() + " " + element.id()).split("\\s+")) {
      for (String part : HUMP.split(name)) {
        Optional<String> meaning = NAMES.meaning(part);
        if (meaning.isPresent()) {
          most = Math.max(most, meaning.get().equals("comments") ? MOST_UNSEEN : MOST);
        }
      }
    }
    return most;
  }

  /** {@code class="textTag"} on a link within a sentence says nothing against its words. */
  private static boolean isWordOfSentence(Element element) {
    Element parent = element.parent();
    return element.nameIs("a") && parent != null && !parent.ownText().isBlank();
  }
}
