package org.sitrep.store.correction;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.code.Code;
import org.sitrep.store.rows.Row;

/**
 * One line of a coder: {@code killed_best} of that record is 3, not 2.
 *
 * @param row its row of {@code correction}
 */
public record Correction(Row row) {
  /** The later one counts; of two of the same time the greater key. */
  static final Comparator<Correction> BY_TIME =
      Comparator.comparing(Correction::coded).thenComparing(Correction::id);

  public UUID id() {
    return row.id("correction_id");
  }

  /** The record it lies on; empty for lines about articles and for those that are no good. */
  public Optional<UUID> target() {
    return Optional.ofNullable((UUID) row.get("lies_on"));
  }

  /** The value it is about; empty where it is about the whole record. */
  public Optional<String> field() {
    return Optional.ofNullable((String) row.get("field"));
  }

  public Verdict verdict() {
    return Code.find(Verdict.class, row.text("verdict")).orElseThrow();
  }

  public Status status() {
    return Code.find(Status.class, row.text("status")).orElseThrow();
  }

  String coder() {
    return row.text("coder");
  }

  private OffsetDateTime coded() {
    return (OffsetDateTime) Objects.requireNonNull(row.get("coded"));
  }

  /** What the coder saw, as text; for a whole record all its values. */
  public Optional<String> machineValue() {
    return Optional.ofNullable((String) row.get("machine_value"));
  }

  /** What the coder says, as text: a confirmed value is the one that was seen. */
  public Optional<String> humanValue() {
    String column = verdict() == Verdict.CONFIRM ? "machine_value" : "human_value";
    return Optional.ofNullable((String) row.get(column));
  }

  /** The values a coder saw who looked at the whole record, but for the empty ones. */
  public Map<String, String> seen() {
    Map<String, String> seen = new TreeMap<>();
    Flat.values(machineValue().orElse("{}"))
        .forEach(
            (field, value) -> {
              if (value != null) {
                seen.put(field, value);
              }
            });
    return seen;
  }

  /** True until it is known what the coder saw. */
  boolean hasSeenNothing() {
    return Boolean.FALSE.equals(row.get("machine_told"));
  }

  /** The same line, now that it is known what the coder saw. */
  Correction seeing(Optional<String> value) {
    return new Correction(row.with("machine_value", value.orElse(null)).with("machine_told", true));
  }

  /** The same line; what became of it. */
  public Correction as(Status status, String reason) {
    return new Correction(
        row.with("status", status.code()).with("reason", reason.isEmpty() ? null : reason));
  }

  /** The same line on another record. */
  public Correction on(UUID record) {
    return new Correction(row.with("lies_on", record));
  }

  Correction now(Optional<String> machine) {
    return new Correction(row.with("machine_now", machine.orElse(null)));
  }
}
