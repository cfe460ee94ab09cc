package org.sitrep.link;

import java.util.List;

/**
 * What happened, and the records that tell it.
 *
 * @param primary the record that speaks for it, one of {@code members}
 * @param members in the order of their keys
 */
public record Linked(Told primary, List<Told> members) {

  public Linked {
    members = List.copyOf(members);
  }
}
