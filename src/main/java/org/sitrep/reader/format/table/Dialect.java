package org.sitrep.reader.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/**
 * How a table is written: {@code id;title;"He said ""no"""} has semicolons between its cells, and
 * quotes around cells that hold any.
 *
 * @param separator between two cells
 * @param quoted false where a quotation mark is a letter like others
 */
record Dialect(char separator, boolean quoted) {
  /** The likeliest first. */
  static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

  /** Stands for no quotation mark: a letter no text holds. */
  private static final char NONE = '\uFFFF';

  /** The cells of one row; empty where it breaks the rules beyond repair. */
  Optional<List<String>> cells(String row) {
    if (row.isEmpty()) {
      return Optional.of(List.of());
    }
    return strict(row).or(() -> strict(withInnerMarksDoubled(row)));
  }

  private Optional<List<String>> strict(String row) {
    try {
      return Optional.of(
          CsvReader.builder()
              .fieldSeparator(separator)
              .quoteCharacter(quoted ? '"' : NONE)
              .maxBufferSize(Math.max(16, row.length() + 1))
              .ofSingleCsvRecord(row)
              .getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  /** {@code "He said "no" twice"} was meant as {@code "He said ""no"" twice"}. */
  private String withInnerMarksDoubled(String row) {
    StringBuilder repaired = new StringBuilder(row.length() + 16);
    for (int i = 0; i < row.length(); i++) {
      char letter = row.charAt(i);
      repaired.append(letter);
      if (letter == '"' && !isBoundary(row, i - 1) && !isBoundary(row, i + 1)) {
        repaired.append(letter);
      }
    }
    return repaired.toString();
  }

  /** Where a mark before or behind opens or closes a cell, or is half of two. */
  private boolean isBoundary(String row, int at) {
    return at < 0
        || at >= row.length()
        || row.charAt(at) == separator
        || row.charAt(at) == '"'
        || row.charAt(at) == '\r';
  }

  /** How it is called in {@code articles.reader_reason}. */
  String between() {
    return switch (separator) {
      case '\t' -> "tabs";
      case ';' -> "semicolons";
      case '|' -> "bars";
      default -> "commas";
    };
  }
}
