package org.sitrep.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.Code;

/**
 * A TSV file: a header row of column names, then rows; lines that begin with {@code #} and blank
 * lines are skipped.
 */
public record Table(String name, int header, List<String> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (String column : columns) {
      if (columns.indexOf(column) != columns.lastIndexOf(column)) {
        throw new KnowledgeException(name + ":" + header + ": a second column " + column);
      }
    }
  }

  /** A line of the file; empty cells are absent. */
  public record Row(String file, int line, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    public Optional<String> get(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** The cell of a column that must not be empty. */
    public String require(String column) {
      return get(column).orElseThrow(() -> error("no " + column));
    }

    /** The number in a column. */
    public double number(String column) {
      try {
        return Double.parseDouble(require(column));
      } catch (NumberFormatException problem) {
        throw error(column + " is no number: " + require(column));
      }
    }

    /** The constant of a code list that a column names. */
    public <E extends Enum<E> & Code> E code(String column, Class<E> list) {
      String text = require(column);
      return Code.find(list, text)
          .orElseThrow(
              () -> error("unknown " + column + " \"" + text + "\"" + Suggestion.of(text, list)));
    }

    /** What to throw about this line. */
    public KnowledgeException error(String message) {
      return new KnowledgeException(file + ":" + line + ": " + message);
    }
  }

  /** What to throw about the header row. */
  KnowledgeException error(String message) {
    return new KnowledgeException(name + ":" + header + ": " + message);
  }

  /** Reads a file; throws {@link KnowledgeException} for a row with more cells than columns. */
  public static Table read(Source source) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int header = 1;
    for (String text : source.text().split("\r?\n", -1)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = List.of(text.split("\t", -1));
        header = line;
      } else {
        rows.add(row(source.name(), line, columns, text));
      }
    }
    return new Table(source.name(), header, columns, rows);
  }

  private static Row row(String file, int line, List<String> columns, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length > columns.size()) {
      throw new KnowledgeException(
          file + ":" + line + ": " + cells.length + " cells, but " + columns.size() + " columns");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        values.put(columns.get(i), cells[i].strip());
      }
    }
    return new Row(file, line, values);
  }
}
