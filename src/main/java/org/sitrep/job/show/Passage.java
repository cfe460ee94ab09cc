package org.sitrep.job.show;

import java.util.List;
import org.sitrep.store.rows.Row;

/** The sentence of a record, with the words of its evidence marked. */
final class Passage {
  private final int start;
  private final int[] points;
  private final boolean[] evidence;

  private Passage(int start, String sentence) {
    this.start = start;
    this.points = sentence.codePoints().toArray();
    this.evidence = new boolean[points.length];
  }

  /**
   * The sentence as a terminal shows it.
   *
   * @param record row of an incident or deployment that has its sentence
   * @param evidence its rows of evidence, from that sentence or elsewhere
   */
  static String of(Row record, List<Row> evidence, Style style) {
    Passage passage = new Passage(number(record, "char_start"), record.text("sentence"));
    evidence.forEach(passage::mark);
    return passage.text(style);
  }

  /** Offsets count in the headline or in the body: only what quotes the same words is meant. */
  private void mark(Row row) {
    int from = number(row, "char_start") - start;
    int to = number(row, "char_end") - start;
    if (from < 0 || to > points.length || from >= to) {
      return;
    }
    if (new String(points, from, to - from).equals(row.get("quote"))) {
      for (int i = from; i < to; i++) {
        evidence[i] = true;
      }
    }
  }

  private String text(Style style) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (from < points.length) {
      int to = from;
      while (to < points.length && evidence[to] == evidence[from]) {
        to++;
      }
      String words = Style.clean(new String(points, from, to - from));
      text.append(evidence[from] ? style.marked(words) : words);
      from = to;
    }
    return text.toString();
  }

  private static int number(Row row, String column) {
    return row.get(column) instanceof Integer number ? number : 0;
  }
}
