package org.sitrep.event.people;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.Victim;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.value.Count;

/**
 * Counts people told by two words once: {@code "14 suspected Islamist or separatist fighters"},
 * {@code "at least two gendarmes and soldiers"}.
 */
public final class Alternatives {
  private final Scene scene;

  public Alternatives(Scene scene) {
    this.scene = scene;
  }

  /** The readings, such people as those of the number before them. */
  public List<Reading> settle(List<Reading> readings) {
    return readings.stream().map(this::settle).toList();
  }

  private Reading settle(Reading reading) {
    List<Harmed> harmed = new ArrayList<>();
    for (Harmed next : reading.harmed()) {
      int last = harmed.size() - 1;
      if (last >= 0 && isSame(harmed.get(last), next)) {
        harmed.set(last, joined(harmed.get(last), next.party()));
      } else {
        harmed.add(next);
      }
    }
    return harmed.size() == reading.harmed().size() ? reading : reading.withHarmed(harmed);
  }

  private boolean isSame(Harmed first, Harmed next) {
    TokenRange words = next.party().words();
    return first.harm() == next.harm()
        && next.party().count().equals(Count.SOME)
        && !isIntroduced(words)
        && isJoined(first.party(), first.party().words().to(), words.from());
  }

  /**
   * True where {@code "or"} or {@code "and/or"} stands between, or {@code "and"} behind a number.
   */
  private boolean isJoined(Party first, int from, int to) {
    if (to == from + 1) {
      String word = scene.norm(from);
      return word.equals("or") || word.equals("and") && isSeveral(first);
    }
    return to == from + 3
        && scene.norm(from).equals("and")
        && scene.norm(from + 1).equals("/")
        && scene.norm(from + 2).equals("or");
  }

  /** {@code "12 soldiers"}, not {@code "one soldier"}. */
  private static boolean isSeveral(Party party) {
    return party.isNumbered() && party.count().point().orElse(0) > 1 && !party.elided();
  }

  private boolean isIntroduced(TokenRange words) {
    int first = words.from();
    Tag tag = scene.document().tag(first);
    return tag == Tag.DET
        || tag == Tag.PRON
        || !scene.labels().within(words, "others").isEmpty()
        || scene.labels().has(first, "possessives");
  }

  /** The number of the first; people of two kinds are mixed. */
  private static Harmed joined(Harmed first, Party second) {
    Party party = first.party();
    Victim victim = party.victim() == Victim.UNKNOWN ? second.victim() : party.victim();
    boolean mixed = second.victim() != Victim.UNKNOWN && second.victim() != victim;
    Count count =
        party.count().equals(Count.ONE) && !party.isNumbered() ? Count.SOME : party.count();
    return first.withParty(
        party
            .withVictim(mixed ? Victim.MIXED : victim, party.actor().or(second::actor))
            .withCount(count));
  }
}
