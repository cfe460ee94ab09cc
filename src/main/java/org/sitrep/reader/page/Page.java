package org.sitrep.reader.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/** A web page: what it tells of its article, and the report itself. */
public final class Page {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!]");

  private Page() {}

  /** Puts headline, byline, dates, address and report of a page into the draft. */
  public static void read(String html, Draft draft) {
    Document page = Jsoup.parse(html);
    // First what the page declares, then the elements: removing clutter below changes the page.
    LinkedData data = LinkedData.of(page);
    MetaTags tags = MetaTags.of(page);
    data.read(draft);
    PageDates.of(page, data, tags).forEach(date -> draft.put(Field.DATE, date));
    Metadata.read(page, tags, draft);
    data.pages().forEach(address -> Metadata.putAddress(draft, address));
    draft.put(Field.BODY, Report.of(page, data.articleBody(), () -> Jsoup.parse(html)));
  }

  /**
   * A piece of HTML, as feeds and agencies put into a field, as plain text: a blank line between
   * paragraphs. What has no tag keeps its lines.
   */
  public static String text(String html) {
    if (!TAG.matcher(html).find()) {
      return Parser.unescapeEntities(html, false).strip();
    }
    Document piece = Jsoup.parseBodyFragment(html);
    Clutter.removeFrom(piece);
    Notices.removeFrom(piece.body());
    return PlainText.of(piece.body());
  }
}
