package org.sitrep.finding.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.CountRole;
import org.sitrep.code.Demographic;
import org.sitrep.code.Harm;
import org.sitrep.code.Victim;
import org.sitrep.document.Span;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;

/**
 * People harmed: {@code "two civilians were wounded"}.
 *
 * @param side the side they belong to, where the text tells
 * @param parent index in the incident's list of the casualty this one is a subset of; a subset
 *     never adds
 * @param words the count as written
 */
public record Casualty(
    Harm harm,
    Victim victim,
    Optional<Demographic> demographic,
    Optional<Actor> side,
    Count count,
    CountRole role,
    OptionalInt parent,
    Span words) {

  /** People of a reading, some of those at {@code parent} where that is no negative number. */
  public static Casualty of(Harmed harmed, CountRole role, int parent, Span words) {
    Party party = harmed.party();
    return new Casualty(
        harmed.harm(),
        party.victim(),
        party.demographic(),
        side(party),
        party.count(),
        role,
        parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
        words);
  }

  /** The state or group they belong to. */
  public static Optional<Actor> side(Party party) {
    return party
        .actor()
        .map(mention -> mention.actor())
        .filter(actor -> actor.country().isPresent() || actor.group().isPresent());
  }

  /** The same people, of another number. */
  public Casualty withCount(Count other) {
    return new Casualty(harm, victim, demographic, side, other, role, parent, words);
  }

  /** The same people, some of those at index {@code whole} of the incident. */
  public Casualty within(int whole) {
    return new Casualty(harm, victim, demographic, side, count, role, OptionalInt.of(whole), words);
  }

  /** The same, who are {@code others} where their own words do not tell: {@code "he"}. */
  public Casualty who(Casualty others) {
    return new Casualty(
        harm,
        victim == Victim.UNKNOWN ? others.victim() : victim,
        demographic.or(others::demographic),
        side.or(others::side),
        count,
        role,
        parent,
        words);
  }

  /** The same people, of whom another kind of number is told. */
  public Casualty withRole(CountRole other) {
    return new Casualty(harm, victim, demographic, side, count, other, parent, words);
  }
}
