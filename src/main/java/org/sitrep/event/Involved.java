package org.sitrep.event;

import java.util.List;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;

/** Somebody and the part they play: {@code "by gunmen"}. */
public record Involved(ActorRole role, Certainty certainty, Party party) {

  /** Those harmed of whom the text tells who they are. */
  static List<Involved> victims(List<Harmed> harmed) {
    return harmed.stream()
        .filter(who -> who.party().actor().isPresent())
        .map(who -> new Involved(ActorRole.VICTIM, Certainty.STATED, who.party()))
        .toList();
  }
}
