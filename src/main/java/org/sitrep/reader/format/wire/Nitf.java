package org.sitrep.reader.format.wire;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.xml.Paragraphs;
import org.sitrep.reader.format.xml.Xml;
import org.sitrep.reader.told.Field;

/** What an element {@code <nitf>} tells of its article. */
final class Nitf {
  private static final Glossary NAMES = Glossary.load("/reader/nitf.tsv");

  private Nitf() {}

  static void read(Element nitf, Draft draft) {
    draft.put(Field.ID, Xml.firstAttribute(nitf, "doc-id", "id-string"));
    draft.put(Field.DATE, Xml.firstAttribute(nitf, "date.issue", "norm"));
    Xml.first(nitf, "pubdata").ifPresent(publication -> readPublication(publication, draft));
    draft.put(Field.DATE, Xml.firstAttribute(nitf, "story.date", "norm"));
    draft.put(Field.TITLE, Xml.firstText(nitf, "hl1"));
    draft.put(Field.TITLE, Xml.firstText(nitf, "hedline"));
    draft.put(Field.TITLE, Xml.firstText(nitf, "title"));
    Xml.first(nitf, "byline").ifPresent(byline -> draft.put(Field.BYLINE, name(byline)));
    draft.put(Field.PUBLISHER, Xml.firstText(nitf, "distributor"));
    draft.put(Field.PUBLISHER, Xml.firstAttribute(nitf, "doc.copyright", "holder"));
    draft.put(Field.BODY, Copy.under(Xml.firstText(nitf, "dateline"), body(nitf)));
    String status = Xml.firstAttribute(nitf, "docdata", "management-status");
    if (status.equals("canceled") || status.equals("withheld")) {
      draft.remark("management-status " + status);
    }
  }

  private static void readPublication(Element publication, Draft draft) {
    draft.put(Field.DATE, publication.attr("date.publication"));
    draft.put(Field.PUBLISHER, publication.attr("name"));
    draft.put(Field.SECTION, publication.attr("position.section"));
    draft.put(Field.URL, publication.attr("ex-ref"));
  }

  /** {@code <byline>By <person>Ana Diaz</person> <byttl>Staff Writer</byttl></byline>}. */
  private static String name(Element byline) {
    Optional<Element> person = Xml.first(byline, "person");
    Xml.first(byline, "byttl").ifPresent(Element::remove);
    return person.orElse(byline).text();
  }

  private static String body(Element nitf) {
    Element content = Xml.first(nitf, "body.content").orElse(new Element("body.content"));
    // One archive of this format gives the first paragraph twice, alone and with the rest.
    List<Element> full = content.getElementsByAttributeValue("class", "full_text");
    return full.isEmpty() ? Paragraphs.of(content, NAMES) : Paragraphs.of(full.get(0), NAMES);
  }
}
