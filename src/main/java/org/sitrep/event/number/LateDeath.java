package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.DateMention;

/**
 * Reads deaths that follow an event told before: {@code "A soldier hurt in last week's blast died
 * of his wounds on Tuesday"} adds one to the dead of the blast, whose day is not Tuesday.
 */
public final class LateDeath {
  private final Scene scene;

  public LateDeath(Scene scene) {
    this.scene = scene;
  }

  /** The readings, with such deaths as increments and their people no longer among the injured. */
  public List<Reading> settle(List<Reading> readings) {
    List<Reading> settled = new ArrayList<>();
    for (Reading reading : readings) {
      if (isLate(reading, readings)) {
        settled.add(reading.harming(harmed -> harmed.as(CountRole.INCREMENT)));
      } else {
        alive(reading, readings).ifPresent(settled::add);
      }
    }
    return settled;
  }

  /** The dates that are the event's: not the day somebody died of it. */
  public List<DateMention> dates(List<Reading> readings, List<DateMention> dates) {
    return dates.stream().filter(date -> !isDayOfDeath(readings, date)).toList();
  }

  private boolean isDayOfDeath(List<Reading> readings, DateMention date) {
    int day = date.range().from();
    boolean late =
        readings.stream()
            .filter(reading -> isLate(reading, readings) || isOfThem(reading))
            .flatMap(reading -> reading.clause().stream())
            .anyMatch(clause -> clause.holds(day));
    return late
        && readings.stream()
            .filter(reading -> !isLate(reading, readings) && !isOfThem(reading))
            .flatMap(reading -> reading.clause().stream())
            .noneMatch(clause -> clause.holds(day));
  }

  private boolean isLate(Reading reading, List<Reading> readings) {
    return isDeath(reading)
        && reading.harmed().stream()
            .allMatch(
                harmed ->
                    harmed.role() == CountRole.INCREMENT
                        || isWounded(harmed.party())
                        || isHurt(harmed.party(), readings));
  }

  private static boolean isDeath(Reading reading) {
    return (reading.rule().equals("verbs:die") || reading.rule().equals("verbs:succumb"))
        && !reading.harmed().isEmpty();
  }

  /** {@code "one of them died"}: of people told before, and perhaps on another day. */
  private boolean isOfThem(Reading reading) {
    return isDeath(reading)
        && reading.harmed().stream()
            .map(Harmed::party)
            .allMatch(party -> party.elided() && isBeforeThem(party));
  }

  private boolean isBeforeThem(Party party) {
    int of = party.words().to();
    return of + 1 < scene.tokens().to()
        && scene.norm(of).equals("of")
        && scene.norm(of + 1).equals("them");
  }

  /** {@code "one of the wounded sappers"}. */
  private boolean isWounded(Party party) {
    return scene.labels().within(party.words(), "states").stream()
        .anyMatch(label -> label.entry().id().equals("wounded"));
  }

  /** {@code "a soldier hurt near Shusha"}. */
  private static boolean isHurt(Party party, List<Reading> readings) {
    return readings.stream()
        .flatMap(other -> other.harmed().stream())
        .anyMatch(
            harmed ->
                harmed.harm() == Harm.INJURED && harmed.party().words().equals(party.words()));
  }

  private Optional<Reading> alive(Reading reading, List<Reading> readings) {
    List<Harmed> rest =
        reading.harmed().stream()
            .filter(harmed -> harmed.harm() != Harm.INJURED || !hasDied(harmed, readings))
            .toList();
    boolean idle = rest.isEmpty() && !reading.harmed().isEmpty() && reading.type().isEmpty();
    return idle ? Optional.empty() : Optional.of(reading.withHarmed(rest));
  }

  private static boolean hasDied(Harmed harmed, List<Reading> readings) {
    return readings.stream()
        .filter(LateDeath::isDeath)
        .flatMap(other -> other.harmed().stream())
        .anyMatch(dead -> dead.party().words().equals(harmed.party().words()));
  }
}
