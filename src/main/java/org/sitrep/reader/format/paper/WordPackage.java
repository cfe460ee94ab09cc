package org.sitrep.reader.format.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/**
 * The parts of a Word document, a zip: its text in {@code word/document.xml}, title and creator in
 * {@code docProps/core.xml}. The days in there are those of the file, never of the article.
 */
final class WordPackage {
  private static final String TEXT = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final int LARGEST = 1_000_000;

  /** Programs put such words where a title should stand. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word.*|.*\\.[a-z]{3,4}|untitled.*|document\\s?\\d*|\\S*");

  private final Source source;
  private final ZipArchiveInputStream zip;
  private String title = "";
  private String creator = "";

  WordPackage(Source source) {
    this.source = source;
    this.zip = new ZipArchiveInputStream(source.stream(), "UTF-8", true, true);
  }

  /** The text of the document; what it unpacks to counts against the file's budget. */
  WordText text() throws IOException {
    if (!seek(TEXT)) {
      throw new IOException("no " + TEXT);
    }
    Source inner = source.inside(source.member(), source.told(), zip);
    return new WordText(inner.stream(), source.limits().textCharacters());
  }

  /** Puts title and creator into the draft; to be asked when the text has been read. */
  void properties(Draft draft) throws IOException {
    seek("");
    draft.put(Field.TITLE, NO_TITLE.matcher(title).matches() ? "" : title);
    draft.put(Field.BYLINE, creator.indexOf(' ') > 0 ? creator : "");
  }

  /** Moves to a part, past others, of which the properties are kept. */
  private boolean seek(String name) throws IOException {
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return true;
      }
      if (entry.getName().equals(PROPERTIES)) {
        read(zip.readNBytes(LARGEST));
      }
    }
    return false;
  }

  private void read(byte[] properties) throws IOException {
    Document xml =
        Jsoup.parse(
            new ByteArrayInputStream(properties),
            StandardCharsets.UTF_8.name(),
            "",
            Parser.xmlParser());
    title = xml.getElementsByTag("dc:title").text();
    creator = xml.getElementsByTag("dc:creator").text();
  }
}
