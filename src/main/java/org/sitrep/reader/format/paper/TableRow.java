package org.sitrep.reader.format.paper;

/**
 * A row of a table as text: cells of a few words are divided by tabs, {@code "Herat\t12"}; where a
 * page was laid out by a table, and cells hold paragraphs, these stay paragraphs.
 */
final class TableRow {
  private final StringBuilder text = new StringBuilder();
  private int inCell;
  private boolean holdsParagraphs;

  /** One more paragraph of the cell. */
  void add(String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : inCell > 0 ? "\n\n" : "\t").append(paragraph);
      holdsParagraphs |= inCell > 0;
      inCell++;
    }
  }

  void endCell() {
    inCell = 0;
  }

  int length() {
    return text.length();
  }

  String text() {
    return holdsParagraphs ? text.toString().replace("\t", "\n\n") : text.toString();
  }
}
