package org.sitrep.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** The rows that are exported, of every table and view. */
public final class Selection {
  private static final int BATCH = 500;

  private final Tables tables;
  private final Filter filter;

  Selection(Tables tables, Filter filter) {
    this.tables = tables;
    this.filter = filter;
  }

  /** Everything. */
  public static Selection all(Tables tables) {
    return new Selection(tables, Filter.NONE);
  }

  /** True where nothing is left out. */
  public boolean isAll() {
    return filter.equals(Filter.NONE);
  }

  /** Hands over the rows of a sheet, in its order, some hundred at a time. */
  public void inBatches(Sheet sheet, Consumer<List<Row>> consumer) {
    List<Row> batch = new ArrayList<>();
    forEach(
        sheet.relation(),
        sheet.order(),
        row -> {
          batch.add(row);
          if (batch.size() == BATCH) {
            consumer.accept(List.copyOf(batch));
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      consumer.accept(List.copyOf(batch));
    }
  }

  /** Rows of a table whose {@code column} is one of {@code ids}, in no order. */
  public List<Row> any(String table, String column, List<UUID> ids) {
    return tables.selectAny(table, column, ids);
  }

  /** Rows of a table or view that are left in and whose {@code column} is one of {@code ids}. */
  public List<Row> any(Relation relation, String column, Collection<UUID> ids) {
    Condition condition = Condition.of(relation, filter);
    return tables.selectAny(
        relation.name(), column, ids, condition.sql(), condition.values().toArray());
  }

  /** Hands over rows one after the other, texts in code point order. */
  public void forEach(Relation relation, List<String> order, Consumer<Row> consumer) {
    Condition condition = Condition.of(relation, filter);
    tables.forEach(relation, condition.sql(), order, consumer, condition.values().toArray());
  }

  /** How many rows a table or view has at most, to plan files by. */
  public long count(Relation relation) {
    return count(relation, "TRUE");
  }

  /** How many of its rows meet a condition without values. */
  public long count(Relation relation, String also) {
    Condition condition = Condition.of(relation, filter);
    String both = condition.sql() + " AND " + also;
    return tables.count(relation.name(), both, condition.values().toArray());
  }
}
