package org.sitrep.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which records are exported: {@code --since=2021-01-01 --country=AZE,ARM --type=explosion}. What
 * hangs on a record goes with it.
 *
 * @param since day from which on it happened; of records without day the day of publication counts
 * @param countries ISO 3166-1 alpha-3, of the place of an incident, or of sender, receiver, origin
 *     or destination of a deployment; empty for all
 * @param types event types, their finer types, and deployment types; empty for all
 */
public record Filter(Optional<LocalDate> since, List<String> countries, List<String> types) {

  /** Leaves everything in. */
  public static final Filter NONE = new Filter(Optional.empty(), List.of(), List.of());

  public Filter {
    countries = List.copyOf(countries);
    types = List.copyOf(types);
  }
}
