package org.sitrep.store.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Code;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;

/** A row of a table: one value, or null, a column. */
public final class Row {
  private final Relation relation;
  private final @Nullable Object[] values;

  private Row(Relation relation, @Nullable Object[] values) {
    this.relation = relation;
    this.values = values;
  }

  /** Begins a row of the table of that name. */
  public static Builder in(String table) {
    return new Builder(Codebook.of(table));
  }

  /** A row of the values given, in the order of the table's columns. */
  public static Row of(Relation relation, @Nullable Object[] values) {
    return new Row(relation, values.clone());
  }

  public Relation relation() {
    return relation;
  }

  /** The value of a column; null where it is empty. */
  public @Nullable Object get(String column) {
    return values[relation.position(column)];
  }

  /** The value of the column at {@code position}; null where it is empty. */
  public @Nullable Object get(int position) {
    return values[position];
  }

  /** The key of the row, of a table whose key is one column. */
  public UUID key() {
    return id(relation.key().get(0).name());
  }

  /** The value of a column that is a key or points to one. */
  public UUID id(String column) {
    return (UUID) Objects.requireNonNull(get(column), column);
  }

  /** The value of a text column that is never empty. */
  public String text(String column) {
    return (String) Objects.requireNonNull(get(column), column);
  }

  /** The value of a count that is never empty. */
  public long number(String column) {
    return (Long) Objects.requireNonNull(get(column), column);
  }

  /** The value of a day that is never empty. */
  public LocalDate day(String column) {
    return (LocalDate) Objects.requireNonNull(get(column), column);
  }

  /** The same row with another value in one column. */
  public Row with(String column, @Nullable Object value) {
    @Nullable Object[] copy = values.clone();
    copy[relation.position(column)] = value;
    return new Row(relation, copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row
        && row.relation == relation
        && Arrays.equals(row.values, values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return relation.name() + Arrays.toString(values);
  }

  /** A row in the making. */
  public static final class Builder {
    private final Relation relation;
    private final @Nullable Object[] values;

    private Builder(Relation relation) {
      this.relation = relation;
      this.values = new @Nullable Object[relation.columns().size()];
    }

    /** Sets a column; codes, optionals and plain values are all welcome. */
    public Builder put(String column, @Nullable Object value) {
      values[relation.position(column)] = plain(value);
      return this;
    }

    /** Sets a column that holds nothing yet. */
    public Builder putIfEmpty(String column, @Nullable Object value) {
      return values[relation.position(column)] == null ? put(column, value) : this;
    }

    /** The row; every column that must be filled is. */
    public Row build() {
      for (int i = 0; i < values.length; i++) {
        Column column = relation.columns().get(i);
        Object value = values[i];
        if (value == null ? !column.optional() : !column.type().javaType().isInstance(value)) {
          throw new IllegalArgumentException(relation + "." + column.name() + " is " + value);
        }
      }
      return new Row(relation, values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
      if (value instanceof Optional<?> optional) {
        return plain(optional.orElse(null));
      }
      if (value instanceof OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
      }
      if (value instanceof OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
      }
      return value instanceof Code code ? code.code() : value;
    }
  }
}
