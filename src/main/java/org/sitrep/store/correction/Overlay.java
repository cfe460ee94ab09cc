package org.sitrep.store.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;

/**
 * Lays what people say over a record the program coded. What comes out depends on the record and
 * the lines alone, not on what lay over it before.
 */
public final class Overlay implements Known {
  private final RecordRows machine;
  private final Known known;
  private final Flat flat;
  private final Ruling ruling;
  private final List<Row> names = new ArrayList<>();
  private final List<Correction> done = new ArrayList<>();
  private final Map<String, @Nullable Object> given = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();

  private Overlay(RecordRows machine, List<Correction> lines, Known known) {
    this.machine = machine;
    this.known = known;
    this.flat = new Flat(machine, known);
    this.ruling = Ruling.of(lines.stream().map(this::seeing).toList());
    this.done.addAll(ruling.over());
  }

  /**
   * Lays lines over a record.
   *
   * @param machine the record as the program coded it
   * @param lines all that lie on it, in any order
   */
  public static Overlaid lay(RecordRows machine, List<Correction> lines, Known known) {
    return lines.isEmpty()
        ? Overlaid.of(machine, machine, List.of(), List.of())
        : new Overlay(machine, lines, known).lay();
  }

  /** A line that does not tell what its coder saw has seen what the program says now. */
  private Correction seeing(Correction line) {
    if (!line.hasSeenNothing()) {
      return line;
    }
    if (line.field().isEmpty()) {
      return line.seeing(Optional.of(flat.all()));
    }
    try {
      return line.seeing(flat.text(Fields.of(machine.kind(), line.field().get())));
    } catch (IllegalArgumentException unknown) {
      return line;
    }
  }

  private Overlaid lay() {
    RecordRows confirmed = ruling.whole().map(this::confirmed).orElse(machine);
    List<Correction> fields = ruling.ofFields();
    fields.forEach(this::give);
    Flat seen = new Flat(confirmed, this);
    refuseFaults(seen);
    Ranges.Result ranges = Ranges.of(seen, left());
    refused.putAll(ranges.refused());
    Map<String, @Nullable Object> values = left();
    values.putAll(ranges.moved());
    RecordRows human = with(seen, values);
    fields.forEach(line -> done.add(outcome(line)));
    String review = review(fields);
    return Overlaid.of(
        machine, human.withRecord(human.record().with("review_status", review)), names, done);
  }

  /** Whoever confirms a record confirms the values it had then. */
  private RecordRows confirmed(Correction line) {
    if (line.verdict() != Verdict.CONFIRM) {
      done.add(line.as(Status.APPLIED, ""));
      return machine;
    }
    Map<String, @Nullable Object> values = new TreeMap<>();
    List<String> changed = new ArrayList<>();
    Map<String, @Nullable String> texts = Flat.values(line.machineValue().orElse("{}"));
    for (Field field : Fields.all(machine.kind())) {
      if (!texts.containsKey(field.name())) {
        continue;
      }
      Object value = value(field, texts.get(field.name()));
      values.put(field.name(), value);
      boolean own = ruling.standing().containsKey(field.name());
      if (!own && !Objects.equals(value, flat.get(field))) {
        changed.add(field.name() + " " + flat.text(field).map(Cleaning::quote).orElse("empty"));
      }
    }
    done.add(
        changed.isEmpty()
            ? line.as(Status.APPLIED, "")
            : line.as(Status.CONFLICT, "the program now says " + String.join(", ", changed)));
    return changed.isEmpty() ? machine : with(flat, values);
  }

  private static @Nullable Object value(Field field, @Nullable String text) {
    return text == null ? null : field.column().type().parse(text);
  }

  private void give(Correction line) {
    String name = line.field().orElseThrow();
    if (line.verdict() == Verdict.UNSURE) {
      return;
    }
    try {
      Field field = Fields.of(machine.kind(), name);
      Optional<Object> value = line.humanValue().map(field::parse);
      if (value.isEmpty() && !field.column().optional()) {
        throw new IllegalArgumentException(name + " cannot be empty");
      }
      given.put(name, value.orElse(null));
    } catch (IllegalArgumentException fault) {
      refused.put(name, String.valueOf(fault.getMessage()));
    }
  }

  private Map<String, @Nullable Object> left() {
    Map<String, @Nullable Object> left = new TreeMap<>(given);
    left.keySet().removeAll(refused.keySet());
    return left;
  }

