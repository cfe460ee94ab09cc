package org.sitrep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Qualifier;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.event.Harmed;
import org.sitrep.event.Party;
import org.sitrep.event.Reading;
import org.sitrep.event.Statement;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;

/**
 * The people harmed in one event, told once however often the text tells them: what restates a
 * number is evidence, what names some of them is a subset, what corrects it replaces it.
 */
final class CasualtyList {
  private final Document document;
  private final Mentions mentions;
  private final List<Casualty> casualties = new ArrayList<>();
  private final List<Integer> statementOf = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** People of verbs that attack without saying how it ended: {@code "was shot"}. */
  private final List<TokenRange> attacked = new ArrayList<>();

  CasualtyList(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  List<Casualty> casualties() {
    return casualties;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  void add(int number, Statement statement) {
    for (Reading reading : statement.readings()) {
      for (Harmed harmed : reading.harmed()) {
        if (breaksDown(number, statement, harmed)) {
          evidence.add(
              new Evidence(
                  harmed.harm().code(), document.span(harmed.party().words()), reading.rule()));
        } else {
          add(number, reading, harmed);
        }
      }
    }
  }

  /**
   * {@code "Eleven people were killed on the spot, and three more died in hospital"} of fourteen
   * told before; {@code "One died at the scene"} of two.
   */
  private boolean breaksDown(int number, Statement statement, Harmed harmed) {
    List<Casualty> told = new ArrayList<>();
    for (int i = 0; i < casualties.size(); i++) {
      Casualty casualty = casualties.get(i);
      if (statementOf.get(i) != number
          && casualty.harm() == harmed.harm()
          && casualty.role() != CountRole.SUBSET) {
        told.add(casualty);
      }
    }
    List<Harmed> now =
        statement.harmed().stream()
            .filter(other -> other.harm() == harmed.harm() && other.role() == CountRole.TOTAL)
            .toList();
    if (told.size() != 1 || !now.contains(harmed)) {
      return false;
    }
    long total = told.get(0).count().point().orElse(0);
    long sum = now.stream().mapToLong(other -> other.party().count().point().orElse(0)).sum();
    boolean fewer =
        now.size() == 1
            && told.get(0).victim() == harmed.party().victim()
            && harmed.party().count().qualifier() == Qualifier.EXACT;
    return sum > 0 && (now.size() > 1 && sum == total || fewer && sum < total);
  }

  private void add(int number, Reading reading, Harmed harmed) {
    Span words = document.span(harmed.party().words());
    evidence.add(new Evidence(harmed.harm().code(), words, reading.rule()));
    if (isAttackOnDead(reading, harmed)) {
      return;
    }
    if (harmed.harm() == Harm.KILLED) {
      dropAttacked(harmed.party().count().point());
    }
    int same = find(number, harmed);
    if (same >= 0) {
      restate(same, number, harmed);
      return;
    }
    int whole = harmed.role() == CountRole.SUBSET ? whole(harmed.harm()) : -1;
    int index =
        append(
            number,
            harmed.harm(),
            harmed.party(),
            role(number, harmed),
            whole < 0 ? OptionalInt.empty() : OptionalInt.of(whole));
    for (Party part : harmed.parts()) {
      append(number, harmed.harm(), part, CountRole.SUBSET, OptionalInt.of(index));
    }
  }

  /** {@code "was shot"} injures, unless the article says of as many that they died of it. */
  private boolean isAttackOnDead(Reading reading, Harmed harmed) {
    if (harmed.harm() != Harm.INJURED || !isAssault(reading)) {
      return false;
    }
    attacked.add(harmed.party().countWords());
    OptionalLong number = harmed.party().count().point();
    return casualties.stream()
        .anyMatch(told -> told.harm() == Harm.KILLED && told.count().point().equals(number));
  }

  /** {@code "was shot"}; not {@code "The bombs also wounded two"}. */
  private static boolean isAssault(Reading reading) {
    return reading
        .subType()
        .filter(
            sub ->
                switch (sub) {
                  case SHOOTING, STABBING, ASSAULT -> true;
                  default -> false;
                })
        .isPresent();
  }

  private void dropAttacked(OptionalLong number) {
    for (int i = casualties.size() - 1; i >= 0; i--) {
      Casualty told = casualties.get(i);
      boolean weak =
          told.harm() == Harm.INJURED && told.parent().isEmpty() && i == casualties.size() - 1;
      boolean byAttack =
          attacked.stream().anyMatch(words -> told.words().overlaps(document.span(words)));
      if (weak && byAttack && told.count().point().equals(number)) {
        casualties.remove(i);
        statementOf.remove(i);
      }
    }
  }

  private int append(int number, Harm harm, Party party, CountRole role, OptionalInt parent) {
    casualties.add(
        new Casualty(
            harm,
            party.victim(),
            party.demographic(),
            side(party),
            party.count(),
            role,
            parent,
            words(party)));
    statementOf.add(number);
    return casualties.size() - 1;
  }

  private Span words(Party party) {
    return document.span(party.countWords().union(party.words()));
  }

  private static Optional<Actor> side(Party party) {
    return party
        .actor()
        .map(mention -> mention.actor())
        .filter(actor -> actor.country().isPresent() || actor.group().isPresent());
  }

  private CountRole role(int number, Harmed harmed) {
    int total = indexOf(harmed.harm());
    if (harmed.role() == CountRole.TOLL && total >= 0 && statementOf.get(total) == number) {
      // "A third victim has died, raising the toll to three": one of the three.
      replaceRole(total, CountRole.INCREMENT);
    }
    if (harmed.role() != CountRole.TOTAL) {
      return harmed.role();
    }
    if (total < 0) {
      return CountRole.TOTAL;
    }
    boolean another =
        Mentions.within(mentions.counts(), harmed.party().countWords()).stream()
            .map(CountMention::rule)
            .anyMatch(rule -> rule.contains("another"));
    if (another && statementOf.get(total) != number) {
      return CountRole.INCREMENT;
    }
    if (casualties.get(total).role() == CountRole.TOTAL
        && casualties.get(total).parent().isEmpty()) {
      replaceRole(total, CountRole.PART);
    }
    return CountRole.PART;
  }

  private void replaceRole(int index, CountRole role) {
    Casualty old = casualties.get(index);
    casualties.set(
        index,
        new Casualty(
            old.harm(),
            old.victim(),
            old.demographic(),
            old.side(),
            old.count(),
            role,
            old.parent(),
            old.words()));
  }

  /** {@code "8 dead"} are some of 30 casualties, {@code "The dead included two"} of the dead. */
  private int whole(Harm harm) {
    int unsplit = indexOf(Harm.CASUALTY);
    return unsplit >= 0 ? unsplit : indexOf(harm);
  }

  private int indexOf(Harm harm) {
    for (int i = 0; i < casualties.size(); i++) {
      if (casualties.get(i).harm() == harm && casualties.get(i).role() != CountRole.SUBSET) {
        return i;
      }
    }
    return -1;
  }

  /** The casualty an earlier statement told that this one tells again; -1 for new people. */
  private int find(int number, Harmed harmed) {
    Party party = harmed.party();
    for (int i = 0; i < casualties.size(); i++) {
      Casualty told = casualties.get(i);
      boolean earlier = statementOf.get(i) != number;
      if (told.harm() == harmed.harm()
          && told.role() != CountRole.SUBSET
          && (earlier ? Restatement.isSame(told, harmed) : isRepeated(told, party))) {
        return i;
      }
    }
    return -1;
  }

  /** In one statement only the very same words say the same people. */
  private boolean isRepeated(Casualty told, Party party) {
    return told.words().overlaps(document.span(party.words()))
        && told.count().equals(party.count());
  }

  private void restate(int index, int number, Harmed harmed) {
    Casualty told = casualties.get(index);
    Party party = harmed.party();
    Count count = Restatement.better(told.count(), harmed);
    Victim victim =
        told.victim() == Victim.UNKNOWN && told.count().point().equals(party.count().point())
            ? party.victim()
            : told.victim();
    CountRole role = told.role();
    casualties.set(
        index,
        new Casualty(
            told.harm(),
            victim,
            told.demographic(),
            told.side().or(() -> side(party)),
            count,
            role,
            told.parent(),
            count.equals(told.count()) ? told.words() : words(party)));
    for (Party part : harmed.parts()) {
      append(number, harmed.harm(), part, CountRole.SUBSET, OptionalInt.of(index));
    }
  }
}
