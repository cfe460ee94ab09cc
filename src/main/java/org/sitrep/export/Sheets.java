package org.sitrep.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/** Writes the CSV files of the codebook: one table or view each, in an order of their content. */
final class Sheets implements Format {
  private static final List<Sheet> ALL =
      List.of(
          new Sheet("incidents.csv", "incident_flat", "source_id char_start incident_id"),
          new Sheet("deployments.csv", "deployment_flat", "source_id char_start deployment_id"),
          new Sheet("casualties.csv", "casualty", "incident_id casualty_id"),
          new Sheet("deployment_items.csv", "deployment_item", "deployment_id item_id"),
          new Sheet("events.csv", "event", "event_id"),
          new Sheet("articles.csv", "article", "source_id article_id"),
          new Sheet("evidence.csv", "evidence", "record_id sentence_no char_start evidence_id"),
          new Sheet("mentions.csv", "mention", "article_id char_start char_end mention_id"),
          new Sheet("rejected.csv", "rejected", "source_path rejected_id"),
          new Sheet("changes.csv", "change", "record_id version field"),
          new Sheet("corrections.csv", "correction", "coded correction_id"));

  private record Sheet(String file, String relation, String order) {}

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> files() {
    return ALL.stream().map(Sheet::file).toList();
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    for (Sheet sheet : ALL) {
      write(selection, sheet, folder.resolve(sheet.file()));
    }
  }

  private static void write(Selection selection, Sheet sheet, Path file) throws IOException {
    Relation relation = Codebook.of(sheet.relation());
    int columns = relation.columns().size();
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      csv.writeRecord(relation.columnNames());
      List<String> cells = new ArrayList<>(columns);
      selection.forEach(
          relation,
          List.of(sheet.order().split(" ")),
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
