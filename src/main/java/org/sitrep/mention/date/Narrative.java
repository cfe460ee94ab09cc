package org.sitrep.mention.date;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.document.Document;
import org.sitrep.document.Token;

/**
 * Tells a history from news: a text whose years are long past and that hardly ever says yesterday,
 * Tuesday or last week. In a history a date without a year belongs to the dates before it.
 */
final class Narrative {
  private static final int FEWEST_YEARS = 4;

  private Narrative() {}

  static boolean isOne(Document document, List<Found> dates) {
    int now = document.article().publicationDate().map(LocalDate::getYear).orElse(9999);
    int past = 0;
    int present = 0;
    for (Found date : dates) {
      OptionalInt year = year(document, date);
      if (year.isPresent()) {
        past += year.getAsInt() < now - 1 ? 1 : 0;
        present += year.getAsInt() >= now - 1 ? 1 : 0;
      } else if (isDeictic(date.reading())) {
        present++;
      }
    }
    return past >= FEWEST_YEARS && past > 2 * present;
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

  private static boolean isDeictic(Reading reading) {
    return reading == Reading.DAY_WORD || reading == Reading.WEEKDAY || reading == Reading.AGO;
  }
}
