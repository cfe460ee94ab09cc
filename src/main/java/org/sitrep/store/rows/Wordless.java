package org.sitrep.store.rows;

import java.util.List;
import org.sitrep.store.codebook.Column;

/** Rows without the words of their article: {@code "nine civilians"} is empty, 9 is still 9. */
public final class Wordless {
  private Wordless() {}

  /** The row, its columns of words empty. */
  public static Row of(Row row) {
    Row bare = row;
    for (Column column : row.relation().columns()) {
      if (column.words() && row.get(column.name()) != null) {
        bare = bare.with(column.name(), null);
      }
    }
    return bare;
  }

  /** The record, all its rows without words. */
  public static RecordRows of(RecordRows record) {
    return new RecordRows(
        of(record.record()), of(record.summary()), of(record.details()), of(record.evidence()));
  }

  static ArticleRows of(ArticleRows rows) {
    return new ArticleRows(
        of(rows.article()),
        rows.records().stream().map(Wordless::of).toList(),
        of(rows.mentions()),
        rows.names(),
        rows.sketch());
  }

  private static List<Row> of(List<Row> rows) {
    return rows.stream().map(Wordless::of).toList();
  }
}
