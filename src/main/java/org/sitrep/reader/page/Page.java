package org.sitrep.reader.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/** A web page: what it tells of its article, and the report itself. */
public final class Page {

  private Page() {}

  /** Puts headline, byline, dates, address and report of a page into the draft. */
  public static void read(String html, Draft draft) {
    Document page = Jsoup.parse(html);
    // First what the page declares, then the elements: removing clutter below changes the page.
    LinkedData data = LinkedData.of(page);
    data.read(draft);
    Metadata.read(page, draft);
    draft.put(Field.BODY, Report.of(page, data.articleBody()));
  }
}
