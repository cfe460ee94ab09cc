package org.sitrep.export.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.json.RowJson;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of data as a script, because a page opened from disk may load nothing else: {@code
 * sitrep.take("index/incident-0",[["8bfc…"],[2]]);}. Codes are written as their place in the list
 * of codes.
 */
final class Script implements AutoCloseable {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .characterEscapes(new HarmlessText())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Writer writer;
  private final JsonGenerator json;

  /** Begins {@code NAME.js} in the folder of data. */
  Script(Path data, String name) throws IOException {
    Path file = data.resolve(name + ".js");
    Files.createDirectories(file.getParent());
    writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    writer.write("sitrep.take(\"" + name + "\",");
    json = JSON.createGenerator(ObjectWriteContext.empty(), writer);
  }

  /** Writes the one value of the file. */
  JsonGenerator json() {
    return json;
  }

  /** Writes a row as an array, a value a column. */
  void row(Row row) {
    json.writeStartArray();
    for (int i = 0; i < row.relation().columns().size(); i++) {
      value(row.relation().columns().get(i), row.get(i));
    }
    json.writeEndArray();
  }

  /** Writes the value of a column. */
  void value(Column column, @Nullable Object value) {
    int code =
        column.type() == Column.Type.TEXT && value != null
            ? column.codes().indexOf(value.toString())
            : -1;
    if (code >= 0) {
      json.writeNumber(code);
    } else {
      RowJson.writeValue(json, value);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
    writer.write(");\n");
    writer.close();
  }
}
