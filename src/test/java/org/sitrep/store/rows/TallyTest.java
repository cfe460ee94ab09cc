package org.sitrep.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.code.Victim;
import org.sitrep.document.Span;
import org.sitrep.finding.record.Casualty;
import org.sitrep.value.Count;

/** What the numbers of an incident come to. */
class TallyTest {
  private final List<Casualty> casualties = new ArrayList<>();

  @Test
  void nothingSaidIsNotNone() {
    assertEquals("- ", killed());
  }

  @Test
  void anExplicitNoneStaysNone() {
    add(Victim.UNKNOWN, Count.NONE, CountRole.TOTAL);
    assertEquals("0 OTHER=0", killed());
  }

  @Test
  void noCasualtiesMeansNobodyKilledAndNobodyInjured() {
    add(Harm.CASUALTY, Victim.UNKNOWN, Count.NONE, CountRole.TOTAL);
    assertEquals("0 ", killed());
    assertEquals("0 ", text(Harm.INJURED, Scope.SINGLE));
    assertEquals("- ", text(Harm.MISSING, Scope.SINGLE));
  }

  @Test
  void deadAndInjuredNotSplitCountInNeither() {
    add(Harm.CASUALTY, Victim.CIVILIAN, Count.exact(9), CountRole.TOTAL);
    assertEquals("- ", killed());
  }

  @Test
  void totalsOfDifferentVictimsAddUp() {
    add(Victim.CIVILIAN, Count.exact(6), CountRole.TOTAL);
    add(Victim.MILITARY, Count.exact(7), CountRole.TOTAL);
    assertEquals("13 CIVILIAN=6 MILITARY=7", killed());
  }

  @Test
  void partsAddUpWhereNoTotalIsTold() {
    add(Victim.CIVILIAN, Count.exact(2), CountRole.PART);
    add(Victim.POLICE, Count.exact(3), CountRole.PART);
    assertEquals("5 CIVILIAN=2 POLICE=3", killed());
  }

  @Test
  void partsOfATotalAreNotAddedToIt() {
    add(Victim.UNKNOWN, Count.exact(12), CountRole.TOTAL);
    add(Victim.CIVILIAN, Count.exact(5), CountRole.PART);
    add(Victim.MILITARY, Count.exact(7), CountRole.PART);
    assertEquals("12 CIVILIAN=5 MILITARY=7", killed());
  }

  @Test
  void amongThemSplitsATotalOfUnknownPeople() {
    add(Victim.UNKNOWN, Count.exact(10), CountRole.TOTAL);
    addWithin(0, Victim.POLICE, Count.exact(4));
    assertEquals("10 POLICE=4 OTHER=6", killed());
  }

  @Test
  void includingDoesNotSplitWhoIsKnown() {
    add(Victim.CIVILIAN, Count.exact(10), CountRole.TOTAL);
    addWithin(0, Victim.JOURNALIST, Count.exact(2));
    assertEquals("10 CIVILIAN=10", killed());
  }

  @Test
  void subsetsThatExceedTheirTotalSplitNothing() {
    add(Victim.UNKNOWN, Count.exact(3), CountRole.TOTAL);
    addWithin(0, Victim.CIVILIAN, Count.exact(2));
    addWithin(0, Victim.MILITARY, Count.exact(2));
    assertEquals("3 OTHER=3", killed());
  }

  @Test
  void killedAmongCasualtiesIsTheOnlyNumberOfKilled() {
    add(Harm.CASUALTY, Victim.CIVILIAN, Count.exact(10), CountRole.TOTAL);
    addWithin(0, Victim.CIVILIAN, Count.exact(3));
    assertEquals("3 CIVILIAN=3", killed());
  }

  @Test
  void incrementsAdd() {
    add(Victim.MILITARY, Count.exact(4), CountRole.TOTAL);
    add(Victim.MILITARY, Count.ONE, CountRole.INCREMENT);
    assertEquals("5 MILITARY=5", killed());
  }

  @Test
  void aTollIsNotAddedToTheEvent() {
    add(Victim.CIVILIAN, Count.exact(2), CountRole.TOTAL);
    add(Victim.CIVILIAN, Count.exact(30), CountRole.TOLL);
    assertEquals("2 CIVILIAN=2", killed());
  }

  @Test
  void ofTollsAloneTheLargestCounts() {
    add(Victim.UNKNOWN, Count.exact(12), CountRole.TOLL);
    add(Victim.UNKNOWN, Count.exact(15), CountRole.TOLL);
    assertEquals("15 OTHER=15", killed());
  }

  @Test
  void tollsOfAPeriodAreItsTotals() {
    add(Victim.CIVILIAN, Count.exact(6), CountRole.TOLL);
    add(Victim.MILITARY, Count.exact(14), CountRole.TOLL);
    assertEquals("20 CIVILIAN=6 MILITARY=14", text(Harm.KILLED, Scope.PERIOD));
  }

  @Test
  void aVagueNumberLeavesTheSumWithoutBest() {
    add(Victim.CIVILIAN, Count.exact(6), CountRole.TOTAL);
    add(Victim.MILITARY, Count.SOME, CountRole.TOTAL);
    Tally tally = Tally.of(casualties, Harm.KILLED, Scope.SINGLE);
    assertEquals("8..", tally.total().map(Count::text).orElse("-"));
    assertEquals(OptionalLong.of(6), tally.best(Tally.Group.CIVILIAN));
    assertEquals(OptionalLong.empty(), tally.best(Tally.Group.MILITARY));
  }

  @Test
  void journalistsAidWorkersOfficialsAndAttackersAreOthers() {
    add(Victim.JOURNALIST, Count.exact(1), CountRole.TOTAL);
    add(Victim.AID_WORKER, Count.exact(2), CountRole.TOTAL);
    add(Victim.OFFICIAL, Count.exact(3), CountRole.TOTAL);
    add(Victim.PERPETRATOR, Count.exact(4), CountRole.TOTAL);
    assertEquals("10 OTHER=10", killed());
  }

  @Test
  void peacekeepersAreMilitaryAndCivilDeminersAreNot() {
    add(Victim.PEACEKEEPER, Count.exact(2), CountRole.TOTAL);
    add(Victim.DEMINER, Count.exact(1), CountRole.TOTAL);
    assertEquals("3 MILITARY=2 OTHER=1", killed());
  }

  private String killed() {
    return text(Harm.KILLED, Scope.SINGLE);
  }

  private String text(Harm harm, Scope scope) {
    Tally tally = Tally.of(casualties, harm, scope);
    return tally.total().map(Count::text).orElse("-")
        + " "
        + tally.groups().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + "=" + entry.getValue().text())
            .collect(Collectors.joining(" "));
  }

  private void add(Victim victim, Count count, CountRole role) {
    add(Harm.KILLED, victim, count, role);
  }

  private void add(Harm harm, Victim victim, Count count, CountRole role) {
    casualties.add(casualty(harm, victim, count, role, OptionalInt.empty()));
  }

  private void addWithin(int parent, Victim victim, Count count) {
    casualties.add(casualty(Harm.KILLED, victim, count, CountRole.SUBSET, OptionalInt.of(parent)));
  }

  private static Casualty casualty(
      Harm harm, Victim victim, Count count, CountRole role, OptionalInt parent) {
    return new Casualty(
        harm, victim, Optional.empty(), Optional.empty(), count, role, parent, new Span(0, 1));
  }
}
