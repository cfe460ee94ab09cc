package org.sitrep.reader.format.wire;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.xml.Xml;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.told.Field;

/** One item of NewsML-G2, {@code <newsItem guid="urn:newsml:agency.example:20210204:7">}. */
final class NewsItem {
  private NewsItem() {}

  static Outcome read(Element item, Draft draft) {
    draft.put(Field.ID, item.attr("guid"));
    Xml.first(item, "contentMeta").ifPresent(content -> readContent(content, draft));
    Xml.first(item, "itemMeta").ifPresent(meta -> readMeta(item, meta, draft));
    draft.put(Field.PUBLISHER, name(item, "copyrightHolder"));
    draft.put(Field.LANGUAGE, item.attr("xml:lang"));
    Optional<Element> nitf = Xml.first(item, "nitf");
    nitf.ifPresent(element -> Nitf.read(element, draft));
    draft.put(Field.BODY, Copy.under(Xml.firstText(item, "dateline"), body(item)));
    return draft.outcome();
  }

  private static void readContent(Element content, Draft draft) {
    draft.put(Field.TITLE, Xml.text(content, "headline"));
    draft.put(Field.BYLINE, Xml.text(content, "by"));
    draft.put(Field.BYLINE, name(content, "creator"));
  }

  private static void readMeta(Element item, Element meta, Draft draft) {
    draft.put(Field.DATE, published(item, meta));
    draft.put(Field.TITLE, Xml.text(meta, "title"));
    draft.put(Field.PUBLISHER, name(meta, "provider"));
    String status = Xml.firstAttribute(meta, "pubStatus", "qcode");
    if (!status.isEmpty() && !status.endsWith(":usable")) {
      draft.remark("pubStatus " + status);
    }
  }

  /** A later version tells the day it was made, not the day the article appeared. */
  private static String published(Element item, Element meta) {
    String first = Xml.text(meta, "firstCreated");
    String created = first.isEmpty() ? Xml.firstText(item, "contentCreated") : first;
    boolean firstVersion = item.attr("version").isEmpty() || item.attr("version").equals("1");
    return created.isEmpty() && firstVersion ? Xml.text(meta, "versionCreated") : created;
  }

  /** {@code <provider qcode="…" literal="The Agency"><name>The Agency</name></provider>}. */
  private static String name(Element outer, String element) {
    Optional<Element> party = Xml.first(outer, element);
    String name = party.map(found -> Xml.text(found, "name")).orElse("");
    return name.isEmpty() ? party.map(found -> found.attr("literal")).orElse("") : name;
  }

  private static String body(Element item) {
    Optional<Element> html = Xml.first(item, "html");
    if (html.isPresent()) {
      return Page.text(Xml.first(html.get(), "body").orElse(html.get()).html());
    }
    return Xml.first(item, "inlineData")
        .or(() -> Xml.first(item, "inlineXML"))
        .or(() -> Xml.first(item, "DataContent"))
        .map(Xml::plain)
        .orElse("");
  }
}