  private void refuseFaults(Flat seen) {
    pointed(left())
        .forEach(
            (pointer, components) -> {
              Optional<Row> before = seen.held(pointer);
              Optional<String> fault =
                  isPlace(pointer)
                      ? new CorrectedPlace(before, components, this).fault()
                      : new CorrectedSide(before, components).fault();
              fault.ifPresent(
                  reason ->
                      Fields.all(machine.kind()).stream()
                          .filter(field -> field.pointer().equals(pointer))
                          .filter(field -> given.containsKey(field.name()))
                          .forEach(field -> refused.put(field.name(), reason)));
            });
  }

  /** The values of places and actors, by the column that points to each. */
  private Map<String, Map<String, @Nullable Object>> pointed(Map<String, @Nullable Object> values) {
    Map<String, Map<String, @Nullable Object>> pointed = new LinkedHashMap<>();
    for (Field field : Fields.all(machine.kind())) {
      if (field.isPointed() && values.containsKey(field.name())) {
        pointed
            .computeIfAbsent(field.pointer(), none -> new TreeMap<>())
            .put(field.component(), values.get(field.name()));
      }
    }
    return pointed;
  }

  private static boolean isPlace(String pointer) {
    return pointer.endsWith("place_id");
  }

  private RecordRows with(Flat seen, Map<String, @Nullable Object> values) {
    RecordRows record = seen.record();
    Map<String, @Nullable Object> own = new TreeMap<>(values);
    for (Field field : Fields.all(machine.kind())) {
      if (field.isPointed()) {
        own.remove(field.name());
      }
    }
    record = put(record, own);
    for (Map.Entry<String, Map<String, @Nullable Object>> one : pointed(values).entrySet()) {
      String pointer = one.getKey();
      Optional<Row> before = seen.held(pointer);
      Optional<Row> row =
          isPlace(pointer)
              ? new CorrectedPlace(before, one.getValue(), this).row()
              : new CorrectedSide(before, one.getValue())
                  .row(record.record().get(pointer.replace("_id", "_country")));
      boolean same = row.equals(before);
      row.filter(made -> !same).ifPresent(names::add);
      Map<String, @Nullable Object> key = new TreeMap<>();
      key.put(pointer, row.map(Row::key).orElse(null));
      record = put(record, key);
    }
    return record;
  }

  private static RecordRows put(RecordRows record, Map<String, @Nullable Object> values) {
    Row row = record.record();
    Row summary = record.summary();
    for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
      if (row.relation().columnNames().contains(value.getKey())) {
        row = row.with(value.getKey(), value.getValue());
      } else {
        summary = summary.with(value.getKey(), value.getValue());
      }
    }
    return new RecordRows(row, summary, record.details(), record.evidence());
  }

  private Correction outcome(Correction line) {
    String name = line.field().orElseThrow();
    if (refused.containsKey(name)) {
      return line.as(Status.INVALID, refused.get(name));
    }
    Field field = Fields.of(machine.kind(), name);
    Object now = flat.get(field);
    Correction told = line.now(flat.text(field));
    if (line.verdict() == Verdict.UNSURE) {
      return told.as(Status.APPLIED, "");
    }
    if (Objects.equals(now, given.get(name))) {
      return told.as(line.verdict() == Verdict.CORRECT ? Status.AGREED : Status.APPLIED, "");
    }
    if (isSeen(field, line.machineValue(), now)) {
      return told.as(Status.APPLIED, "");
    }
    String says = "the program now says " + flat.text(field).map(Cleaning::quote).orElse("nothing");
    String saw = line.machineValue().map(Cleaning::quote).orElse("nothing");
    return told.as(Status.CONFLICT, says + ", the coder saw " + saw);
  }

  private static boolean isSeen(Field field, Optional<String> seen, @Nullable Object now) {
    if (seen.isEmpty() || now == null) {
      return seen.isEmpty() && now == null;
    }
    try {
      return seen.get().equals(now.toString()) || field.parse(seen.get()).equals(now);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  private String review(List<Correction> fields) {
    Optional<Verdict> whole = ruling.whole().map(Correction::verdict);
    if (whole.equals(Optional.of(Verdict.REJECT))) {
      return "rejected";
    }
    boolean corrected =
        fields.stream()
            .filter(line -> !refused.containsKey(line.field().orElseThrow()))
            .map(Correction::verdict)
            .anyMatch(verdict -> verdict == Verdict.CORRECT || verdict == Verdict.REJECT);
    boolean confirmed = whole.equals(Optional.of(Verdict.CONFIRM));
    return corrected ? "corrected" : confirmed ? "confirmed" : "machine";
  }

  /** What was made here is found here. */
  @Override
  public Optional<Row> row(String table, UUID id) {
    return names.stream()
        .filter(row -> row.relation().name().equals(table) && row.key().equals(id))
        .findFirst()
        .or(() -> known.row(table, id));
  }

  @Override
  public Places places() {
    return known.places();
  }
}
