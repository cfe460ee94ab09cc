package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.clause.Clause;
import org.sitrep.code.CountRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.DateRange;

/** Tells apart the events of a sentence: which of its readings speak of one. */
final class Clusters {
  /** Ids of {@code links.tsv} behind which the deed stands that people are arrested for. */
  private static final Set<String> REASONS = Set.of("due-to", "for", "over");

  /** How far before a deed the word stands that makes it a reason: {@code "for allegedly"}. */
  private static final int REACH = 5;

  private final Scene scene;
  private final OlderDeeds older;

  Clusters(Scene scene) {
    this.scene = scene;
    this.older = new OlderDeeds(scene);
  }

  /**
   * What a sentence says of one event.
   *
   * @param range the words of the sentence that are this event's
   * @param background true for the older deed somebody is arrested for
   */
  record Cluster(List<Reading> readings, TokenRange range, boolean background) {

    Cluster {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Readings of one event together: clauses that each have a place of their own are several events,
   * and so is a total told by the way.
   */
  List<Cluster> of(List<Reading> readings) {
    List<List<Reading>> groups = new ArrayList<>();
    for (Reading reading : readings) {
      if (groups.isEmpty() || isApart(groups.get(groups.size() - 1), reading)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(reading);
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      TokenRange range = range(groups.get(i), i == 0);
      Reading first = groups.get(i).get(0);
      boolean deed = older.is(first) || i > 0 && isReason(groups.get(i - 1), first);
      if (deed) {
        range = new TokenRange(first.trigger().from(), range.to());
      }
      if (i + 1 < groups.size()) {
        range = cut(range, groups.get(i), groups.get(i + 1).get(0));
      }
      clusters.add(new Cluster(groups.get(i), range, deed));
    }
    return clusters;
  }

  /** Without the words of a total or an older deed told behind it. */
  private TokenRange cut(TokenRange range, List<Reading> readings, Reading next) {
    int end = range.to();
    if (next.isSum()) {
      end = own(next).from();
    } else if (older.is(readings.get(0))) {
      end = Math.max(next.trigger().from(), range.from() + 1);
    } else if (isReason(readings, next)) {
      end = next.trigger().from();
    }
    return end < range.to() && end > range.from() ? range.before(end) : range;
  }

  private boolean isApart(List<Reading> open, Reading reading) {
    if (reading.harmed().isEmpty()) {
      return isNewsBehind(open, reading);
    }
    if (reading.isGapped()
        || reading.isSum()
        || older.is(reading)
        || open.stream().anyMatch(older::is)
        || isReason(open, reading)
        || isCauseOfArrest(open, reading)) {
      return true;
    }
    return hasOwnPlace(reading)
            && open.stream()
                .anyMatch(
                    other ->
                        hasOwnPlace(other)
                            && !sameClause(other, reading)
                            && !other.harmed().isEmpty())
        || isOfAnotherDay(open, reading);
  }

  /** {@code "On Tuesday a boy was shot dead, and on Monday two women were killed"}. */
  private boolean isOfAnotherDay(List<Reading> open, Reading reading) {
    Optional<DateRange> day = ownDay(reading);
    return day.isPresent()
        && reading.harmed().stream().allMatch(Clusters::isNew)
        && open.stream()
            .filter(other -> !other.harmed().isEmpty() && !sameClause(other, reading))
            .anyMatch(other -> ownDay(other).filter(own -> !own.overlaps(day.get())).isPresent());
  }

  /** {@code "two women"}; not {@code "he"}, {@code "another"}. */
  private static boolean isNew(Harmed harmed) {
    return harmed.harm().isDeathOrInjury()
        && !harmed.party().elided()
        && !harmed.party().isKnown()
        && harmed.role() == CountRole.TOTAL;
  }

  private Optional<DateRange> ownDay(Reading reading) {
    return reading.clause().stream()
        .flatMap(clause -> Mentions.within(scene.mentions().dates(), clause.range()).stream())
        .filter(date -> date.use() == DateMention.Use.POINT)
        .flatMap(date -> date.date().stream())
        .filter(DateRange::isDay)
        .findFirst();
  }

  /**
   * {@code "Protesters demanding an inquiry into the death of a student | clashed with police"}.
   */
  private boolean isNewsBehind(List<Reading> open, Reading reading) {
    return reading.rule().startsWith("verbs:")
        && open.stream()
            .allMatch(
                other ->
                    (older.is(other) || isOfThoseWhoProtest(other, reading))
                        && !sameClause(other, reading));
  }

  /** {@code "Relatives of students who disappeared in 2014 | marched"}. */
  private static boolean isOfThoseWhoProtest(Reading deed, Reading protest) {
    return isOfProtest(protest) && deed.clause().filter(told -> told.isOpenedBy("who")).isPresent();
  }

  /** {@code "were arrested in connection with the killing of three policemen"}: an older event. */
  private boolean isReason(List<Reading> open, Reading reading) {
    int trigger = reading.trigger().from();
    boolean arrest = isArrest(open) && isBehindReason(trigger);
    boolean protest =
        open.stream().allMatch(Clusters::isOfProtest)
            && (isBehindReason(trigger) || isBehindGrievance(trigger) || isWhatMovedThem(reading));
    return reading.hasDeadOrHurt() && (arrest || protest);
  }

  /** {@code "was arrested on Monday after a girl was shot"}: fresh, and told with the arrest. */
  private boolean isCauseOfArrest(List<Reading> open, Reading reading) {
    boolean clause = reading.clause().filter(told -> told.isOpenedBy("after", "when")).isPresent();
    return isArrest(open)
        && reading.hasDeadOrHurt()
        && (clause || reading.rule().startsWith("nouns:") && isInPhrase(reading.trigger().from()));
  }

  /** {@code "arrested after a deadly shooting"}, {@code "in the fatal stabbing of a clerk"}. */
  private boolean isInPhrase(int trigger) {
    return scene.syntax().clauses().stream()
        .flatMap(clause -> clause.phrases().stream())
        .filter(phrase -> phrase.range().contains(trigger))
        .anyMatch(phrase -> phrase.isLedBy("after", "in"));
  }

  /** {@code "marched after a boy was shot"}, {@code "about a child who died"}: before they did. */
  private static boolean isWhatMovedThem(Reading reading) {
    return reading.clause().filter(clause -> clause.isOpenedBy("after", "who")).isPresent();
  }

  /** {@code "protested the killing of a colleague"}: told with the protest, and older. */
  private static boolean isOfProtest(Reading reading) {
    return reading.harmed().isEmpty() && reading.isOf(EventType.PROTEST);
  }

  private boolean isBehindGrievance(int trigger) {
    int from = Math.max(scene.tokens().from(), trigger - 4);
    for (int i = trigger - 1; i >= from; i--) {
      boolean protest =
          scene
              .labels()
              .over(i, "verbs")
              .filter(label -> label.entry().id().equals("protest"))
              .isPresent();
      if (protest
          || scene.labels().over(i, "grievances").isPresent()
          || scene.norm(i).equals("against")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "was arrested for allegedly stabbing and"}: nobody harmed but who is arrested. */
  private static boolean isArrest(List<Reading> open) {
    List<Reading> told = open.stream().filter(reading -> !reading.harmed().isEmpty()).toList();
    return !told.isEmpty() && told.stream().allMatch(Clusters::isOfArrest);
  }

  private static boolean isOfArrest(Reading reading) {
    return reading.type().filter(type -> type != EventType.ARREST).isEmpty()
        && reading.harmed().stream().allMatch(harmed -> harmed.harm() == Harm.ARRESTED);
  }

  private boolean isBehindReason(int trigger) {
    for (int i = trigger - 1; i >= Math.max(scene.tokens().from(), trigger - REACH); i--) {
      Optional<String> link = scene.labels().over(i, "links").map(label -> label.entry().id());
      if (link.filter(id -> REASONS.contains(id)).isPresent() || isBehindSuspected(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code "suspected of killing"}: at the {@code of}. */
  private boolean isBehindSuspected(int of) {
    return scene.norm(of).equals("of") && scene.labels().has(of - 1, "implicating");
  }

  private static boolean sameClause(Reading one, Reading other) {
    return one.clause().equals(other.clause());
  }

  private boolean hasOwnPlace(Reading reading) {
    return reading.clause().stream()
        .flatMap(clause -> clause.phrases().stream())
        .anyMatch(
            phrase ->
                Mentions.within(scene.mentions().places(), phrase.range()).stream()
                    .anyMatch(
                        place ->
                            place.use() == PlaceMention.Use.PLACE && place.place().isPresent()));
  }

  /** A lone event owns the whole sentence; of several each owns its clauses. */
  private TokenRange range(List<Reading> readings, boolean first) {
    TokenRange range = own(readings.get(0));
    for (Reading reading : readings) {
      range = range.union(own(reading));
    }
    if (!first || readings.stream().anyMatch(Reading::isGapped)) {
      return range;
    }
    return scene.syntax().clauses().stream()
        .filter(Clause::gapped)
        .findFirst()
        .map(gap -> scene.tokens().before(gap.range().from()))
        .orElse(scene.tokens());
  }

  private TokenRange own(Reading reading) {
    TokenRange clause = reading.clause().map(Clause::range).orElse(reading.trigger());
    if (!reading.isSum()) {
      return clause;
    }
    // "the number of deminers killed since December": whom it counts stands in clauses of its own.
    return clause.union(reading.harmed().get(0).party().words());
  }
}
