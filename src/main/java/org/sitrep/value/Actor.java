package org.sitrep.value;

import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;

/**
 * Who acts or suffers: {@code "the Azerbaijani army"} is the armed forces of AZE, sector MIL.
 *
 * @param name canonical name, as the tables show it
 * @param country ISO 3166-1 alpha-3; empty where the text does not tell
 * @param group key of a known group ({@code fmln}); empty for others
 */
public record Actor(
    String name, Optional<String> country, Sector sector, ActorKind kind, Optional<String> group) {

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
  }
}
