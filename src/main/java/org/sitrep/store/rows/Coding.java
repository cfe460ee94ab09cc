package org.sitrep.store.rows;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * With what, when and how articles are coded in a run.
 *
 * @param run key of the run
 * @param now start of the run; the only time its rows know
 * @param fingerprint SHA-256 of program version, knowledge and options: an article with the same
 *     one need not be coded again
 * @param mentions true where every mention is wanted, used in a record or not
 * @param retention how much of their texts is kept
 */
public record Coding(
    UUID run, OffsetDateTime now, String fingerprint, boolean mentions, Retention retention) {

  /** Keeps what records quote. */
  public Coding(UUID run, OffsetDateTime now, String fingerprint, boolean mentions) {
    this(run, now, fingerprint, mentions, Retention.EVIDENCE);
  }
}
