package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.clause.Clause;
import org.sitrep.clause.Group;
import org.sitrep.clause.Link;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Harm;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/**
 * Finds people named as some of others: {@code "nine people, including three children"}, {@code
 * "ten were hurt, among them four police officers"}.
 */
public final class Subsets {
  /** More are divided by who they were. */
  private static final int FEW = 2;

  private final Scene scene;
  private final Parties parties;

  public Subsets(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** The readings with the parts of their people. */
  public List<Reading> attach(List<Reading> readings) {
    List<Reading> result = new ArrayList<>(readings);
    List<Group> groups = scene.syntax().groups();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i) instanceof Link link && link.type() == Link.Type.INCLUDING) {
        markParts(result, groups, i);
        List<Party> parts = partsFrom(groups, i + 1);
        if (parts.size() == 1 && isAll(groups, i)) {
          describe(result, link.range().from(), parts.get(0));
        } else if (!parts.isEmpty()) {
          attach(result, link.range().from(), parts);
        }
      }
    }
    for (Clause clause : scene.syntax().clauses()) {
      attachCopula(result, clause);
      new Shares(scene, parties).attach(result, clause);
    }
    result.replaceAll(reading -> reading.harming(harmed -> summed(harmed, result)));
    result.replaceAll(reading -> onlyOnce(reading, result));
    return result;
  }

  /** {@code "Nine people – seven civilians and two soldiers"}: who they were, as the sum tells. */
  private Harmed summed(Harmed whole, List<Reading> all) {
    long many = whole.party().count().point().orElse(0);
    if (many <= FEW || !whole.parts().isEmpty() || !whole.party().isNumbered()) {
      return whole;
    }
    List<Group> groups = scene.syntax().groups();
    for (int i = 0; i + 1 < groups.size(); i++) {
      boolean behind = groups.get(i).range().from() >= whole.party().words().to();
      if (behind && groups.get(i) instanceof Link link && isPause(link)) {
        List<Party> parts = partsFrom(groups, i + 1);
        if (parts.size() > 1 && sum(parts) == many && parts.stream().noneMatch(in(all))) {
          return whole.withParts(parts);
        }
      }
    }
    return whole;
  }

  private boolean isPause(Link link) {
    return switch (scene.norm(link.range().from())) {
      case ",", "-", "–", "—", ":" -> true;
      default -> false;
    };
  }

  /** Of numbered people; 0 where one has no number. */
  private static long sum(List<Party> parts) {
    return parts.stream().allMatch(part -> part.isNumbered() && part.actor().isPresent())
        ? parts.stream().mapToLong(part -> part.count().point().orElse(0)).sum()
        : 0;
  }

  private static Predicate<Party> in(List<Reading> readings) {
    return part ->
        readings.stream()
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(harmed -> harmed.party().words().overlaps(part.words()));
  }

  /** {@code "including two who drowned"}, {@code "beheading two of them"}: told before. */
  private Reading onlyOnce(Reading reading, List<Reading> all) {
    List<Harmed> rest =
        reading.harmed().stream()
            .filter(harmed -> all.stream().noneMatch(whole -> isPartOf(harmed, whole)))
            .map(harmed -> isOfThem(harmed, reading, all) ? harmed.asPart() : harmed)
            .toList();
    return reading.withHarmed(rest);
  }

  private static boolean isPartOf(Harmed some, Reading reading) {
    return reading.harmed().stream()
        .filter(whole -> whole.harm() == some.harm())
        .flatMap(whole -> whole.parts().stream())
        .anyMatch(part -> part.words().equals(some.party().words()));
  }

  private boolean isOfThem(Harmed some, Reading own, List<Reading> all) {
    int end = some.party().words().to();
    boolean ofThem =
        end + 1 < scene.tokens().to()
            && scene.norm(end).equals("of")
            && (scene.norm(end + 1).equals("them") || scene.norm(end + 1).equals("whom"));
    return ofThem
        && some.party().isNumbered()
        && all.stream()
            .filter(reading -> reading.trigger().from() < own.trigger().from())
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(whole -> whole.harm() == some.harm());
  }

  /**
   * {@code "Five children were among the twelve people injured"}, {@code "Among the 16 killed were
   * two soldiers"}, {@code "five children included"}.
   */
  private void attachCopula(List<Reading> readings, Clause clause) {
    if (scene.labels().has(clause.verb().main(), "including_verbs")) {
      attach(readings, clause.range().from(), parties.readAll(clause.subject()));
      return;
    }
    for (Phrase phrase : clause.phrases()) {
      if (phrase.isLedBy("among")) {
        attachAmong(readings, clause, phrase);
      }
    }
  }

  private void attachAmong(List<Reading> readings, Clause clause, Phrase among) {
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      for (Harmed whole : reading.harmed()) {
        if (among.range().contains(whole.party().words())) {
          List<Party> parts = partsOf(clause, whole.party());
          readings.set(
              i,
              reading.harming(harmed -> harmed.equals(whole) ? harmed.withParts(parts) : harmed));
          return;
        }
      }
    }
  }

  /** Subject or object, whichever is not the whole: of this clause, else of the copula behind. */
  private List<Party> partsOf(Clause clause, Party whole) {
    List<Clause> clauses = scene.syntax().clauses();
    for (int i = clause.index(); i < Math.min(clauses.size(), clause.index() + 2); i++) {
      Clause copula = clauses.get(i);
      for (List<NounGroup> side : List.of(copula.subject(), copula.objects())) {
        List<Party> people = parties.readAll(side);
        boolean others =
            !people.isEmpty()
                && people.stream().noneMatch(party -> party.words().overlaps(whole.words()));
        if (others) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** {@code "30 casualties, among them eight dead"}: the dead are some of them. */
  private static void markParts(List<Reading> readings, List<Group> groups, int link) {
    int end = link + 1;
    while (end < groups.size() && !isEnd(groups.get(end))) {
      end++;
    }
    // "three of them dead": the number stands before the words.
    int from = Math.max(0, link - 1);
    TokenRange range = groups.get(from).range().union(groups.get(end - 1).range());
    boolean whole =
        readings.stream()
            .anyMatch(
                reading -> reading.trigger().to() <= range.from() + 1 && isSplit(reading.harmed()));
    for (int i = 0; whole && i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (range.contains(reading.trigger()) && !isSplit(reading.harmed())) {
        readings.set(i, reading.harming(Harmed::asPart));
      }
    }
  }

  private static boolean isSplit(List<Harmed> harmed) {
    return harmed.stream().anyMatch(who -> who.harm() == Harm.CASUALTY);
  }

  private static boolean isEnd(Group group) {
    return group instanceof VerbGroup || (group instanceof Link link && link.is(Link.Type.STOP));
  }

  /** {@code "all of them policemen"}, {@code "both of whom were sappers"}. */
  private boolean isAll(List<Group> groups, int link) {
    return link > 0
        && groups.get(link - 1) instanceof NounGroup noun
        && (scene.norm(noun.head()).equals("all") || scene.norm(noun.head()).equals("both"));
  }

  /** What is said of all of them tells who they are. */
  private static void describe(List<Reading> readings, int link, Party who) {
    readings.replaceAll(
        reading ->
            reading.harming(
                harmed ->
                    harmed.party().words().to() <= link
                        ? harmed.withParty(harmed.party().withVictim(who.victim(), who.actor()))
                        : harmed));
  }

  private List<Party> partsFrom(List<Group> groups, int from) {
    List<Party> parts = new ArrayList<>();
    for (int i = from; i < groups.size(); i++) {
      if (groups.get(i) instanceof NounGroup noun) {
        parts.addAll(parties.read(noun));
      } else if (!(groups.get(i) instanceof Link link
          && (link.type() == Link.Type.COMMA
              || link.type() == Link.Type.CONJUNCTION
              || link.type() == Link.Type.OTHER))) {
        break;
      }
    }
    return parts;
  }

  /** They are some of the people named last before them, else of the first named after. */
  private static void attach(List<Reading> readings, int link, List<Party> parts) {
    int best = -1;
    int bestEnd = -1;
    for (int i = 0; i < readings.size(); i++) {
      for (Harmed harmed : readings.get(i).harmed()) {
        int end = harmed.party().words().to();
        if (end <= link && end > bestEnd) {
          best = i;
          bestEnd = end;
        }
      }
    }
    if (best < 0) {
      return;
    }
    int owner = bestEnd;
    readings.set(
        best,
        readings
            .get(best)
            .harming(
                harmed -> harmed.party().words().to() == owner ? harmed.withParts(parts) : harmed));
  }
}
