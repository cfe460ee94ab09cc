package org.sitrep.store.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.rows.Wordless;

/**
 * What becomes of an article's records when it is coded again. A record whose values are the same
 * stays as it is; one with other values gets its next version, and the changes are told; one that
 * is not found again is retracted. When the text itself has changed, records go on in those of the
 * new text that tell the same, and the old ones are superseded.
 */
final class Versions {
  /** Columns that tell of the keeping of a record, not of what it says. */
  private static final Set<String> BOOKKEEPING =
      Set.of("event_id", "version", "first_seen", "updated", "status", "review_status", "run_id");

  private static final Set<String> POSITION =
      Set.of("incident_id", "deployment_id", "article_id", "char_start", "char_end");

  private final Coding coding;
  private final List<RecordRows> written = new ArrayList<>();
  private final List<Row> ended = new ArrayList<>();
  private final List<Row> changes = new ArrayList<>();

  Versions(Coding coding) {
    this.coding = coding;
  }

  /** Records to write with all that hangs on them. */
  List<RecordRows> written() {
    return written;
  }

  /** Rows of records that are over; what hangs on them stays. */
  List<Row> ended() {
    return ended;
  }

  /** Rows of {@code change}. */
  List<Row> changes() {
    return changes;
  }

  /** The same article, coded with other knowledge. */
  void recode(List<RecordRows> old, List<RecordRows> fresh) {
    Set<UUID> found = new HashSet<>();
    for (RecordRows record : fresh) {
      found.add(record.id());
      Optional<RecordRows> before =
          old.stream().filter(other -> other.id().equals(record.id())).findFirst();
      if (before.isEmpty()) {
        written.add(record);
      } else {
        revise(before.get(), record);
      }
    }
    for (RecordRows record : old) {
      if (!found.contains(record.id()) && isActive(record)) {
        end(record, "retracted");
      }
    }
  }

  /**
   * Which old record each of a new text takes the place of, by the keys of the new ones; both as
   * the program coded them.
   */
  static Map<UUID, UUID> predecessors(List<RecordRows> old, List<RecordRows> fresh) {
    List<RecordRows> left = new ArrayList<>(old.stream().filter(Versions::isActive).toList());
    Map<UUID, UUID> predecessors = new HashMap<>();
    for (RecordRows record : fresh) {
      Optional<RecordRows> before = predecessor(left, record);
      before.ifPresent(
          found -> {
            left.remove(found);
            predecessors.put(record.id(), found.id());
          });
    }
    return predecessors;
  }

  /** A new text of the same source. */
  void replace(List<RecordRows> old, List<RecordRows> fresh, Map<UUID, UUID> predecessors) {
    List<RecordRows> left = new ArrayList<>(old.stream().filter(Versions::isActive).toList());
    for (RecordRows record : fresh) {
      Optional<RecordRows> before =
          left.stream()
              .filter(other -> other.id().equals(predecessors.get(record.id())))
              .findFirst();
      if (before.isEmpty()) {
        written.add(record);
        continue;
      }
      left.remove(before.get());
      written.add(next(before.get(), record));
      note(record.id(), version(before.get()) + 1, "supersedes", null, before.get().id());
      tell(before.get(), record);
      end(before.get(), "superseded");
    }
    left.forEach(record -> end(record, "retracted"));
  }

  /** The record that says the same in the same sentence, else the first one of the same type. */
  private static Optional<RecordRows> predecessor(List<RecordRows> old, RecordRows record) {
    List<RecordRows> alike =
        old.stream()
            .filter(other -> other.kind().equals(record.kind()) && type(other).equals(type(record)))
            .toList();
    return alike.stream()
        .filter(other -> sentence(other).equals(sentence(record)))
        .findFirst()
        .or(() -> alike.stream().findFirst());
  }

  private static Optional<Object> sentence(RecordRows record) {
    return Optional.ofNullable(record.record().get("sentence"));
  }

  private static String type(RecordRows record) {
    return record
        .record()
        .text(record.kind().equals("incident") ? "event_type" : "deployment_type");
  }

