package org.sitrep.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/**
 * Some columns of many rows, column by column, in files of a few thousand rows: {@code
 * index/incident-0.js}, {@code index/incident-1.js}.
 */
final class Chunks {
  /**
   * Rows a file. Few files open faster than many, and a browser reads one while it parses another.
   */
  private static final int ROWS = 5_000;

  private final Path data;
  private final String name;
  private final List<Column> columns;
  private final List<List<@Nullable Object>> values = new ArrayList<>();
  private int written;

  Chunks(Path data, String name, Relation relation, List<String> columns) {
    this.data = data;
    this.name = name;
    this.columns = columns.stream().map(relation::column).toList();
    this.columns.forEach(column -> values.add(new ArrayList<>()));
  }

  void add(Row row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      values.get(i).add(row.get(columns.get(i).name()));
    }
    if (values.get(0).size() == ROWS) {
      flush();
    }
  }

  /** Writes what is left; returns the number of files. */
  int finish() throws IOException {
    if (!columns.isEmpty() && !values.get(0).isEmpty()) {
      flush();
    }
    return written;
  }

  private void flush() throws IOException {
    try (Script script = new Script(data, name + "-" + written++)) {
      script.json().writeStartArray();
      for (int i = 0; i < columns.size(); i++) {
        script.json().writeStartArray();
        for (Object value : values.get(i)) {
          script.value(columns.get(i), value);
        }
        script.json().writeEndArray();
        values.get(i).clear();
      }
      script.json().writeEndArray();
    }
  }
}
