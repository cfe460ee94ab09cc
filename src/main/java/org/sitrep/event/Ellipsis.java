package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Victim;

/**
 * Gives numbers without noun the people named before them: {@code "one civilian was killed and two
 * were wounded"} wounds two civilians.
 */
final class Ellipsis {
  private Ellipsis() {}

  static List<Reading> fill(List<Reading> readings) {
    List<Reading> filled = new ArrayList<>();
    Optional<Party> last = Optional.empty();
    for (Reading reading : readings) {
      List<Harmed> harmed = new ArrayList<>();
      for (Harmed who : reading.harmed()) {
        Party party = who.party();
        if (party.elided() && party.victim() == Victim.UNKNOWN && last.isPresent()) {
          party = party.withVictim(last.get().victim(), last.get().actor());
        }
        if (!party.elided()) {
          last = Optional.of(party);
        }
        harmed.add(who.withParty(party));
      }
      filled.add(reading.withHarmed(harmed));
    }
    return filled;
  }
}
