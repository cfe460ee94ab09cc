package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Ids as people give them: keys such as {@code 0b9f…-…}, or names of sources. */
final class Ids {
  private Ids() {}

  /** Those that are keys. */
  static List<UUID> keys(Collection<String> ids) {
    List<UUID> keys = new ArrayList<>();
    for (String id : ids) {
      if (id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
        keys.add(UUID.fromString(id));
      }
    }
    return keys;
  }
}
