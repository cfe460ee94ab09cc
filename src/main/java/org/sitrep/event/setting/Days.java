package org.sitrep.event.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Harm;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Speakers;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/** When the readings of a sentence were, by the sentence itself: not when it was said. */
public final class Days {
  /** Days before publication that a court or a memorial day is told within. */
  private static final int RECENT = 14;

  private final Scene scene;

  public Days(Scene scene) {
    this.scene = scene;
  }

  /** Dates of the clauses of {@code readings}, else of the sentence where no saying owns them. */
  public List<DateMention> of(List<Reading> readings, TokenRange range) {
    Periods periods = new Periods(scene);
    List<DateMention> eligible =
        Mentions.within(scene.mentions().dates(), range).stream()
            .filter(DateMention::tellsWhen)
            .filter(
                date ->
                    !scene.isOfReporting(date.range().from())
                        || Speakers.isBehindEvent(scene, date)
                        || isOld(date))
            .filter(date -> !isTimeOfDay(date))
            .filter(date -> !isBehindSaying(date))
            .filter(date -> !isOfLoss(date, readings))
            .filter(date -> !looksBack(readings) || !isRecent(date) || isOfDeed(date, readings))
            .map(date -> periods.of(date, readings))
            .toList();
    List<DateMention> own =
        eligible.stream()
            .filter(date -> Reading.inClauseOf(readings, date.range().from()))
            .toList();
    List<DateMention> dates = own.isEmpty() ? eligible : closest(readings, own);
    return dates.isEmpty() ? new Anniversary(scene).date().stream().toList() : dates;
  }

  /**
   * {@code "promised today to look into the murder of two priests who were killed on 6 May"}: the
   * day of the verb that tells the deed, or behind the noun that does.
   */
  private static List<DateMention> closest(List<Reading> readings, List<DateMention> own) {
    List<Reading> verbs =
        readings.stream().filter(reading -> !reading.rule().startsWith("nouns:")).toList();
    int trigger = readings.get(0).trigger().to();
    List<DateMention> close =
        own.stream()
            .filter(
                date ->
                    verbs.isEmpty()
                        ? date.range().from() >= trigger
                        : Reading.inClauseOf(verbs, date.range().from()))
            .toList();
    return close.isEmpty() ? own : close;
  }

  /**
   * {@code "A court in The Hague on Monday sentenced"}: where and when of the court, not the deed.
   */
  private boolean looksBack(List<Reading> readings) {
    boolean court = scene.hasCue("court") && readings.stream().noneMatch(Reading::isExecution);
    return court || scene.hasCue("anniversary");
  }

  /** {@code "is accused of shooting a clerk on Thursday"}: the day of the shooting. */
  private static boolean isOfDeed(DateMention date, List<Reading> readings) {
    return readings.stream()
        .filter(Reading::hasDeadOrHurt)
        .flatMap(reading -> reading.clause().stream())
        .filter(clause -> clause.verb().form() == VerbGroup.Form.GERUND)
        .anyMatch(clause -> clause.holds(date.range().from()));
  }

  private boolean isRecent(DateMention date) {
    Optional<LocalDate> end = date.date().flatMap(DateRange::end);
    return scene
        .document()
        .article()
        .publicationDate()
        .filter(now -> end.filter(last -> last.isAfter(now.minusDays(RECENT))).isPresent())
        .isPresent();
  }

  /** {@code "They recalled the kidnapping of a judge in Cali in 1982"}: a year, long past. */
  private boolean isOld(DateMention date) {
    return date.rule().equals("dates/year")
        && scene.document().article().publicationDate().isPresent()
        && !isRecent(date);
  }

  /** {@code "a man missing since Monday was found dead"}: not when he was found. */
  private boolean isOfLoss(DateMention date, List<Reading> readings) {
    int lost = date.range().from() - 2;
    boolean missing =
        lost >= scene.tokens().from()
            && scene.norm(lost + 1).equals("since")
            && scene
                .labels()
                .at(lost, "states")
                .filter(state -> Frame.harm(state).filter(Harm.MISSING::equals).isPresent())
                .isPresent();
    return missing
        && readings.stream()
            .flatMap(reading -> reading.harmed().stream())
            .anyMatch(harmed -> harmed.harm() == Harm.KILLED);
  }

  private boolean isBehindSaying(DateMention date) {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.isReporting(clause) && !scene.isReportOf(clause))
        .anyMatch(saying -> Speakers.isRightBehind(scene, saying, date));
  }

  /** {@code "at 14:30"}, {@code "in the evening"}: of which day is not said. */
  private static boolean isTimeOfDay(DateMention date) {
    return date.rule().equals("dates/clock") || date.rule().equals("dates/part-of-day");
  }
}
