package org.sitrep.mention.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.document.Document;
import org.sitrep.document.Token;

/**
 * Tells a history from news: a text that gives years, some of them long past, and hardly ever says
 * yesterday, Tuesday or last week. In a history a date without a year belongs to the dates before
 * it.
 */
final class Narrative {
  private static final int FEWEST_YEARS = 4;
  private static final int FEWEST_PAST = 2;
  private static final int YEARS_TO_NEWS = 3;

  private Narrative() {}

  static boolean isOne(Document document, List<Found> dates) {
    Optional<LocalDate> publication = document.article().publicationDate();
    int years = 0;
    int past = 0;
    int news = 0;
    for (Found date : dates) {
      OptionalInt year = year(document, date);
      if (year.isPresent()) {
        years++;
        past += isPast(year.getAsInt(), publication) ? 1 : 0;
      } else if (isNews(date)) {
        news++;
      }
    }
    return years >= FEWEST_YEARS && past >= FEWEST_PAST && years > YEARS_TO_NEWS * news;
  }

  private static boolean isPast(int year, Optional<LocalDate> publication) {
    return publication.isEmpty() || year < publication.get().getYear() - 1;
  }

  private static OptionalInt year(Document document, Found date) {
    for (int i = date.range().from(); i < date.range().to(); i++) {
      Token token = document.token(i);
      if (token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit)) {
        return OptionalInt.of(Integer.parseInt(token.text()));
      }
    }
    return OptionalInt.empty();
  }

  /** Words that count from today; those of a phrase within it. */
  private static boolean isNews(Found date) {
    return switch (date.reading()) {
      case DAY_WORD, WEEKDAY, AGO, WEEKEND, QUARTER, LATEST_QUARTER, YEAR_AGO -> true;
      case UNIT -> date.match().get("shift").isPresent();
      default -> date.inner().stream().anyMatch(Narrative::isNews);
    };
  }
}
