package org.sitrep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
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
  private final List<Source> sources = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * Where a casualty is from.
   *
   * @param statement its place among the statements of the event
   * @param attack true for people of verbs that attack without saying how it ended: {@code "was
   *     shot"}
   */
  private record Source(int statement, boolean attack) {}

  CasualtyList(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The people, once all statements are added. */
  List<Casualty> casualties() {
    for (int i = 0; i < casualties.size(); i++) {
      if (sources.get(i).attack() && casualties.get(i).role() != CountRole.SUBSET) {
        takeDeadFrom(i);
      }
    }
    return casualties;
  }

  /** {@code "Four people were shot. … One of them died"}: three are injured. */
  private void takeDeadFrom(int index) {
    Casualty shot = casualties.get(index);
    OptionalLong number = shot.count().point();
    long dead = 0;
    for (int i = 0; i < casualties.size(); i++) {
      Casualty told = casualties.get(i);
      if (told.harm() == Harm.KILLED
          && told.role() != CountRole.SUBSET
          && sources.get(i).statement() != sources.get(index).statement()
          && told.victim().mayBe(shot.victim())) {
        dead += told.count().point().orElse(0);
      }
    }
    if (dead > 0 && number.isPresent() && number.getAsLong() > dead) {
      casualties.set(
          index,
          shot.withCount(
              Count.range(number.getAsLong() - dead, number.getAsLong())
                  .withBest(number.getAsLong() - dead)));
    }
  }

  List<Evidence> evidence() {
    return evidence;
  }

  void add(int number, Statement statement) {
    for (Reading reading : statement.readings()) {
      for (Harmed harmed : reading.harmed()) {
        if (isToldInOtherParts(number, statement, harmed)) {
          evidence.add(
              new Evidence(
                  harmed.harm().code(), document.span(harmed.party().words()), reading.rule()));
        } else {
          add(number, reading, harmed);
        }
      }
    }
  }

  /** True for people told before, as one number or as several. */
  private boolean isToldInOtherParts(int number, Statement statement, Harmed harmed) {
    List<Casualty> told = new ArrayList<>();
    for (int i = 0; i < casualties.size(); i++) {
      Casualty casualty = casualties.get(i);
      if (sources.get(i).statement() != number
          && casualty.harm() == harmed.harm()
          && casualty.role() != CountRole.SUBSET) {
        told.add(casualty);
      }
    }
    List<Harmed> now =
        statement.harmed().stream()
            .filter(other -> other.harm() == harmed.harm() && other.role() == CountRole.TOTAL)
            .toList();
    return now.contains(harmed) && !isAnother(harmed) && Restatement.isBreakdown(told, now);
  }

  /** {@code "another"}, {@code "two others"}: new people. */
  private boolean isAnother(Harmed harmed) {
    return Mentions.within(mentions.counts(), harmed.party().countWords()).stream()
        .map(CountMention::rule)
        .anyMatch(rule -> rule.contains("another"));
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
      if (!isAssault(reading) || harmed.harm() != Harm.INJURED) {
        sources.set(same, new Source(sources.get(same).statement(), false));
      }
      return;
    }
    int whole = harmed.role() == CountRole.SUBSET ? whole(harmed.harm()) : -1;
    CountRole role = role(number, harmed);
    Source source = new Source(number, harmed.harm() == Harm.INJURED && isAssault(reading));
    int index = append(source, harmed, role, whole);
    addParts(number, harmed, index);
  }

  /** {@code "was shot"} injures, unless the article says of as many that they died of it. */
  private boolean isAttackOnDead(Reading reading, Harmed harmed) {
    if (harmed.harm() != Harm.INJURED || !isAssault(reading)) {
      return false;
    }
    OptionalLong number = harmed.party().count().point();
    return casualties.stream()
            .anyMatch(told -> told.harm() == Harm.KILLED && told.count().point().equals(number))
        || sum(Harm.KILLED) > 0
            && sum(Harm.INJURED) > 0
            && number.isPresent()
            && number.getAsLong() == sum(Harm.KILLED) + sum(Harm.INJURED);
  }

  /** {@code "was shot"}; not {@code "The bombs also wounded two"}. */
  private static boolean isAssault(Reading reading) {
    return switch (reading.rule()) {
      case "verbs:shoot", "verbs:stab", "verbs:knife", "verbs:slash" -> true;
      case "nouns:shooting", "nouns:stabbing" -> true;
      default -> false;
    };
  }

  private long sum(Harm harm) {
    return casualties.stream()
        .filter(told -> told.harm() == harm && told.role() != CountRole.SUBSET)
        .mapToLong(told -> told.count().point().orElse(0))
        .sum();
  }

  private void dropAttacked(OptionalLong number) {
    for (int i = casualties.size() - 1; i >= 0; i--) {
      Casualty told = casualties.get(i);
      boolean weak =
          told.harm() == Harm.INJURED && told.parent().isEmpty() && i == casualties.size() - 1;
      if (weak && sources.get(i).attack() && told.count().point().equals(number)) {
        casualties.remove(i);
        sources.remove(i);
      }
    }
  }

  private int append(Source source, Harmed harmed, CountRole role, int parent) {
    Party party = harmed.party();
    casualties.add(
        new Casualty(
            harmed.harm(),
            party.victim(),
            party.demographic(),
            side(party),
            party.count(),
            role,
            parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
            words(party)));
    sources.add(source);
    return casualties.size() - 1;
  }

  private void addParts(int number, Harmed harmed, int whole) {
    for (Party part : harmed.parts()) {
      append(new Source(number, false), Harmed.of(harmed.harm(), part), CountRole.SUBSET, whole);
    }
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
    if (harmed.role() == CountRole.TOLL && total >= 0 && sources.get(total).statement() == number) {
      // "A third victim has died, raising the toll to three": one of the three.
      replaceRole(total, CountRole.INCREMENT);
    }
    if (harmed.role() != CountRole.TOTAL) {
      return harmed.role();
    }
    if (total < 0) {
      return CountRole.TOTAL;
    }
    if (isAnother(harmed) && sources.get(total).statement() != number) {
      return CountRole.INCREMENT;
    }
    if (casualties.get(total).role() == CountRole.TOTAL
        && casualties.get(total).parent().isEmpty()) {
      replaceRole(total, CountRole.PART);
    }
    return CountRole.PART;
  }

  private void replaceRole(int index, CountRole role) {
    casualties.set(index, casualties.get(index).withRole(role));
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
      boolean earlier = sources.get(i).statement() != number;
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
    addParts(number, harmed, index);
  }
}
