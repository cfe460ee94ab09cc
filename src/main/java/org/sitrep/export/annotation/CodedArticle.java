package org.sitrep.export.annotation;

import java.util.List;
import java.util.Optional;
import org.sitrep.store.rows.Row;

/** An article whose text is kept, with its records. */
record CodedArticle(Row row, List<CodedRecord> records) {
  private static final String BETWEEN = "\n\n";

  CodedArticle {
    records = List.copyOf(records);
  }

  /** Headline, an empty line, body; offsets of marks count in it. */
  String text() {
    return headline(row).map(headline -> headline + BETWEEN).orElse("") + row.text("body");
  }

  /** The code points before the body. */
  static int bodyStart(Row article) {
    return headline(article)
        .map(headline -> headline.codePointCount(0, headline.length()) + BETWEEN.length())
        .orElse(0);
  }

  private static Optional<String> headline(Row article) {
    return Optional.ofNullable((String) article.get("headline"));
  }
}
