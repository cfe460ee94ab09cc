package org.sitrep.store.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table or view of the codebook: {@code casualty}, people harmed in an incident. */
public final class Relation {
  private final String name;
  private final boolean view;
  private final String what;
  private final List<Column> columns;
  private final Map<String, Integer> positions = new HashMap<>();

  Relation(String name, boolean view, String what, List<Column> columns) {
    this.name = name;
    this.view = view;
    this.what = what;
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i).name(), i);
    }
  }

  public String name() {
    return name;
  }

  /** True for what is derived from tables. */
  public boolean isView() {
    return view;
  }

  /** What a row of it is, in one line. */
  public String what() {
    return what;
  }

  /** Its columns, in the order of its file. */
  public List<Column> columns() {
    return columns;
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns that identify a row. */
  public List<Column> key() {
    return columns.stream().filter(Column::key).toList();
  }

  /** The column of that name. */
  public Column column(String name) {
    return columns.get(position(name));
  }

  /** Place of a column, from 0. */
  public int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return position;
  }

  @Override
  public String toString() {
    return name;
  }
}
