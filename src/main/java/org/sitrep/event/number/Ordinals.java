package org.sitrep.event.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.CountRole;
import org.sitrep.code.Scope;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.setting.Periods;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Count;
import org.sitrep.value.DateRange;

/**
 * Reads ordinal victims: {@code "He is the fifth person killed by mines this year"} is one killed,
 * and five in the year.
 */
public final class Ordinals {
  private final Scene scene;
  private final Parties parties;

  public Ordinals(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** {@code "the fifth person"} of a reading. */
  private record Place(Reading reading, Harmed harmed, CountMention ordinal) {}

  /** The statement, or the one of the victim and the one of the period. */
  public List<Statement> split(Statement statement) {
    Optional<DateMention> period = period(statement);
    Optional<Place> place = place(statement);
    if (period.isEmpty() || place.isEmpty()) {
      return List.of(statement);
    }
    List<DateMention> others = new ArrayList<>(statement.dates());
    others.removeIf(date -> date.range().equals(period.get().range()));
    return List.of(one(statement, place.get(), others), all(statement, place.get(), period.get()));
  }

  private Optional<Place> place(Statement statement) {
    for (Reading reading : statement.readings()) {
      for (Harmed harmed : reading.harmed()) {
        Optional<CountMention> ordinal = ordinal(harmed.party().words());
        if (ordinal.isPresent() && harmed.party().count().point().orElse(0) == 1) {
          return Optional.of(new Place(reading, harmed, ordinal.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<CountMention> ordinal(TokenRange words) {
    return Mentions.within(scene.mentions().counts(), words).stream()
        .filter(count -> count.kind() == CountMention.Kind.ORDINAL)
        .filter(count -> count.range().from() <= words.from() + 1)
        .filter(count -> count.count().point().orElse(0) > 1)
        .findFirst();
  }

  private Optional<DateMention> period(Statement statement) {
    return Mentions.within(scene.mentions().dates(), statement.range()).stream()
        .filter(DateMention::tellsWhen)
        .filter(date -> date.isStretch() || date.isLong())
        .findFirst()
        .map(this::upToNow);
  }

  private DateMention upToNow(DateMention date) {
    Optional<LocalDate> now = scene.document().article().publicationDate();
    Optional<DateRange> passed =
        date.date()
            .filter(range -> !date.isStretch())
            .flatMap(range -> now.flatMap(today -> Periods.passed(range, today)));
    return passed.map(date::sinceThen).orElse(date);
  }

  /** The victim, by the name he has elsewhere in the sentence where he has one. */
  private Statement one(Statement statement, Place place, List<DateMention> dates) {
    boolean told =
        statement.harmed().stream()
            .anyMatch(
                other -> other.harm() == place.harmed().harm() && !other.equals(place.harmed()));
    Optional<Party> named = told ? Optional.empty() : subject(place);
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : statement.readings()) {
      readings.add(
          reading.equals(place.reading())
              ? reading.withHarmed(victims(reading, place.harmed(), told, named))
              : reading);
    }
    List<DateMention> days = dates.isEmpty() ? named.map(this::days).orElse(dates) : dates;
    return statement.of(readings, days, Scope.SINGLE);
  }

  /** {@code "Thursday's victim"}. */
  private List<DateMention> days(Party victim) {
    return Mentions.within(scene.mentions().dates(), victim.words()).stream()
        .filter(DateMention::tellsWhen)
        .toList();
  }

  private static List<Harmed> victims(
      Reading reading, Harmed ordinal, boolean told, Optional<Party> named) {
    return reading.harmed().stream()
        .filter(harmed -> !told || !harmed.equals(ordinal))
        .map(
            harmed ->
                harmed.equals(ordinal) ? harmed.withParty(named.orElse(harmed.party())) : harmed)
        .toList();
  }

  /** {@code "The shepherd was the second civilian wounded"}: the shepherd. */
  private Optional<Party> subject(Place place) {
    for (Clause clause : scene.syntax().clauses()) {
      boolean same =
          clause.objects().stream()
              .map(NounGroup::whole)
              .anyMatch(place.harmed().party().words()::overlaps);
      if (same && isOrBecomes(clause.verb().main())) {
        return parties.readAll(clause.subject()).stream()
            .filter(party -> !party.elided())
            .map(party -> party.withVictim(place.harmed().party().victim(), party.actor()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** {@code "was the second"}, {@code "becoming the fourth"}. */
  private boolean isOrBecomes(int verb) {
    return scene.isBe(verb)
        || switch (scene.norm(verb)) {
          case "become", "becomes", "became", "becoming" -> true;
          default -> false;
        };
  }

  private static Statement all(Statement statement, Place place, DateMention period) {
    Party ordinal = place.harmed().party();
    Party counted =
        Party.counted(
                ordinal.words(),
                place.ordinal().range(),
                Count.exact(place.ordinal().count().point().orElseThrow()))
            .like(ordinal);
    Harmed toll = new Harmed(place.harmed().harm(), counted, CountRole.TOLL, List.of());
    List<Reading> readings = List.of(place.reading().withHarmed(List.of(toll)));
    // "The farmer killed near Battambang was the sixth": there he died, not all six.
    int victim = statement.harmed().get(0).party().words().from();
    List<PlaceMention> places =
        statement.places().stream()
            .filter(
                where ->
                    where.range().from() < victim || where.range().from() > ordinal.words().from())
            .toList();
    return statement.of(readings, List.of(period), Scope.PERIOD).of(readings, places);
  }
}
