package org.sitrep.export.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Cell;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;

/** Values of rows as JSON: numbers and booleans as such, days and keys as text, empty as null. */
public final class RowJson {
  private RowJson() {}

  /** Writes all columns of a row as properties of the object begun. */
  public static void writeColumns(JsonGenerator json, Row row) {
    List<Column> columns = row.relation().columns();
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i).name());
      writeValue(json, row.get(i));
    }
  }

  /** Writes one value. */
  public static void writeValue(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(Cell.plain(value));
    }
  }
}
