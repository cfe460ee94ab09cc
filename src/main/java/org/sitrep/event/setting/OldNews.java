package org.sitrep.event.setting;

import java.util.List;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.DateMention;
import org.sitrep.value.DateRange;

/**
 * Tells where a sentence speaks of what is no longer news: an anniversary, a trial, {@code "a
 * similar attack"} of before, a date of long ago.
 */
public final class OldNews {
  /** Days within which a deed told at court is news all the same. */
  private static final int DAYS_OF_NEWS = 7;

  private final Scene scene;

  /** Of one sentence. */
  public OldNews(Scene scene) {
    this.scene = scene;
  }

  /** True where its cues or the dates of the event say so. */
  public boolean is(List<Reading> readings, List<DateMention> dates) {
    boolean remembered =
        scene.hasCue("anniversary")
            || dates.stream().anyMatch(date -> date.rule().equals(Anniversary.RULE));
    // "hanged a man convicted of murder": news, whatever a court found before.
    boolean court =
        scene.hasCue("court")
            && readings.stream().noneMatch(Reading::isExecution)
            && dates.stream().noneMatch(this::isFresh);
    if (remembered || isOfSimilar() || court) {
      return true;
    }
    return scene.document().article().publicationDate().isPresent()
        && dates.stream().anyMatch(date -> isLongAgo(date));
  }

  /** {@code "a similar attack"}; not {@code "a similar number"}. */
  private boolean isOfSimilar() {
    return scene.labels().within(scene.tokens(), "cues").stream()
        .filter(label -> label.entry().is("kind", "similar"))
        .anyMatch(label -> isOfEvent(label.range()));
  }

  private boolean isOfEvent(TokenRange words) {
    return scene
        .syntax()
        .nounGroupOf(words.last())
        .filter(group -> words.contains(group.head()) || scene.eventNoun(group).isPresent())
        .isPresent();
  }

  /** {@code "is accused of shooting a clerk on Thursday"}: within a week, and news still. */
  private boolean isFresh(DateMention date) {
    return scene
        .document()
        .article()
        .publicationDate()
        .map(published -> published.minusDays(DAYS_OF_NEWS))
        .filter(first -> date.date().flatMap(DateRange::begin).filter(first::isBefore).isPresent())
        .isPresent();
  }

  /** More than a year before publication: news does not break so late. */
  private boolean isLongAgo(DateMention date) {
    return date.date()
        .flatMap(range -> range.end())
        .filter(
            end ->
                end.isBefore(
                    scene.document().article().publicationDate().orElseThrow().minusDays(365)))
        .isPresent();
  }
}
