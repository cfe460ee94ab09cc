package org.sitrep.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.export.Cell;
import org.sitrep.export.Format;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.rows.Row;

/** Writes a CSV file a sheet, safe to open with a spreadsheet. */
public final class CommaSeparated implements Format {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> files() {
    return Sheet.ALL.stream().map(CommaSeparated::file).toList();
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    for (Sheet sheet : Sheet.ALL) {
      write(selection, sheet, folder.resolve(file(sheet)));
    }
  }

  private static String file(Sheet sheet) {
    return sheet.name() + ".csv";
  }

  private static void write(Selection selection, Sheet sheet, Path file) throws IOException {
    int columns = sheet.relation().columns().size();
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      csv.writeRecord(sheet.relation().columnNames());
      List<String> cells = new ArrayList<>(columns);
      selection.forEach(
          sheet.relation(),
          sheet.order(),
          row -> {
            cells.clear();
            for (int i = 0; i < columns; i++) {
              cells.add(Cell.of(row.get(i)));
            }
            csv.writeRecord(cells);
          });
    }
  }
}
