package org.sitrep.export.annotation;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sitrep.export.Notice;
import org.sitrep.store.codebook.Column;

/**
 * The scheme as the labelling interface of a project of Label Studio: a label a type and a field, a
 * choice an attribute, asked for where the label has it.
 */
final class LabellingInterface {
  /** Name of the list of labels. */
  static final String LABELS = "label";

  /** Name of what is labelled. */
  static final String TEXT = "text";

  /** Else blanks are cut from what is shown, and offsets do not fit. */
  private static final String KEEP_BLANKS = ".htx-text{ white-space: pre-wrap; }";

  private static final List<String> YES_OR_NO = List.of("true", "false");

  private final XMLStreamWriter xml;

  private LabellingInterface(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Its text. */
  static String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new LabellingInterface(xml).write();
      xml.close();
    } catch (XMLStreamException problem) {
      throw new IllegalStateException(problem);
    }
    return text.toString().strip() + "\n";
  }

  private void write() throws XMLStreamException {
    begin("View");
    empty("Header", "value", Notice.LONG);
    begin("Style");
    xml.writeCharacters(KEEP_BLANKS);
    end();
    labels();
    empty("Text", "name", TEXT, "value", "$text");
    for (Column attribute : Scheme.allAttributes().values()) {
      choices(attribute);
    }
    begin("Relations");
    for (String field : Scheme.allMeanings().keySet()) {
      empty("Relation", "value", field);
    }
    end();
    end();
  }

  private void labels() throws XMLStreamException {
    begin("Labels", "name", LABELS, "toName", TEXT);
    for (Scheme scheme : Scheme.ALL) {
      for (String type : scheme.types()) {
        empty("Label", "value", type, "hint", scheme.kind());
      }
    }
    for (Map.Entry<String, String> field : Scheme.allMeanings().entrySet()) {
      empty("Label", "value", field.getKey(), "hint", field.getValue());
    }
    end();
  }

  private void choices(Column attribute) throws XMLStreamException {
    String labels = String.join(",", Scheme.typesWith(attribute));
    begin(
        "View", "visibleWhen", "region-selected", "whenTagName", LABELS, "whenLabelValue", labels);
    empty("Header", "value", attribute.what());
    begin("Choices", "name", attribute.name(), "toName", TEXT, "perRegion", "true");
    for (String code : attribute.codes().isEmpty() ? YES_OR_NO : attribute.codes()) {
      empty("Choice", "value", code);
    }
    end();
    end();
  }

  /** Begins an element, with names and values of attributes in turn. */
  private void begin(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    begin(element, attributes);
    end();
  }
}
