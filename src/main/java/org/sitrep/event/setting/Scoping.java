package org.sitrep.event.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.CountRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Scope;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/** How much a statement sums up: one event, several at once, or all of a period. */
public final class Scoping {
  private static final long DEAD_OF_YEARS = 10_000;

  private final Scene scene;

  public Scoping(Scene scene) {
    this.scene = scene;
  }

  public Scope of(List<Reading> readings, List<DateMention> dates) {
    if (dates.stream().anyMatch(Scoping::isPeriod)) {
      return Scope.PERIOD;
    }
    if (isSince(readings) || isTollOfNow(readings, dates)) {
      return Scope.PERIOD;
    }
    if (new Sweeping(scene).is(readings, dates)) {
      return Scope.PERIOD;
    }
    if (isOfWar(readings, dates) || isOfYears(readings, dates)) {
      return Scope.CUMULATIVE;
    }
    boolean harm = readings.stream().anyMatch(reading -> !reading.harmed().isEmpty());
    if (harm && dates.stream().anyMatch(date -> date.use() == DateMention.Use.UNTIL)) {
      return Scope.CUMULATIVE;
    }
    if (isAftermath(readings) || isTally(readings, dates) || isOfMany(readings, dates)) {
      return Scope.PERIOD;
    }
    boolean onlyToll =
        readings.stream()
                .flatMap(reading -> reading.harmed().stream())
                .allMatch(harmed -> harmed.role() == CountRole.TOLL)
            && harm;
    boolean sum = readings.stream().anyMatch(Reading::isSum);
    if (sum || onlyToll && dates.isEmpty() && readings.size() == 1) {
      return Scope.CUMULATIVE;
    }
    return readings.stream().anyMatch(Reading::several) ? Scope.MULTIPLE : Scope.SINGLE;
  }

  /** {@code "brings the number of homicides this year to 19"}: of as much of it as has passed. */
  private boolean isTollOfNow(List<Reading> readings, List<DateMention> dates) {
    boolean toll =
        readings.stream()
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(harmed -> harmed.role() == CountRole.TOLL);
    return toll
        && scene
            .document()
            .article()
            .publicationDate()
            .filter(now -> dates.stream().anyMatch(date -> isGoingOn(date, now)))
            .isPresent();
  }

  private static boolean isGoingOn(DateMention date, LocalDate now) {
    return date.isLong() && date.date().flatMap(range -> Periods.passed(range, now)).isPresent();
  }

  /** {@code "The six-week war killed more than 6,000 people"}: no day, and a long event. */
  public boolean isOfWar(List<Reading> readings, List<DateMention> dates) {
    boolean dated =
        dates.stream()
            .anyMatch(date -> date.date().filter(range -> range.precision() < 5).isPresent());
    return !dated
        && readings.stream()
            .filter(reading -> !reading.harmed().isEmpty())
            .flatMap(reading -> reading.clause().stream())
            .anyMatch(clause -> clause.subject().stream().anyMatch(this::isWar) || isInWar(clause));
  }

  /** {@code "The army murdered 70,000 peasants"}: nobody does in a day, where no day is told. */
  private static boolean isOfYears(List<Reading> readings, List<DateMention> dates) {
    return dates.stream().noneMatch(date -> date.date().filter(DateRange::isDay).isPresent())
        && readings.stream().noneMatch(reading -> reading.isOf(EventType.DISASTER))
        && readings.stream()
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(harmed -> harmed.party().count().point().orElse(0) >= DEAD_OF_YEARS);
  }

  /** {@code "the war"}; {@code "a conflict between farmers and herders"} may be a day's. */
  private boolean isWar(NounGroup group) {
    String first = scene.norm(group.range().from());
    boolean some = first.equals("a") || first.equals("an");
    return scene.labels().has(group.head(), "wars") && (!some || isLong(group));
  }

  /** {@code "died in the country's 30-year civil war"}: as long as it was. */
  private boolean isInWar(Clause clause) {
    return clause.phrases().stream()
        .filter(phrase -> phrase.isLedBy("in", "during"))
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> isWar(group) && isLong(group));
  }

  private boolean isLong(NounGroup group) {
    for (int i = group.range().from(); i < group.head(); i++) {
      String norm = scene.norm(i);
      if (norm.endsWith("-year") || norm.endsWith("-long")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "since the ceasefire"}: a begin without a date. */
  private boolean isSince(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> !reading.harmed().isEmpty())
        .flatMap(reading -> reading.clause().stream())
        // "a clerk missing since Monday was found dead"
        .filter(clause -> !scene.labels().has(clause.verb().main(), "states"))
        .anyMatch(
            clause ->
                clause.phrase("since").isPresent()
                    || Stream.of(scene.syntax().before(clause), scene.syntax().behind(clause))
                        .flatMap(Optional::stream)
                        .anyMatch(beside -> beside.isOpenedBy("since")));
  }

  /** {@code "since November"}; not {@code "over the past 24 hours"}, which is one day's news. */
  private static boolean isPeriod(DateMention date) {
    return date.isStretch() && date.date().filter(range -> range.isWithin(3)).isEmpty();
  }

  /**
   * {@code "were injured in landmine blasts after the war ended on November 10"}: many events, from
   * then on.
   */
  boolean isAftermath(List<Reading> readings) {
    boolean plural =
        readings.stream()
            .anyMatch(
                reading ->
                    reading.rule().startsWith("nouns:")
                        && reading.strength() == 1
                        && reading.harmed().isEmpty());
    boolean after =
        scene.syntax().clauses().stream()
            .anyMatch(
                clause ->
                    clause.isOpenedBy("after")
                        && !Mentions.within(scene.mentions().dates(), clause.range()).isEmpty());
    return plural && after && readings.stream().anyMatch(reading -> !reading.harmed().isEmpty());
  }

  /** {@code "In the first half of 2020 mines injured 40 children"}: many causes, many months. */
  private boolean isOfMany(List<Reading> readings, List<DateMention> dates) {
    boolean many =
        readings.stream()
            .filter(reading -> !reading.harmed().isEmpty())
            .flatMap(reading -> reading.clause().stream())
            .flatMap(Scoping::causes)
            .anyMatch(group -> scene.weapon(group).isPresent() && isPlural(group));
    return many
        && !scene.hasCue("court")
        && dates.stream()
            .anyMatch(date -> date.date().filter(range -> range.precision() == 5).isPresent());
  }

  private static Stream<NounGroup> causes(Clause clause) {
    Stream<NounGroup> agents =
        clause.phrase("by").stream().flatMap(phrase -> phrase.groups().stream());
    return Stream.concat(
        clause.verb().isPassive() ? Stream.empty() : clause.subject().stream(), agents);
  }

  private boolean isPlural(NounGroup group) {
    return scene.norm(group.head()).endsWith("s");
  }

  /** {@code "two mine deaths in January"}: a noun that counts, and a month or more. */
  private boolean isTally(List<Reading> readings, List<DateMention> dates) {
    boolean counts =
        readings.stream()
            .anyMatch(
                reading ->
                    reading.rule().startsWith("nouns:")
                        && reading.harmed().stream()
                            .anyMatch(harmed -> harmed.party().count().point().orElse(0) > 1));
    boolean event =
        readings.stream()
            .anyMatch(reading -> reading.harmed().isEmpty() && reading.strength() == 2);
    return counts
        && !event
        && !scene.hasCue("court")
        && dates.stream().anyMatch(DateMention::isLong);
  }
}
