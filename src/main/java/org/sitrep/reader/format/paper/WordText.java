package org.sitrep.reader.format.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sitrep.reader.source.TooLarge;

/**
 * The paragraphs of {@code word/document.xml}, one at a time: of {@code <w:p><w:r><w:t>Two men
 * fled.</w:t></w:r></w:p>} the words. What was deleted or moved away while changes were tracked is
 * left out, and so is the second copy of what stands in a box.
 */
final class WordText {
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText");

  private final XMLStreamReader xml;
  private final int longest;
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private String style = "";
  private boolean inText;

  /**
   * A paragraph or a table row.
   *
   * @param style its name in the document: {@code "Heading1"}
   * @param row true for a row of a table
   */
  record Paragraph(String style, String text, boolean row) {}

  WordText(InputStream in, int longest) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // A document from elsewhere: it may name no files, and define nothing that swells.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      this.xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new IOException("not XML", e);
    }
    this.longest = longest;
  }

  /** The next paragraph or table row that says anything; empty at the end. */
  Optional<Paragraph> next() throws IOException {
    try {
      while (xml.hasNext()) {
        Optional<Paragraph> paragraph = advance(xml.next());
        if (paragraph.isPresent()) {
          return paragraph;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof TooLarge tooLarge) {
        throw tooLarge;
      }
      throw new IOException("not XML: line " + e.getLocation().getLineNumber(), e);
    }
  }

  private Optional<Paragraph> advance(int event) throws XMLStreamException, TooLarge {
    if (event == XMLStreamConstants.START_ELEMENT) {
      open(xml.getLocalName());
    } else if (event == XMLStreamConstants.CHARACTERS && inText) {
      add(xml.getText());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      return close(xml.getLocalName());
    }
    return Optional.empty();
  }

  private void open(String element) throws XMLStreamException, TooLarge {
    switch (element) {
      case "t" -> inText = true;
      case "tab" -> add("\t");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "pStyle" -> style = attribute("val");
      case "tr" -> rows.push(new TableRow());
      default -> {
        if (LEFT_OUT.contains(element)) {
          skip();
        }
      }
    }
  }

  private void add(String text) throws TooLarge {
    words.append(text);
    if (words.length() > longest) {
      throw new TooLarge("paragraph of more than " + longest + " characters");
    }
  }

  private Optional<Paragraph> close(String element) throws TooLarge {
    inText = false;
    return switch (element) {
      case "p" -> paragraph(words.toString().strip(), false);
      case "tc" -> {
        if (!rows.isEmpty()) {
          rows.peek().endCell();
        }
        yield Optional.empty();
      }
      case "tr" -> rows.isEmpty() ? Optional.empty() : paragraph(rows.pop().text(), true);
      default -> Optional.empty();
    };
  }

  /** A paragraph, or a part of the row it stands in. */
  private Optional<Paragraph> paragraph(String text, boolean row) throws TooLarge {
    Paragraph paragraph = new Paragraph(style, text, row);
    words.setLength(0);
    style = "";
    if (!rows.isEmpty()) {
      rows.peek().add(text);
      if (rows.peek().length() > longest) {
        throw new TooLarge("table row of more than " + longest + " characters");
      }
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(paragraph);
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Moves behind the element the reader stands at the start of. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
