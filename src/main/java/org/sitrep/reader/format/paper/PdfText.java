package org.sitrep.reader.format.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.sitrep.reader.source.TooLarge;

/**
 * The lines of a PDF, page by page, in the order they were written, which is column by column in
 * nearly all; a page written back and forth is read from left to right and from top to bottom.
 */
final class PdfText extends PDFTextStripper {
  private static final int MOST_GLYPHS = 300_000;
  private static final long MOST_OPERATORS = 20_000_000;

  /** So many lines may stand above the one before: heads of columns, captions. */
  private static final double JUMPS = 0.15;

  private static final int FEW_JUMPS = 3;

  private final List<PrintedLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Optional<TextPosition> first = Optional.empty();
  private Optional<TextPosition> last = Optional.empty();
  private int glyphs;
  private long operators;

  private PdfText() {
    setSuppressDuplicateOverlappingText(false);
  }

  /** The lines of a page, from 1. */
  static List<PrintedLine> lines(PDDocument document, int page) throws IOException {
    PdfText written = strip(document, page, false);
    return written.isInOrder() ? written.lines : strip(document, page, true).lines;
  }

  private static PdfText strip(PDDocument document, int page, boolean sort) throws IOException {
    PdfText text = new PdfText();
    text.setSortByPosition(sort);
    text.setStartPage(page);
    text.setEndPage(page);
    text.writeText(document, Writer.nullWriter());
    text.endLine();
    return text;
  }

  private boolean isInOrder() {
    int jumps = 0;
    for (int i = 1; i < lines.size(); i++) {
      jumps += lines.get(i).below(lines.get(i - 1)) < -lines.get(i).size() ? 1 : 0;
    }
    return jumps <= FEW_JUMPS + JUMPS * lines.size();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    // Forms within forms may ask for the same text over and over.
    if (operators > MOST_OPERATORS) {
      throw new TooLarge("page of more than " + MOST_OPERATORS + " operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    glyphs++;
    if (glyphs <= MOST_GLYPHS) {
      super.processTextPosition(glyph);
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    if (glyphs > MOST_GLYPHS) {
      throw new TooLarge("page of more than " + MOST_GLYPHS + " letters");
    }
    super.endPage(page);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!positions.isEmpty()) {
      first = first.or(() -> Optional.of(positions.get(0)));
      last = Optional.of(positions.get(positions.size() - 1));
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String text = words.toString().strip();
    if (!text.isEmpty() && first.isPresent() && last.isPresent()) {
      TextPosition start = first.get();
      TextPosition end = last.get();
      var place = new PrintedLine.Place(getCurrentPageNo(), start.getXDirAdj(), start.getYDirAdj());
      float right = end.getXDirAdj() + end.getWidthDirAdj();
      lines.add(new PrintedLine(text, place, right, start.getFontSizeInPt()));
    }
    words.setLength(0);
    first = Optional.empty();
    last = Optional.empty();
  }
}
