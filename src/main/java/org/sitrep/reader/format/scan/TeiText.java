package org.sitrep.reader.format.scan;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.xml.Paragraphs;
import org.sitrep.reader.format.xml.Xml;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.told.Field;

/**
 * One text of TEI. What its header tells of the source, the printed paper, is believed before what
 * it tells of the electronic edition, which may be a hundred years younger.
 */
final class TeiText {
  private static final Glossary NAMES = Glossary.load("/reader/tei.tsv");

  private TeiText() {}

  static Outcome read(Element tei, Element corpus, Draft draft) {
    draft.put(Field.ID, tei.attr("xml:id"));
    Xml.first(tei, "teiHeader").ifPresent(header -> readHeader(header, draft));
    Xml.first(corpus, "teiHeader").ifPresent(header -> readPublication(header, draft));
    tei.select("choice > sic, choice > orig, choice > abbr, lb[break=no]").remove();
    String body =
        Xml.first(tei, "text")
            .map(text -> Xml.first(text, "body").orElse(text))
            .map(text -> Paragraphs.of(text, NAMES))
            .orElse("");
    draft.put(Field.BODY, body);
    return draft.outcome();
  }

  private static void readHeader(Element header, Draft draft) {
    Xml.first(header, "titleStmt")
        .ifPresent(
            titles -> {
              draft.put(Field.TITLE, Xml.text(titles, "title"));
              draft.put(Field.BYLINE, Xml.text(titles, "author"));
            });
    for (Element id : header.getElementsByTag("idno")) {
      draft.put(id.text().startsWith("http") ? Field.URL : Field.ID, id.text());
    }
    readPublication(header, draft);
  }

  private static void readPublication(Element header, Draft draft) {
    Optional<Element> source = Xml.first(header, "sourceDesc");
    Optional<Element> edition = Xml.first(header, "publicationStmt");
    source.ifPresent(element -> readPlace(element, draft));
    edition.ifPresent(element -> readPlace(element, draft));
  }

  private static void readPlace(Element place, Draft draft) {
    for (Element date : place.getElementsByTag("date")) {
      String when = date.attr("when").isEmpty() ? date.text() : date.attr("when");
      if (WrittenDate.find(when).isPresent()) {
        draft.put(Field.DATE, when);
      }
    }
    draft.put(Field.PUBLISHER, place.select("title[level=j]").text());
    draft.put(Field.PUBLISHER, Xml.firstText(place, "publisher"));
  }
}
