package org.sitrep.reader.format.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.Heading;
import org.sitrep.reader.format.database.LexisReport;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/**
 * A Word document ({@code docx}): one article, or a delivery of Nexis Uni with {@code "End of
 * Document"} below each of many.
 */
public final class WordFormat implements Format {
  private static final int FIRST_NAME = 30;

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    if (!opening.startsWith('P', 'K', 3, 4)) {
      return Optional.empty();
    }
    String bytes = opening.text();
    // A zip of documents has a name of its own first, and theirs only inside.
    boolean office =
        List.of("[Content_Types].xml", "_rels/", "docProps/", "word/").stream()
            .anyMatch(name -> bytes.startsWith(name, FIRST_NAME));
    return office && bytes.contains("word/")
        ? Optional.of("opens as zip with word/")
        : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return new Articles(source, readAs);
  }

  private static final class Articles implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final WordPackage document;
    private final WordText text;
    private int number;
    private boolean ended;

    Articles(Source source, ReadAs readAs) throws IOException {
      this.source = source;
      this.readAs = readAs;
      this.document = new WordPackage(source);
      this.text = document.text();
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      while (!ended) {
        Optional<List<WordText.Paragraph>> paragraphs = read();
        if (paragraphs.isEmpty()) {
          number++;
          return Optional.of(tooLarge());
        }
        if (!ended || (number > 0 && isReport(paragraphs.get()))) {
          number++;
          return Optional.of(part(paragraphs.get()));
        }
        if (number == 0) {
          return Optional.of(whole(paragraphs.get()));
        }
      }
      return Optional.empty();
    }

    /** The paragraphs up to the end of a document; empty where there are too many. */
    private Optional<List<WordText.Paragraph>> read() throws IOException {
      List<WordText.Paragraph> paragraphs = new ArrayList<>();
      long length = 0;
      for (var next = text.next(); next.isPresent(); next = text.next()) {
        if (LexisReport.isEnd(next.get().text())) {
          return length > limit() ? Optional.empty() : Optional.of(paragraphs);
        }
        length += next.get().text().length() + 2;
        if (length > limit()) {
          paragraphs.clear();
        } else {
          paragraphs.add(next.get());
        }
      }
      ended = true;
      return length > limit() ? Optional.empty() : Optional.of(paragraphs);
    }

    private int limit() {
      return source.limits().textCharacters();
    }

    private Outcome tooLarge() {
      String message = "text of more than " + limit() + " characters";
      return Draft.whole(source, readAs, PublicationBasis.METADATA)
          .reject(RejectionReason.TOO_LARGE, message);
    }

    private static boolean isReport(List<WordText.Paragraph> paragraphs) {
      return LexisReport.isOne(paragraphs.stream().map(WordText.Paragraph::text).toList());
    }

    private Outcome part(List<WordText.Paragraph> paragraphs) {
      Draft draft =
          Draft.part(
              source, source.member().part("document", number), readAs, PublicationBasis.METADATA);
      LexisReport.read(joined(paragraphs), draft);
      return draft.outcome();
    }

    private Outcome whole(List<WordText.Paragraph> paragraphs) throws IOException {
      if (isReport(paragraphs)) {
        Draft draft = Draft.whole(source, readAs, PublicationBasis.METADATA);
        LexisReport.read(joined(paragraphs), draft);
        return draft.outcome();
      }
      Draft draft = Draft.whole(source, readAs, PublicationBasis.HEADER);
      boolean titled = !paragraphs.isEmpty() && isTitle(paragraphs.get(0));
      draft.put(Field.TITLE, titled ? paragraphs.get(0).text() : "");
      Heading.read(joined(paragraphs.subList(titled ? 1 : 0, paragraphs.size())), draft);
      document.properties(draft);
      return draft.outcome();
    }

    private static boolean isTitle(WordText.Paragraph paragraph) {
      return List.of("Title", "Heading1").contains(paragraph.style());
    }

    private static String joined(List<WordText.Paragraph> paragraphs) {
      StringBuilder text = new StringBuilder();
      boolean row = false;
      for (WordText.Paragraph paragraph : paragraphs) {
        text.append(row && paragraph.row() ? "\n" : "\n\n").append(paragraph.text());
        row = paragraph.row();
      }
      return text.toString().strip();
    }
  }
}
