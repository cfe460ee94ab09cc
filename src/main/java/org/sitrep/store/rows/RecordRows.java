package org.sitrep.store.rows;

import java.util.List;
import java.util.UUID;

/**
 * A record as rows: the incident or deployment itself, the summary its flat view shows, and what
 * hangs on it.
 *
 * @param record row of {@code incident} or {@code deployment}
 * @param summary row of {@code incident_summary} or {@code deployment_summary}
 * @param details casualties, places, actors, items; what another one points to comes first
 * @param evidence rows of {@code evidence}
 */
public record RecordRows(Row record, Row summary, List<Row> details, List<Row> evidence) {
  /** The tables records are rows of. */
  public static final List<String> KINDS = List.of("incident", "deployment");

  public RecordRows {
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
  }

  /** Key of the incident or deployment. */
  public UUID id() {
    return record.key();
  }

  /** {@code incident} or {@code deployment}. */
  public String kind() {
    return record.relation().name();
  }

  /** The same record, its row replaced. */
  public RecordRows withRecord(Row other) {
    return new RecordRows(other, summary, details, evidence);
  }
}
