package org.sitrep.reader.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * What a page says of its article in its own tags: {@code <link rel="canonical">}, {@code <meta
 * property="og:title">}, {@code itemprop}, {@code <h1>}.
 */
final class Metadata {

  /** {@code https://paper.example/#top} is the address of a paper, not of an article. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s#]+/[^\\s#]+");

  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical]");
  private static final Evaluator NAME_OF_AUTHOR =
      QueryParser.parse("[itemprop=author] [itemprop=name]");
  private static final Evaluator AUTHOR =
      QueryParser.parse("[itemprop=author], [rel=author], .byline");
  private static final Evaluator TITLE = QueryParser.parse("title");
  private static final Evaluator HTML = QueryParser.parse("html");
  private static final Evaluator HEADLINE = QueryParser.parse("[itemprop=headline]");
  private static final Evaluator HEADING_WITHIN = QueryParser.parse("article h1, main h1");
  private static final Evaluator HEADING = QueryParser.parse("h1");

  private Metadata() {}

  static void read(Document page, MetaTags tags, Draft draft) {
    putAddress(draft, page.select(CANONICAL).attr("href"));
    headline(page, draft);
    for (Field field : Field.values()) {
      if (field == Field.URL) {
        tags.of(field).forEach(address -> putAddress(draft, address));
      } else if (field != Field.DATE) {
        tags.of(field).forEach(value -> draft.put(field, value));
      }
    }
    put(draft, Field.BYLINE, page.selectFirst(NAME_OF_AUTHOR));
    put(draft, Field.BYLINE, page.selectFirst(AUTHOR));
    put(draft, Field.TITLE, page.selectFirst(TITLE));
    draft.put(Field.LANGUAGE, page.select(HTML).attr("lang"));
  }

  /** Keeps an address that is one of an article. */
  static void putAddress(Draft draft, String address) {
    Matcher parts = ADDRESS.matcher(address.strip());
    if (parts.lookingAt()) {
      draft.put(Field.URL, parts.group());
    }
  }

  private static void put(Draft draft, Field field, @Nullable Element element) {
    if (element != null) {
      String content = element.attr("content");
      draft.put(field, content.isBlank() ? element.text() : content);
    }
  }

  /** One first-order heading is the headline; several may be the site's. */
  private static void headline(Document page, Draft draft) {
    put(draft, Field.TITLE, page.selectFirst(HEADLINE));
    Elements headings = page.select(HEADING_WITHIN);
    if (headings.isEmpty()) {
      headings = page.select(HEADING);
    }
    if (headings.size() == 1) {
      draft.put(Field.TITLE, headings.text());
    }
  }
}
