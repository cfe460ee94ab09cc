package org.sitrep.export.annotation;

import java.util.List;
import java.util.Optional;
import org.sitrep.export.Notice;
import org.sitrep.store.rows.Row;

/**
 * A record with the words behind its values.
 *
 * @param row of the view of one row a record
 * @param marks in the order of the text
 */
record CodedRecord(Scheme scheme, Row row, List<Mark> marks) {
  CodedRecord {
    marks = List.copyOf(marks);
  }

  /** What it is, {@code explosion}. */
  String type() {
    return row.text(scheme.typeField());
  }

  /** The first words that tell what it is. */
  Optional<Mark> trigger() {
    return marks.stream().filter(mark -> mark.field().equals(scheme.typeField())).findFirst();
  }

  /** All marks but the trigger. */
  List<Mark> arguments() {
    Mark trigger = trigger().orElse(null);
    return marks.stream().filter(mark -> !mark.equals(trigger)).toList();
  }

  /** Its values and that nobody checked them, in one line. */
  String note() {
    String values = String.join("; ", scheme.values(row).toList());
    return (Notice.of(row) + "; " + values).replaceAll("[\\s\\v]+", " ");
  }
}
