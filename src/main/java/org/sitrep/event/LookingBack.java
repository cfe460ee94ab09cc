package org.sitrep.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Statement;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/**
 * Tells what a report looks back on at its end, a few days older than its news: {@code "It was the
 * sixth homicide of the week. On Tuesday a boy was shot dead"}, {@code "Earlier this month two men
 * were killed a block away"}.
 */
final class LookingBack {
  /** Words between {@code "the sixth"} and the noun of the deed. */
  private static final int BETWEEN = 3;

  private final Document document;
  private final Labels labels;
  private final Mentions mentions;

  LookingBack(Document document, Labels labels, Mentions mentions) {
    this.document = document;
    this.labels = labels;
    this.mentions = mentions;
  }

  /** True for other people than those of the news, on a day before it. */
  boolean is(Statement statement, List<Statement> told) {
    return !statement.sentence().headline()
        && !statement.scope().isSum()
        && areNew(statement)
        && told.stream().anyMatch(news -> isNews(news) && isBefore(statement, news))
        && (hasCue(statement) || isBehindOrdinal(statement.sentence()));
  }

  private static boolean areNew(Statement statement) {
    List<Harmed> harmed = statement.harmed();
    return !harmed.isEmpty() && harmed.stream().noneMatch(who -> who.party().definite());
  }

  private static boolean isNews(Statement statement) {
    return !statement.background()
        && !statement.sentence().headline()
        && statement.harmed().stream().anyMatch(who -> who.harm().isDeathOrInjury());
  }

  private static boolean isBefore(Statement statement, Statement news) {
    Optional<LocalDate> day =
        news.dates().stream()
            .flatMap(date -> date.date().flatMap(DateRange::begin).stream())
            .findFirst();
    return !statement.dates().isEmpty()
        && statement.dates().stream()
            .map(DateMention::date)
            .allMatch(
                date ->
                    day.isPresent()
                        && date.flatMap(DateRange::begin).filter(day.get()::isAfter).isPresent());
  }

  private boolean hasCue(Statement statement) {
    return labels.within(statement.range(), "cues").stream()
        .anyMatch(label -> label.entry().is("kind", "lookback"));
  }

  /** True where the paragraph has counted deeds up to here. */
  private boolean isBehindOrdinal(Sentence sentence) {
    return document.sentences().stream()
        .filter(before -> before.paragraph() == sentence.paragraph())
        .filter(before -> before.index() <= sentence.index())
        .anyMatch(before -> isOrdinal(before.tokens()));
  }

  private boolean isOrdinal(TokenRange words) {
    return Mentions.within(mentions.counts(), words).stream()
        .filter(count -> count.kind() == CountMention.Kind.ORDINAL)
        .filter(count -> count.count().point().orElse(0) > 1)
        .anyMatch(count -> leadsToDeed(count.range().to(), words.to()));
  }

  private boolean leadsToDeed(int from, int end) {
    for (int i = from; i < Math.min(end, from + BETWEEN); i++) {
      if (labels.over(i, "nouns").isPresent()) {
        return true;
      }
    }
    return false;
  }
}
