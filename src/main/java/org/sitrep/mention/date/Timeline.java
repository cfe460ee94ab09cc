package org.sitrep.mention.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.calendar.Recurrence.Direction;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.mention.reading.Captured;
import org.sitrep.mention.reading.DateReading;
import org.sitrep.mention.reading.Dated;
import org.sitrep.mention.reading.Setting;
import org.sitrep.value.DateRange;

/**
 * Resolves the dates of a document in the order of its text, and remembers what was mentioned:
 * {@code "On 2 March … The same day …"}. One for each document.
 */
final class Timeline {
  /** How far back a date counts as near: in the same sentence or the one before. */
  private static final int NEAR = 1;

  /** Up to this word a date opens its sentence. */
  private static final int OPENING = 8;

  private final Document document;
  private final Labels labels;
  private final TimeShapes shapes;
  private final Tense tense;
  private final boolean narrative;
  private Optional<DateRange> anchor = Optional.empty();
  private int anchorSentence = Integer.MIN_VALUE / 2;
  private Optional<LocalDate> filed = Optional.empty();
  private Optional<DateRange> dated = Optional.empty();
  private int datedSentence = Integer.MIN_VALUE / 2;

  Timeline(Document document, Labels labels, TimeShapes shapes, List<Found> dates) {
    this.document = document;
    this.labels = labels;
    this.shapes = shapes;
    this.tense = new Tense(document, labels);
    this.narrative = Narrative.isOne(document, dates);
  }

  /** What a date means here; empty where it is none after all. */
  Optional<Dated> resolve(Found date) {
    Optional<Dated> dated = read(date);
    dated.ifPresent(found -> remember(date, found));
    return dated;
  }

  private Optional<Dated> read(Found date) {
    Map<TokenRange, Dated> inner = new HashMap<>();
    for (Found part : date.inner()) {
      Optional<Dated> read = read(part);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      inner.put(part.range(), read.get());
    }
    Captured words = new Captured(date.match(), labels, shapes, inner);
    return date.reading().read(words, setting(date));
  }

  private Setting setting(Found date) {
    Sentence sentence = document.sentenceOf(date.range().from());
    boolean near = sentence.index() - datedSentence <= NEAR;
    // "On Friday, two days after the attack": of an event, not of the date beside it.
    boolean usable =
        date.reading() != DateReading.AFTER_EVENT || sentence.index() - anchorSentence == NEAR;
    Direction direction = tense.isFuture(date.range()) ? Direction.FUTURE : Direction.PAST;
    return new Setting(
        publication(),
        usable ? anchor : Optional.empty(),
        near ? dated : Optional.empty(),
        direction,
        narrative);
  }

  /** The day "yesterday" was said before: the dateline's, else that of publication. */
  private Optional<LocalDate> publication() {
    return filed.or(() -> document.article().publicationDate());
  }

  private boolean isOfDateline(Found date, DateRange named) {
    return named.isDay()
        && document.dateline().filter(range -> range.contains(date.range())).isPresent();
  }

  // A history goes on with "In 1917, …"; "… planned for 1919" late in a sentence leads it nowhere.
  private boolean isDigression(Found date, DateRange named) {
    int offset = date.range().from() - document.sentenceOf(date.range().from()).tokens().from();
    return narrative && anchor.isPresent() && named.precision() == 5 && offset > OPENING;
  }

  private void remember(Found date, Dated found) {
    if (date.reading().isAside() || found.named().flatMap(DateRange::begin).isEmpty()) {
      return;
    }
    DateRange named = found.named().orElseThrow();
    if (isDigression(date, named)) {
      return;
    }
    if (isOfDateline(date, named)) {
      filed = named.begin();
    }
    anchor = found.named();
    anchorSentence = document.sentenceOf(date.range().from()).index();
    if (StatedYear.in(date) && named.precision() < 5) {
      dated = found.named();
      datedSentence = document.sentenceOf(date.range().from()).index();
    }
  }
}
