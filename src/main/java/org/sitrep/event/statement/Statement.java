package org.sitrep.event.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.code.Factuality;
import org.sitrep.code.Scope;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;

/**
 * What one sentence, or a part of it, says of one event: its readings and the where, when, who
 * says.
 *
 * @param range the words it is read from
 * @param places where it happened, by the sentence itself
 * @param dates when it happened, by the sentence itself
 * @param background true where an older event is retold
 * @param separate true where the sentence says that it is another event than the last
 * @param definite true where it only speaks of an event told before: {@code "the blast"}
 */
public record Statement(
    Sentence sentence,
    TokenRange range,
    List<Reading> readings,
    List<PlaceMention> places,
    List<DateMention> dates,
    Optional<Speaker> speaker,
    Factuality factuality,
    Scope scope,
    boolean background,
    boolean separate,
    boolean definite) {

  public Statement {
    readings = List.copyOf(readings);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  public Statement inBackground() {
    return with(readings, dates, true);
  }

  /** Only a number that sums up an event told before: {@code "The death toll rose to 12"}. */
  public boolean isToll() {
    return scope == Scope.CUMULATIVE && readings.stream().allMatch(Reading::isToll);
  }

  /** The same without some of the harmed. */
  public Statement without(Predicate<Harmed> some) {
    List<Reading> rest =
        readings.stream()
            .map(
                reading ->
                    reading.withHarmed(reading.harmed().stream().filter(some.negate()).toList()))
            .toList();
    return with(rest, dates, background);
  }

  /** People harmed, of all readings. */
  public List<Harmed> harmed() {
    return readings.stream().flatMap(reading -> reading.harmed().stream()).toList();
  }

  /** The same words said of another event: its own harm, its own place. */
  public Statement of(List<Reading> others, List<PlaceMention> where) {
    return new Statement(
        sentence,
        range,
        others,
        where,
        dates,
        speaker,
        factuality,
        scope,
        background,
        true,
        definite);
  }

  /** An item of a list: an event apart from the others. */
  public Statement inList(List<Reading> others, List<DateMention> days, Scope other) {
    return new Statement(
        sentence, range, others, places, days, speaker, factuality, other, background, true, false);
  }

  /** The same with more said of it. */
  public Statement with(List<Reading> more) {
    return with(Stream.concat(readings.stream(), more.stream()).toList(), dates, background);
  }

  /** The same words said of another event of other days. */
  public Statement of(List<Reading> others, List<DateMention> days, Scope other) {
    return new Statement(
        sentence,
        range,
        others,
        places,
        days,
        speaker,
        factuality,
        other,
        background,
        separate || other == Scope.PERIOD,
        definite);
  }

  /** The same on other days. */
  public Statement on(List<DateMention> days) {
    return with(readings, days, background);
  }

  private Statement with(List<Reading> others, List<DateMention> days, boolean old) {
    return new Statement(
        sentence, range, others, places, days, speaker, factuality, scope, old, separate, definite);
  }

  /** True where the verb is understood from the clause before: {@code "and in Tartar two"}. */
  public boolean gapped() {
    return readings.stream().anyMatch(Reading::isGapped);
  }

  /** The most any reading proves. */
  public int strength() {
    return readings.stream().mapToInt(Reading::strength).max().orElse(0);
  }
}
