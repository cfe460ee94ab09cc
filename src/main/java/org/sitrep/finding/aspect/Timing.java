package org.sitrep.finding.aspect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.DateBasis;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.event.statement.Speaker;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.same.Draft;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/**
 * When a draft's event was: by its own statements, else by its paragraph, else shortly before it
 * was said, else shortly before it was published.
 */
public final class Timing {
  private final Document document;
  private final Mentions mentions;

  /** Looks into one document. */
  public Timing(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** When the event was, and by what words or whose day that is known. */
  public Dating of(Draft draft) {
    return own(draft)
        .or(() -> paragraph(draft))
        .or(() -> said(draft))
        .or(() -> published(draft))
        .orElse(Dating.NONE);
  }

  private Optional<Dating> own(Draft draft) {
    Optional<DateMention> best = Optional.empty();
    for (Statement statement : draft.statements()) {
      Optional<DateMention> date = best(statement);
      if (date.isPresent() && (best.isEmpty() || precision(date.get()) < precision(best.get()))) {
        best = date;
      }
    }
    return best.map(
        date -> new Dating(date.date(), date.basis(), Optional.of(document.span(date.range()))));
  }

  private static int precision(DateMention date) {
    return date.date().map(DateRange::precision).orElse(9);
  }

  private static Optional<DateMention> best(Statement statement) {
    List<DateMention> dates = statement.dates();
    Optional<DateMention> period = dates.stream().filter(DateMention::isStretch).findFirst();
    return period.isPresent()
        ? period
        : dates.stream().min((one, other) -> Integer.compare(precision(one), precision(other)));
  }

  /**
   * A date in a sentence before, in the same paragraph: {@code "On Monday a convoy left. … Two
   * died."}
   */
  private Optional<Dating> paragraph(Draft draft) {
    Sentence main = draft.main().sentence();
    return mentions.dates().stream()
        .filter(date -> date.use() == DateMention.Use.POINT && date.date().isPresent())
        .filter(date -> date.range().from() < main.tokens().from())
        .filter(date -> document.sentenceOf(date.range().from()).paragraph() == main.paragraph())
        .filter(date -> date.date().get().precision() <= 2)
        .reduce((one, other) -> other)
        .map(
            date ->
                new Dating(
                    date.date(), DateBasis.CONTEXT, Optional.of(document.span(date.range()))));
  }

  /**
   * {@code "The ministry said on Thursday a soldier was killed"}: that day or the day before; not
   * {@code "Deaths in the floods have gone up to 44, it said on Monday"}.
   */
  private Optional<Dating> said(Draft draft) {
    if (draft.isOnlyToll()) {
      return Optional.empty();
    }
    return draft.statements().stream()
        .flatMap(statement -> statement.speaker().stream())
        .flatMap(speaker -> speaker.date().stream())
        .filter(date -> date.date().filter(DateRange::isDay).isPresent())
        .findFirst()
        .map(
            date ->
                new Dating(
                    date.date().map(Timing::orDayBefore),
                    DateBasis.CONTEXT,
                    Optional.of(document.span(date.range()))));
  }

  private static DateRange orDayBefore(DateRange day) {
    LocalDate said = day.begin().orElseThrow();
    return DateRange.between(said.minusDays(1), said);
  }

  /** News is of the day it is published or of a few before; never more exact than that. */
  private Optional<Dating> published(Draft draft) {
    Optional<LocalDate> published = document.article().publicationDate();
    if (published.isEmpty() || draft.background()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dating(
            Optional.of(DateRange.day(published.get()).atLeastPrecision(2)),
            DateBasis.PUBLICATION,
            Optional.empty()));
  }

  /** The first who is said to tell of the event. */
  public static Optional<Speaker> speaker(Draft draft) {
    return draft.statements().stream()
        .flatMap(statement -> statement.speaker().stream())
        .findFirst();
  }
}
