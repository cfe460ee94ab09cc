package org.sitrep.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Rows into tables and out again; SQL made from the codebook's columns. */
@Component
public class Tables {
  /** Keys in the order databases keep them in: by their bits, without sign. */
  public static final Comparator<UUID> KEY_ORDER =
      (one, other) -> {
        int high =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  private static final int FETCH_SIZE = 500;

  /** So many keys or rows go into one statement. */
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final JdbcTemplate streaming;
  private final Dialect dialect;

  public Tables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    this.streaming.setFetchSize(FETCH_SIZE);
    ConnectionCallback<String> product =
        connection -> connection.getMetaData().getDatabaseProductName();
    this.dialect = Dialect.of(String.valueOf(jdbc.execute(product)));
  }

  /** For SQL that is nobody else's; only the store writes tables. */
  public JdbcTemplate jdbc() {
    return jdbc;
  }

  /** Inserts rows of one table, in their order. */
  public void insert(List<Row> rows) {
    if (!rows.isEmpty()) {
      write(dialect.insert(rows.get(0).relation()), rows);
    }
  }

  /** Inserts rows of one table, or overwrites those of the same key, in their order. */
  public void merge(List<Row> rows) {
    if (!rows.isEmpty()) {
      write(dialect.merge(rows.get(0).relation()), rows);
    }
  }

  /** Rows of a table, by a condition such as {@code "article_id = ?"}. */
  public List<Row> select(String table, String condition, @Nullable Object... values) {
    Relation relation = Codebook.of(table);
    List<Row> rows = new ArrayList<>();
    jdbc.query(
        "SELECT "
            + String.join(", ", relation.columnNames())
            + " FROM "
            + table
            + " WHERE "
            + condition,
        result -> {
          rows.add(read(relation, result));
        },
        values);
    return rows;
  }

  /** Rows of a table whose {@code column} is one of {@code ids}, however many these are. */
  public List<Row> selectAny(String table, String column, Collection<?> ids) {
    List<Row> rows = new ArrayList<>();
    forAny(table, column, ids, rows::add);
    return rows;
  }

  /** The same for rows that meet a condition too. */
  public List<Row> selectAny(
      String table,
      String column,
      Collection<?> ids,
      String condition,
      @Nullable Object... values) {
    List<Row> rows = new ArrayList<>();
    inBatches(
        ids,
        some -> {
          List<@Nullable Object> all = new ArrayList<>(some);
          all.addAll(Arrays.asList(values));
          String both = isAny(column, some) + " AND " + condition;
          rows.addAll(select(table, both, all.toArray()));
        });
    return rows;
  }

  /** Hands over rows of a table whose {@code column} is one of {@code ids}, holding only some. */
  public void forAny(String table, String column, Collection<?> ids, Consumer<Row> consumer) {
    inBatches(ids, some -> select(table, isAny(column, some), some.toArray()).forEach(consumer));
  }

  /** Deletes rows of a table whose {@code column} is one of {@code ids}. */
  public void deleteAny(String table, String column, Collection<UUID> ids) {
    String sql = "DELETE FROM " + table + " WHERE ";
    inBatches(ids, some -> jdbc.update(sql + isAny(column, some), some.toArray()));
  }

  /** Empties a column of rows whose {@code key} is one of {@code ids}. */
  public void clear(String table, String column, String key, Collection<UUID> ids) {
    String sql = "UPDATE " + table + " SET " + column + " = NULL WHERE ";
    inBatches(ids, some -> jdbc.update(sql + isAny(key, some), some.toArray()));
  }

  /** Hands over all rows of a table or view, one after the other, texts in code point order. */
  public void forEach(Relation relation, List<String> order, Consumer<Row> consumer) {
    forEach(relation, "TRUE", order, consumer);
  }

