package org.sitrep.reader.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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

  private Metadata() {}

  static void read(Document page, MetaTags tags, Draft draft) {
    putAddress(draft, page.select("link[rel=canonical]").attr("href"));
    headline(page, draft);
    for (Field field : Field.values()) {
      if (field == Field.URL) {
        tags.of(field).forEach(address -> putAddress(draft, address));
      } else if (field != Field.DATE) {
        tags.of(field).forEach(value -> draft.put(field, value));
      }
    }
    put(draft, Field.BYLINE, page.selectFirst("[itemprop=author] [itemprop=name]"));
    put(draft, Field.BYLINE, page.selectFirst("[itemprop=author], [rel=author], .byline"));
    put(draft, Field.TITLE, page.selectFirst("title"));
    draft.put(Field.LANGUAGE, page.select("html").attr("lang"));
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
    put(draft, Field.TITLE, page.selectFirst("[itemprop=headline]"));
    Elements headings = page.select("article h1, main h1");
    if (headings.isEmpty()) {
      headings = page.select("h1");
    }
    if (headings.size() == 1) {
      draft.put(Field.TITLE, headings.text());
    }
  }
}
