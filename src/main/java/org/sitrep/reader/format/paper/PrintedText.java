package org.sitrep.reader.format.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.article.LineEnds;

/**
 * Lines as they were printed to a headline and paragraphs. A paragraph begins where the space above
 * a line is larger than elsewhere, where a line is indented or in another size, and behind a short
 * line that ends in a full stop. Over the end of a column or page it goes on, unless it ended there
 * in a full stop.
 *
 * @param headline the largest letters near the top of the first page; empty where all are alike
 * @param text what is left, a blank line between paragraphs
 */
record PrintedText(String headline, String text) {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"'”’)\\]]*");
  private static final float WIDER = 1.3f;
  private static final float LARGER = 1.15f;
  private static final int TOP_LINES = 8;

  /** A line of less than that share of the column is one of a list or table. */
  private static final float SHORT = 0.6f;

  /** Ends a line that stays one; no text that is normal holds it. */
  private static final String LINE = "\u2028";

  /** Of the lines as they were printed, in the order of reading. */
  static PrintedText of(List<PrintedLine> lines) {
    List<PrintedLine> rest = new ArrayList<>(lines);
    String headline = takeHeadline(rest);
    return new PrintedText(headline, new Joining(rest).text());
  }

  private static String takeHeadline(List<PrintedLine> lines) {
    float usual = median(lines.stream().map(PrintedLine::size).toList());
    int start = -1;
    for (int i = 0; i < Math.min(TOP_LINES, lines.size()); i++) {
      boolean first = lines.get(i).isOnPageOf(lines.get(0));
      if (first && (start < 0 || lines.get(i).size() > lines.get(start).size())) {
        start = i;
      }
    }
    if (start < 0 || lines.get(start).size() < LARGER * usual) {
      return "";
    }
    float size = lines.get(start).size();
    StringBuilder headline = new StringBuilder();
    while (start < lines.size() && lines.get(start).size() == size) {
      headline.append(headline.isEmpty() ? "" : "\n").append(lines.remove(start).text());
    }
    return LineEnds.unwrap(headline.toString());
  }

  private static float median(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** The lines put together one after the other. */
  private static final class Joining {
    private final List<PrintedLine> lines;
    private final float spacing;

    Joining(List<PrintedLine> lines) {
      this.lines = lines;
      List<Float> gaps = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        float gap = lines.get(i).below(lines.get(i - 1));
        if (gap > 0 && lines.get(i).isOnPageOf(lines.get(i - 1))) {
          gaps.add(gap);
        }
      }
      this.spacing = median(gaps);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        text.append(i == 0 ? "" : between(i)).append(lines.get(i).text());
      }
      return LineEnds.unwrap(text.toString()).replace(LINE + " ", "\n").strip();
    }

    private String between(int i) {
      if (beginsParagraph(i)) {
        return "\n\n";
      }
      PrintedLine above = lines.get(i - 1);
      float width = right(i) - above.place().x();
      boolean row = above.end() - above.place().x() < SHORT * width;
      return row && lines.get(i).isOnPageOf(above) ? LINE + "\n" : "\n";
    }

    private boolean beginsParagraph(int i) {
      PrintedLine line = lines.get(i);
      PrintedLine above = lines.get(i - 1);
      float gap = line.below(above);
      boolean ended = SENTENCE_END.matcher(above.text()).matches();
      if (gap < 0 || !line.isOnPageOf(above)) {
        return ended || line.size() > LARGER * above.size();
      }
      boolean resized = line.size() > LARGER * above.size() || above.size() > LARGER * line.size();
      boolean indented = line.place().x() > above.place().x() + line.size() / 2;
      boolean shortAbove = above.end() < right(i) - 3 * above.size();
      return resized || gap > WIDER * spacing || (ended && (indented || shortAbove));
    }

    /** Where the lines around end on the right. */
    private float right(int i) {
      float right = 0;
      for (int k = Math.max(0, i - 3); k < Math.min(lines.size(), i + 3); k++) {
        boolean column = Math.abs(lines.get(k).place().x() - lines.get(i).place().x()) < 40;
        right = column ? Math.max(right, lines.get(k).end()) : right;
      }
      return right;
    }
  }
}
