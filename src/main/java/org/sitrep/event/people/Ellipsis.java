package org.sitrep.event.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.ClauseParser;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Victim;
import org.sitrep.document.Sentence;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/**
 * Gives numbers without noun the people named before them: {@code "one civilian was killed and two
 * were wounded"} wounds two civilians; {@code "Three deminers were in the truck. Two died."} kills
 * two deminers.
 */
public final class Ellipsis {
  private final ClauseParser parser;
  private final Scene scene;

  public Ellipsis(ClauseParser parser, Scene scene) {
    this.parser = parser;
    this.scene = scene;
  }

  public List<Reading> fill(List<Reading> readings) {
    List<Reading> filled = new ArrayList<>();
    Optional<Party> last = Optional.empty();
    for (Reading reading : readings) {
      List<Harmed> harmed = new ArrayList<>();
      for (Harmed who : reading.harmed()) {
        Party party = who.party();
        if (isThem(party)) {
          party = new Antecedent(scene).of(reading, party).orElse(party);
        }
        if (isOpen(party)) {
          Optional<Party> known = last.isPresent() ? last : before(party);
          if (known.isPresent()) {
            party = party.withVictim(known.get().victim(), known.get().actor());
          }
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

  /** {@code "arrested fifteen villagers and executed them"}: fifteen. */
  private boolean isThem(Party party) {
    String word = scene.norm(party.words().from());
    return party.words().length() == 1 && (word.equals("them") || word.equals("they"));
  }

  private static boolean isOpen(Party party) {
    return party.elided() && party.victim() == Victim.UNKNOWN;
  }

  /**
   * People counted earlier in the sentence, else in the sentence before, of whom {@code party} can
   * be some.
   */
  private Optional<Party> before(Party party) {
    if (!party.isNumbered()) {
      return Optional.empty();
    }
    Optional<Party> here = counted(scene, party);
    int index = scene.syntax().sentence().index();
    if (here.isPresent() || index == 0) {
      return here;
    }
    Sentence previous = scene.document().sentences().get(index - 1);
    return previous.headline() ? Optional.empty() : counted(Scene.of(parser, previous), party);
  }

  private static Optional<Party> counted(Scene scene, Party some) {
    Parties parties = new Parties(scene);
    Optional<Party> found = Optional.empty();
    for (NounGroup group : scene.syntax().nounGroups()) {
      if (group.range().from() < some.words().from()) {
        for (Party party : parties.read(group)) {
          boolean enough =
              party.count().point().orElse(0) >= some.count().point().orElse(Long.MAX_VALUE);
          if (party.isNumbered() && !party.elided() && enough) {
            found = Optional.of(party);
          }
        }
      }
    }
    return found;
  }
}
