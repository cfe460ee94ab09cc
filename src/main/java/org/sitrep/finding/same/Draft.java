package org.sitrep.finding.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sitrep.code.CountRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Scope;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Count;

/** The statements of an article that speak of one event, as they are gathered. */
public final class Draft {
  private final List<Statement> statements = new ArrayList<>();

  /** An event of which so far this is told. */
  public Draft(Statement first) {
    statements.add(first);
  }

  /** Takes another statement of the same event. */
  public void add(Statement statement) {
    statements.add(statement);
  }

  /** All that is told of it, in order of the text. */
  public List<Statement> statements() {
    return statements;
  }

  Statement last() {
    return statements.get(statements.size() - 1);
  }

  /**
   * The first statement of the body that proves most; the headline only where there is no other.
   */
  public Statement main() {
    return statements.stream()
        .max(
            Comparator.comparingInt(
                    (Statement statement) ->
                        statement.strength() * 2
                            + (statement.sentence().headline() ? 0 : 1)
                            + (statement.harmed().isEmpty() ? 0 : 1))
                .thenComparing(Statement::range, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** What its statements tell, piece by piece. */
  public List<Reading> readings() {
    return statements.stream().flatMap(statement -> statement.readings().stream()).toList();
  }

  /** Whom its statements tell to be harmed. */
  public List<Harmed> harmed() {
    return statements.stream().flatMap(statement -> statement.harmed().stream()).toList();
  }

  /**
   * A statement without the numbers of a headline that the body counts otherwise, of several
   * events: {@code "Violence leaves eight dead"} over four.
   */
  public Statement told(Statement statement, List<Draft> all) {
    if (!statement.sentence().headline()) {
      return statement;
    }
    List<Harmed> body =
        statements.stream()
            .filter(other -> !other.sentence().headline())
            .flatMap(other -> other.harmed().stream())
            .toList();
    return statement.without(
        harmed ->
            (isToldElsewhere(harmed, all) || body.stream().anyMatch(other -> isAll(harmed, other)))
                    && body.stream().anyMatch(other -> isCountedOtherwise(harmed, other))
                || body.stream().anyMatch(other -> isOneOf(harmed, other)));
  }

  /** {@code "Man, woman dead"} over {@code "left two people dead"}: one of the two. */
  private static boolean isOneOf(Harmed headline, Harmed body) {
    return headline.harm() == body.harm()
        && headline.party().count().equals(Count.ONE)
        && body.role() == CountRole.TOTAL
        && body.party().isNumbered()
        && body.party().count().point().orElse(0) > 1
        && headline.party().victim().mayBe(body.party().victim());
  }

  /** True where the body has the whole number, too. */
  private static boolean isAll(Harmed headline, Harmed body) {
    return headline.harm() == body.harm()
        && body.party().count().point().orElse(0) >= headline.party().count().point().orElse(0);
  }

  private boolean isToldElsewhere(Harmed harmed, List<Draft> all) {
    return all.stream()
        .filter(other -> other != this && !other.background())
        .flatMap(other -> other.harmed().stream())
        .anyMatch(other -> other.harm() == harmed.harm());
  }

  private static boolean isCountedOtherwise(Harmed headline, Harmed body) {
    OptionalLong told = headline.party().count().point();
    OptionalLong counted = body.party().count().point();
    return headline.harm() == body.harm()
        && told.isPresent()
        && counted.isPresent()
        && told.getAsLong() > counted.getAsLong();
  }

  /** The countries of those it involves. */
  public Stream<String> countries() {
    return readings().stream()
        .flatMap(reading -> reading.involved().stream())
        .flatMap(involved -> involved.party().actor().stream())
        .flatMap(mention -> mention.actor().country().stream());
  }

  /** The kind of event its first reading that has one tells. */
  public Optional<EventType> type() {
    return readings().stream().flatMap(reading -> reading.type().stream()).findFirst();
  }

  /** The widest scope of its statements, sums added behind the first left out. */
  public Scope scope() {
    return statements.stream()
        .filter(statement -> statement.equals(statements.get(0)) || !statement.isToll())
        .map(Statement::scope)
        .max(Comparator.naturalOrder())
        .orElse(Scope.SINGLE);
  }

  /** {@code "The death toll rose to 12"}, and no word of the event itself. */
  public boolean isOnlyToll() {
    List<Harmed> harmed = harmed();
    return !harmed.isEmpty() && harmed.stream().allMatch(who -> who.role() == CountRole.TOLL);
  }

  /** True where it is retold, not news. */
  public boolean background() {
    return statements.stream().allMatch(Statement::background);
  }

  /** The places of the first statement that names one. */
  public List<PlaceMention> places() {
    return statements.stream()
        .map(Statement::places)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The days of the first statement that names one. */
  public List<DateMention> dates() {
    return statements.stream()
        .map(Statement::dates)
        .filter(dates -> !dates.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