  /** A record of which something else is told or said than before. */
  void revise(RecordRows before, RecordRows after) {
    if (!isActive(before) || !isSame(comparable(before, after), comparable(after, before))) {
      written.add(next(before, after));
      tell(before, after);
    } else if (hasWords(before) != hasWords(after)) {
      written.add(after.withRecord(kept(before.record(), after.record())));
    } else if (!Set.copyOf(before.evidence()).equals(Set.copyOf(after.evidence()))) {
      written.add(after.withRecord(before.record()));
    }
  }

  private static boolean isSame(RecordRows before, RecordRows after) {
    return review(before).equals(review(after))
        && differences(before.record(), after.record()).isEmpty()
        && differences(before.summary(), after.summary()).isEmpty()
        && Set.copyOf(before.details()).equals(Set.copyOf(after.details()));
  }

  /** Where one of two records was stored without its words, only the rest can be compared. */
  private static RecordRows comparable(RecordRows record, RecordRows other) {
    return hasWords(record) && !hasWords(other) ? Wordless.of(record) : record;
  }

  private static boolean hasWords(RecordRows record) {
    return record.record().get("sentence") != null;
  }

  /** What the record says now, kept as it was. */
  private static Row kept(Row before, Row after) {
    Row row = after;
    for (String column : BOOKKEEPING) {
      row = row.with(column, before.get(column));
    }
    return row;
  }

  private static RecordRows next(RecordRows before, RecordRows after) {
    return after.withRecord(
        after
            .record()
            .with("version", version(before) + 1)
            .with("first_seen", before.record().get("first_seen"))
            .with("event_id", isRejected(after) ? null : before.record().get("event_id")));
  }

  private static boolean isRejected(RecordRows record) {
    return review(record).equals("rejected");
  }

  private static String review(RecordRows record) {
    return record.record().text("review_status");
  }

  private void tell(RecordRows before, RecordRows after) {
    int version = version(before) + 1;
    RecordRows old = comparable(before, after);
    RecordRows fresh = comparable(after, before);
    tellRow(after.id(), version, old.record(), fresh.record());
    tellRow(after.id(), version, old.summary(), fresh.summary());
    if (!isActive(before)) {
      note(after.id(), version, "status", before.record().get("status"), "active");
    }
    if (!review(before).equals(review(after))) {
      note(after.id(), version, "review_status", review(before), review(after));
    }
  }

  private void tellRow(UUID id, int version, Row before, Row after) {
    for (String field : differences(before, after)) {
      note(id, version, field, before.get(field), after.get(field));
    }
  }

  private static List<String> differences(Row before, Row after) {
    return before.relation().columns().stream()
        .map(Column::name)
        .filter(name -> !BOOKKEEPING.contains(name) && !POSITION.contains(name))
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .toList();
  }

  private void end(RecordRows record, String status) {
    int version = version(record) + 1;
    ended.add(
        record
            .record()
            .with("status", status)
            .with("version", version)
            .with("updated", coding.now())
            .with("event_id", null)
            .with("run_id", coding.run()));
    note(record.id(), version, "status", record.record().get("status"), status);
  }

  private void note(
      UUID record, int version, String field, @Nullable Object before, @Nullable Object after) {
    changes.add(
        Row.in("change")
            .put("change_id", Keys.of("change", record, version, field))
            .put("record_id", record)
            .put("version", version)
            .put("field", field)
            .put("old_value", before == null ? null : before.toString())
            .put("new_value", after == null ? null : after.toString())
            .put("changed", coding.now())
            .put("run_id", coding.run())
            .build());
  }

  /** The record as this run would write it. */
  static RecordRows stamped(RecordRows record, Coding coding) {
    return record.withRecord(
        record.record().with("updated", coding.now()).with("run_id", coding.run()));
  }

  static boolean isActive(RecordRows record) {
    return record.record().text("status").equals("active");
  }

  private static int version(RecordRows record) {
    return (Integer) Objects.requireNonNull(record.record().get("version"));
  }
}
