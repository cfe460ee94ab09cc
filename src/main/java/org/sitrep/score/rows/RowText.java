package org.sitrep.score.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.score.Comparison;
import org.sitrep.score.GoldText;

/**
 * A text and the rows a coder expects of it.
 *
 * @param records by kind; a kind that was not coded is not there
 * @param coded the columns that were coded anywhere in the file, by kind
 */
record RowText(
    String name,
    String topic,
    Article article,
    Map<String, List<RowRecord>> records,
    Map<String, Set<String>> coded)
    implements GoldText {

  @Override
  public Comparison compare(Extraction extraction) {
    List<RowFound> found = new ArrayList<>();
    List<RowRecord> expected = new ArrayList<>();
    records.forEach(
        (kind, rows) -> {
          expected.addAll(rows);
          found.addAll(RowFound.all(kind, article, extraction, coded.getOrDefault(kind, Set.of())));
        });
    return Comparison.of(found, expected);
  }
}
