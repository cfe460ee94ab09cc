package org.sitrep.store.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;

/**
 * A record with what people say of it laid over it.
 *
 * @param record the record as people want it
 * @param machine what the program says where that is something else, as text, by column of the
 *     record and its summary; the value may be null
 * @param names places and actors the record now points to that no program named
 * @param lines all lines of the record, with what became of them
 */
public record Overlaid(
    RecordRows record,
    Map<String, @Nullable String> machine,
    List<Row> names,
    List<Correction> lines) {

  static Overlaid of(
      RecordRows machine, RecordRows human, List<Row> names, List<Correction> lines) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    note(machine.record(), human.record(), values);
    note(machine.summary(), human.summary(), values);
    values.remove("review_status");
    return new Overlaid(human, values, names, lines);
  }

  private static void note(Row machine, Row human, Map<String, @Nullable String> values) {
    for (Column column : machine.relation().columns()) {
      Object value = machine.get(column.name());
      if (!Objects.equals(value, human.get(column.name()))) {
        values.put(column.name(), value == null ? null : value.toString());
      }
    }
  }

  /** The record as the program coded it: what lies over it is taken off. */
  public static RecordRows bare(RecordRows record, Map<String, @Nullable String> machine) {
    Row row = bare(record.record(), machine);
    Row summary = bare(record.summary(), machine);
    return new RecordRows(
        row.with("review_status", "machine"), summary, record.details(), record.evidence());
  }

  private static Row bare(Row row, Map<String, @Nullable String> machine) {
    Row bare = row;
    for (Column column : row.relation().columns()) {
      if (machine.containsKey(column.name())) {
        String text = machine.get(column.name());
        bare = bare.with(column.name(), text == null ? null : column.type().parse(text));
      }
    }
    return bare;
  }
}
