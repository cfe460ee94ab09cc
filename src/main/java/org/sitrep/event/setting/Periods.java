package org.sitrep.event.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Speaker;
import org.sitrep.event.truth.Speakers;
import org.sitrep.mention.DateMention;
import org.sitrep.value.DateRange;

/**
 * Dates that begin or end a stretch of time by the clause they stand in: {@code "since the refugees
 * returned in June 2020"}, {@code "by 20 February the hospital had treated 63"}.
 */
public final class Periods {
  private final Scene scene;

  Periods(Scene scene) {
    this.scene = scene;
  }

  DateMention of(DateMention date, List<Reading> readings) {
    return byThen(upToNow(sinceThen(date, readings), readings));
  }

  /** {@code "By 20 February, the hospital had treated 63"}: all until then. */
  private DateMention byThen(DateMention date) {
    int before = date.range().from() - 1;
    boolean by = before >= scene.tokens().from() && scene.norm(before).equals("by");
    boolean perfect =
        scene.syntax().clauses().stream()
            .anyMatch(clause -> scene.norm(clause.verb().range().from()).equals("had"));
    Optional<LocalDate> end = date.date().flatMap(DateRange::end);
    return by && perfect && end.isPresent() && date.use() == DateMention.Use.POINT
        ? date.upToThen(DateRange.until(end.get()))
        : date;
  }

  /** {@code "since the refugees returned in June 2020"}, {@code "from 1 January to date"}. */
  private DateMention sinceThen(DateMention date, List<Reading> readings) {
    Optional<Clause> clause = scene.syntax().clauseOf(date.range().from());
    boolean since =
        clause.filter(own -> own.isOpenedBy("since")).isPresent()
            || clause.filter(own -> own.isOpenedBy("after")).isPresent()
                && new Scoping(scene).isAftermath(readings);
    Optional<LocalDate> begin = date.date().flatMap(DateRange::begin);
    Optional<LocalDate> told = told(readings);
    boolean open =
        (since || isToDate(date.range().to()))
            && date.use() == DateMention.Use.POINT
            && begin.isPresent()
            && told.filter(now -> now.isAfter(begin.get())).isPresent();
    return open
        ? date.sinceThen(DateRange.between(begin.get(), told.get()).atLeastPrecision(5))
        : date;
  }

  /** {@code "taking losses this year to 52"}: as much of the year as has passed. */
  private DateMention upToNow(DateMention date, List<Reading> readings) {
    boolean sums = readings.stream().anyMatch(Reading::isSum);
    Optional<DateRange> passed =
        date.date()
            .filter(range -> sums && !range.isDay())
            .flatMap(range -> told(readings).flatMap(now -> passed(range, now)));
    return passed.map(date::sinceThen).orElse(date);
  }

  /** As much of a stretch as has passed; empty where it is over or has not begun. */
  public static Optional<DateRange> passed(DateRange range, LocalDate now) {
    return range
        .begin()
        .filter(begin -> begin.isBefore(now) && range.end().filter(now::isBefore).isPresent())
        .map(begin -> DateRange.between(begin, now).atLeastPrecision(5));
  }

  /** The day it was said, else the day it was printed. */
  private Optional<LocalDate> told(List<Reading> readings) {
    return new Speakers(scene)
        .of(readings.get(0).trigger().from())
        .flatMap(Speaker::date)
        .flatMap(DateMention::date)
        .flatMap(DateRange::end)
        .or(() -> scene.document().article().publicationDate());
  }

  private boolean isToDate(int token) {
    return scene
        .labels()
        .at(token, "cues")
        .filter(label -> label.entry().is("kind", "toll"))
        .isPresent();
  }
}
