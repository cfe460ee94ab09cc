package org.sitrep.reader.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * What a page says of its article in its own tags: {@code <link rel="canonical">}, {@code <meta
 * property="article:published_time">}, {@code itemprop}, {@code <time>}, {@code <h1>}. Dates of
 * modification are never asked for.
 */
final class Metadata {
  private static final Glossary NAMES = Glossary.load("/reader/meta.tsv");

  private Metadata() {}

  static void read(Document page, Draft draft) {
    put(draft, Field.URL, page.selectFirst("link[rel=canonical]"), "href");
    headline(page, draft);
    meta(page, draft);
    put(draft, Field.DATE, page.selectFirst("[itemprop=datePublished]"), "datetime");
    put(draft, Field.BYLINE, page.selectFirst("[itemprop=author] [itemprop=name]"), "");
    put(draft, Field.BYLINE, page.selectFirst("[itemprop=author], [rel=author], .byline"), "");
    times(page, draft);
    Element title = page.selectFirst("title");
    if (title != null) {
      draft.put(Field.TITLE, withoutSite(title.text()));
    }
    draft.put(Field.LANGUAGE, page.select("html").attr("lang"));
  }

  private static void put(Draft draft, Field field, @Nullable Element element, String attribute) {
    if (element == null) {
      return;
    }
    String value = attribute.isEmpty() ? "" : element.attr(attribute);
    String content = value.isBlank() ? element.attr("content") : value;
    draft.put(field, content.isBlank() ? element.text() : content);
  }

  /** One first-order heading is the headline; several may be the site's. */
  private static void headline(Document page, Draft draft) {
    put(draft, Field.TITLE, page.selectFirst("[itemprop=headline]"), "");
    var headings = page.select("article h1, main h1");
    if (headings.isEmpty()) {
      headings = page.select("h1");
    }
    if (headings.size() == 1) {
      draft.put(Field.TITLE, headings.text());
    }
  }

  private static void meta(Document page, Draft draft) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        values.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
    for (Field field : Field.values()) {
      for (String name : NAMES.words(field.code())) {
        String value = values.getOrDefault(name, "");
        if (field != Field.DATE || WrittenDate.find(value).isPresent()) {
          draft.put(field, value);
        }
      }
    }
  }

  /** The first time of the article itself; those of other elements may be of other articles. */
  private static void times(Document page, Draft draft) {
    for (Element time : page.select("time[pubdate], article time, main time, header time")) {
      String value = time.attr("datetime").isBlank() ? time.text() : time.attr("datetime");
      if (WrittenDate.find(value).isPresent()) {
        draft.put(Field.DATE, value);
      }
    }
  }

  /** {@code "Two hurt by a mine | The Paper"} is headline and site. */
  private static String withoutSite(String title) {
    int end = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
    return end > 15 ? title.substring(0, end) : title;
  }
}
