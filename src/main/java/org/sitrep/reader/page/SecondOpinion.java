package org.sitrep.reader.page;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Readability, the reader view of a browser, takes for the report of a page: for pages whose
 * report stands in boxes of many names, {@code <div class="p1"> … <div class="p2">}.
 */
final class SecondOpinion {

  /** Beyond, its repeated passes over the page take too long. */
  private static final int MOST_ELEMENTS = 20_000;

  private static final String NOWHERE = "https://page.invalid/";

  private SecondOpinion() {}

  /** The element it chooses, out of the page; it takes the page apart. */
  static Optional<Element> of(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new Readability4J(NOWHERE, page).parse().getArticleContent());
    } catch (RuntimeException e) {
      // A library made for pages as they should be; on odd ones ours is the only opinion.
      return Optional.empty();
    }
  }
}
