package org.sitrep.event.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;

/**
 * Somebody and the part they play: {@code "by gunmen"}.
 *
 * @param opposing true for the side named second: {@code "clashed with rebels"}
 */
public record Involved(ActorRole role, Certainty certainty, Party party, boolean opposing) {

  /** Somebody whose part the text states: {@code "on a patrol"}. */
  public static Involved stated(ActorRole role, Party party) {
    return new Involved(role, Certainty.STATED, party, false);
  }

  /** Somebody of whom the words tell it only by what else they say. */
  public static Involved inferred(ActorRole role, Party party) {
    return new Involved(role, Certainty.INFERRED, party, false);
  }

  /** The other side of a fight or a protest. */
  public static Involved opposing(Party party) {
    return new Involved(ActorRole.PARTY, Certainty.STATED, party, true);
  }

  /** Those who fight each other: the first is one side, the others the other. */
  public static List<Involved> sides(List<Party> parties) {
    List<Involved> involved = new ArrayList<>();
    for (Party party : parties) {
      involved.add(involved.isEmpty() ? stated(ActorRole.PARTY, party) : opposing(party));
    }
    return involved;
  }

  /** Those harmed of whom the text tells who they are. */
  public static List<Involved> victims(List<Harmed> harmed) {
    return harmed.stream()
        .filter(who -> who.party().actor().isPresent())
        .map(who -> stated(ActorRole.VICTIM, who.party()))
        .toList();
  }
}
