package org.sitrep.reader.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Opening;

/**
 * The first row of a table, which names its columns: {@code id;headline;published;text}. One of
 * them must be known to hold the report, and the rows below must have as many cells.
 *
 * @param line where it stands, from 1; a line {@code sep=;} may stand above
 * @param names of the columns, empty for one that has none
 */
record Header(Dialect dialect, long line, List<String> names) {
  private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=(.)");
  private static final int LONGEST = 60;
  private static final int ROWS = 50;

  /** One row in four must be in order; one quotation mark left open spoils several. */
  private static final int ENOUGH = 4;

  Header {
    names = List.copyOf(names);
  }

  /** The header of a file that opens so; empty where it is no table. */
  static Optional<Header> of(Opening opening) {
    Columns columns = Columns.of(opening.told());
    return Dialect.SEPARATORS.stream()
        .flatMap(separator -> candidate(opening, separator, columns).stream())
        .max(Comparator.comparingInt(Candidate::agreement))
        .map(Candidate::header);
  }

  /** A header, and how many of the first rows agree with it. */
  private record Candidate(Header header, int clean, int odd) {
    int agreement() {
      return clean - odd;
    }
  }

  private static Optional<Candidate> candidate(Opening opening, char separator, Columns columns) {
    var quoted = candidate(opening, new Dialect(separator, true), columns);
    if (quoted.isPresent() && quoted.get().odd() == 0) {
      return quoted;
    }
    // Tables written without quoting have words in quotation marks at the start of a cell.
    var plain = candidate(opening, new Dialect(separator, false), columns);
    return quoted.isEmpty() || plain.filter(found -> found.odd() == 0).isPresent() ? plain : quoted;
  }

  private static Optional<Candidate> candidate(Opening opening, Dialect dialect, Columns columns) {
    List<Row> rows = rows(opening, dialect);
    int first = !rows.isEmpty() && SEPARATOR.matcher(rows.get(0).text()).matches() ? 1 : 0;
    if (rows.size() <= first || !isHeader(rows.get(first).cells(), opening, columns)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(rows.get(first).cells());
    List<Row> below = rows.subList(first + 1, rows.size());
    // R writes the names of rows into a first column that has none.
    if (!below.isEmpty()
        && below.stream().allMatch(row -> row.cells().size() == names.size() + 1)) {
      names.add(0, "");
    }
    int clean = 0;
    for (Row row : below) {
      clean += row.clean() && row.cells().size() == names.size() ? 1 : 0;
    }
    boolean table = ENOUGH * clean >= below.size();
    Header header = new Header(dialect, rows.get(first).line(), names);
    return table
        ? Optional.of(new Candidate(header, clean, below.size() - clean))
        : Optional.empty();
  }

  private static boolean isHeader(List<String> cells, Opening opening, Columns columns) {
    boolean named = opening.fileName().endsWith(".csv") || opening.fileName().endsWith(".tsv");
    return (cells.size() > 1 || named)
        && cells.stream().allMatch(cell -> cell.length() <= LONGEST)
        && cells.stream().anyMatch(columns::isBody)
        && (named || cells.stream().filter(columns::isKnown).count() > 1);
  }

  private record Row(long line, String text, List<String> cells, boolean clean) {}

  /** The rows of an opening, without the last one where it may be cut off. */
  private static List<Row> rows(Opening opening, Dialect dialect) {
    byte[] bytes = opening.text().getBytes(StandardCharsets.ISO_8859_1);
    Rows all = new Rows(new ByteArrayInputStream(bytes), dialect, bytes.length);
    List<Row> rows = new ArrayList<>();
    try {
      for (var row = all.next(); row.isPresent() && rows.size() < ROWS; row = all.next()) {
        String text = new String(row.get().bytes().orElseThrow(), StandardCharsets.ISO_8859_1);
        if (!text.isBlank()) {
          boolean clean = row.get().form() == Rows.Form.CLEAN;
          rows.add(new Row(row.get().line(), text, dialect.cells(text).orElse(List.of()), clean));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
    boolean cut = !opening.isWhole() && rows.size() < ROWS;
    return cut && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
  }
}
