package org.sitrep.export;

import java.util.List;
import java.util.function.Consumer;
import org.sitrep.store.Tables;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/** The rows that are exported, of every table and view. */
public final class Selection {
  private final Tables tables;

  private Selection(Tables tables) {
    this.tables = tables;
  }

  /** Everything. */
  public static Selection all(Tables tables) {
    return new Selection(tables);
  }

  /** Hands over rows one after the other, texts in code point order. */
  public void forEach(Relation relation, List<String> order, Consumer<Row> consumer) {
    tables.forEach(relation, order, consumer);
  }

  /** How many rows a table or view has at most, to plan files by. */
  public long count(Relation relation) {
    return tables.count(relation.name(), "TRUE");
  }
}
