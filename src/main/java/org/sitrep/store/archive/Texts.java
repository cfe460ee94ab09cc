package org.sitrep.store.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Retention;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/** The words of articles in the tables: no more of them than are to be kept. */
@Component
public class Texts {
  private final Tables tables;

  public Texts(Tables tables) {
    this.tables = tables;
  }

  /**
   * Clears what earlier runs kept and this one does not want, also of articles that are in the
   * input no more; in the transaction of the caller.
   *
   * @return how many rows had such words
   */
  public int keepOnly(Retention retention) {
    return switch (retention) {
      case FULL -> 0;
      case EVIDENCE -> clear("article", List.of("body"), "");
      case NONE -> clearAll();
    };
  }

  private int clearAll() {
    int rows = 0;
    for (Relation relation : Codebook.builtIn().relations()) {
      List<String> words =
          relation.columns().stream().filter(Column::words).map(Column::name).toList();
      if (!words.isEmpty() && !relation.isView()) {
        rows += clear(relation.name(), words, "") + clearChanges(words);
      }
    }
    return rows;
  }

  private int clear(String table, List<String> columns, String condition) {
    return tables
        .jdbc()
        .update(
            "UPDATE "
                + table
                + " SET "
                + columns.stream().map(c -> c + " = NULL").collect(Collectors.joining(", "))
                + " WHERE ("
                + columns.stream().map(c -> c + " IS NOT NULL").collect(Collectors.joining(" OR "))
                + ")"
                + condition);
  }

  /** That a sentence changed or was corrected may be known; what it said may not. */
  private int clearChanges(List<String> fields) {
    String of =
        fields.stream()
            .map(field -> "'" + field + "'")
            .collect(Collectors.joining(", ", " AND field IN (", ")"));
    return clear("change", List.of("old_value", "new_value"), of)
        + clear("machine_value", List.of("value"), of)
        + clear("correction", List.of("machine_value", "machine_now", "human_value", "reason"), of);
  }
}
