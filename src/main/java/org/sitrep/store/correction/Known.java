package org.sitrep.store.correction;

import java.util.Optional;
import java.util.UUID;
import org.sitrep.store.rows.Row;

/** Where the places and actors of records are looked up. */
public interface Known {
  /** A row of {@code place} or {@code actor} by its key. */
  Optional<Row> row(String table, UUID id);

  /** The gazetteer. */
  Places places();
}
