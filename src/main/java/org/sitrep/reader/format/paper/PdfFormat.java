package org.sitrep.reader.format.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.Heading;
import org.sitrep.reader.format.WholeFile;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/**
 * A PDF as one article: its text without what repeats at the top and foot of pages, lines as
 * paragraphs. What was scanned and never read by a machine has no text.
 */
public final class PdfFormat implements Format {
  private static final int MOST_PAGES = 500;
  private static final long MEMORY = 200_000_000;

  /** Pictures of pages often bear the stamp of a scanner. */
  private static final int FEWEST_LETTERS = 20;

  /** Programs name a document after its file. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft word.*|.*\\.[a-z]{3,4}|untitled.*|document\\s?\\d*|\\S*|.*\\.indd.*");

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return opening.text().startsWith("%PDF-") ? Optional.of("opens with %PDF-") : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    OnlyFont.use();
    return WholeFile.of(source, bytes -> read(source, readAs, bytes));
  }

  private static Outcome read(Source source, ReadAs readAs, byte[] bytes) throws IOException {
    Draft draft = Draft.whole(source, readAs, PublicationBasis.HEADER);
    var cache = MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache;
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, cache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return draft.reject(RejectionReason.TOO_LARGE, "more than " + MOST_PAGES + " pages");
      }
      return read(document, draft);
    } catch (InvalidPasswordException e) {
      return draft.reject(RejectionReason.UNREADABLE, "needs a password");
    }
  }

  private static Outcome read(PDDocument document, Draft draft) throws IOException {
    List<PrintedLine> lines = new ArrayList<>();
    int most = draft.source().limits().textCharacters();
    int letters = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      List<PrintedLine> found = PdfText.lines(document, page);
      letters += found.stream().mapToInt(line -> line.text().length()).sum();
      if (letters > most) {
        return draft.reject(RejectionReason.TOO_LARGE, "text of more than " + most + " characters");
      }
      lines.addAll(found);
    }
    if (letters < FEWEST_LETTERS * document.getNumberOfPages() && letters < 10 * FEWEST_LETTERS) {
      return draft.reject(RejectionReason.NO_BODY, "scanned: no text");
    }
    PrintedText text = PrintedText.of(RunningHeads.without(lines));
    draft.put(Field.TITLE, text.headline());
    Heading.read(text.text(), draft);
    String title = Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
    draft.put(Field.TITLE, NO_TITLE.matcher(title.strip()).matches() ? "" : title);
    return draft.outcome();
  }
}
