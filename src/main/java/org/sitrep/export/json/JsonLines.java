package org.sitrep.export.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.sitrep.export.Format;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a line of JSON a record, with its casualties or items, places, actors and evidence. */
public final class JsonLines implements Format {
  private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("").build();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public List<String> files() {
    return List.of("incidents.jsonl", "deployments.jsonl");
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    write(selection, Sheet.of("incidents"), Nest.OF_INCIDENTS, folder);
    write(selection, Sheet.of("deployments"), Nest.OF_DEPLOYMENTS, folder);
  }

  private static void write(Selection selection, Sheet sheet, List<Nest> nests, Path folder)
      throws IOException {
    Path file = folder.resolve(sheet.name() + ".jsonl");
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
      selection.inBatches(
          sheet,
          batch -> {
            List<UUID> ids = batch.stream().map(row -> row.id(sheet.table() + "_id")).toList();
            List<Nest.Rows> rows = nests.stream().map(nest -> nest.read(selection, ids)).toList();
            for (int i = 0; i < ids.size(); i++) {
              json.writeStartObject();
              json.writeStringProperty("notice", Notice.of(batch.get(i)));
              RowJson.writeColumns(json, batch.get(i));
              for (Nest.Rows nested : rows) {
                nested.write(json, ids.get(i));
              }
              json.writeEndObject();
              json.writeRaw('\n');
            }
          });
    }
  }
}