  /** The same for rows that meet a condition. */
  public void forEach(
      Relation relation,
      String condition,
      List<String> order,
      Consumer<Row> consumer,
      @Nullable Object... values) {
    List<String> keys = new ArrayList<>();
    for (String name : order) {
      Column column = relation.column(name);
      keys.add(column.type() == Column.Type.TEXT ? dialect.inCodePointOrder(name) : name);
    }
    streaming.query(
        "SELECT "
            + String.join(", ", relation.columnNames())
            + " FROM "
            + relation
            + " WHERE "
            + condition
            + " ORDER BY "
            + String.join(", ", keys),
        result -> {
          consumer.accept(read(relation, result));
        },
        values);
  }

  /** Hands over the rows of a query, one after the other. */
  public void stream(String sql, RowCallbackHandler consumer) {
    streaming.query(sql, consumer);
  }

  /** Sets a column of rows whose {@code key} is one of {@code ids}. */
  public void set(String table, String column, Object value, String key, Collection<UUID> ids) {
    String sql = "UPDATE " + table + " SET " + column + " = ? WHERE ";
    inBatches(
        ids,
        some -> {
          List<Object> values = new ArrayList<>(some);
          values.add(0, value);
          jdbc.update(sql + isAny(key, some), values.toArray());
        });
  }

  /** Lets a column of rows, by their {@code key}, point elsewhere, or nowhere. */
  public void point(String table, String column, String key, Map<UUID, @Nullable UUID> targets) {
    if (!targets.isEmpty()) {
      jdbc.batchUpdate(
          "UPDATE " + table + " SET " + column + " = ? WHERE " + key + " = ?",
          targets.entrySet(),
          BATCH,
          (statement, target) -> {
            statement.setObject(1, target.getValue(), Types.OTHER);
            statement.setObject(2, target.getKey());
          });
    }
  }

  /** Number of rows of a table that meet a condition. */
  public long count(String table, String condition, @Nullable Object... values) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM " + table + " WHERE " + condition, Long.class, values);
    return count == null ? 0 : count;
  }

  /** Rows of a table that meet a condition, by what a column holds; the most frequent first. */
  public Map<String, Long> countBy(String table, String column, String condition) {
    Map<String, Long> counts = new LinkedHashMap<>();
    jdbc.query(
        "SELECT "
            + column
            + ", COUNT(*) FROM "
            + table
            + " WHERE "
            + condition
            + " GROUP BY "
            + column
            + " ORDER BY COUNT(*) DESC, "
            + dialect.inCodePointOrder(column),
        result -> {
          counts.put(result.getString(1), result.getLong(2));
        });
    return counts;
  }

  /** Gives room back that nothing lies in; the database is closed then. */
  public void compact() {
    dialect.compact().ifPresent(jdbc::execute);
  }

  /**
   * Leaves nothing in the files of the database that was deleted from it; it may be closed then.
   */
  public void scrub() {
    jdbc.execute(dialect.scrub());
  }

  private static String isAny(String column, List<?> ids) {
    return column + " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
  }

  private static <T> void inBatches(Collection<T> ids, Consumer<List<T>> consumer) {
    List<T> distinct = ids.stream().distinct().toList();
    for (int i = 0; i < distinct.size(); i += BATCH) {
      consumer.accept(distinct.subList(i, Math.min(distinct.size(), i + BATCH)));
    }
  }

  private void write(String sql, List<Row> rows) throws DataAccessException {
    jdbc.batchUpdate(sql, rows, BATCH, Tables::fill);
  }

  private static void fill(PreparedStatement statement, Row row) throws SQLException {
    List<Column> columns = row.relation().columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(i);
      if (value == null) {
        statement.setNull(i + 1, columns.get(i).type().jdbcType());
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static Row read(Relation relation, ResultSet result) throws SQLException {
    List<Column> columns = relation.columns();
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = result.getObject(i + 1, columns.get(i).type().javaType());
      values[i] =
          value instanceof OffsetDateTime time ? time.withOffsetSameInstant(ZoneOffset.UTC) : value;
    }
    return Row.of(relation, values);
  }
}
