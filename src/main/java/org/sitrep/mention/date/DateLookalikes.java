package org.sitrep.mention.date;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.Token;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.TypeNames;
import org.sitrep.mention.reading.DateReading;

/**
 * Words that look like a date and are none: {@code "They may march in the fall of 1,500 men"}. A
 * single word that is mostly something else needs a preposition before it, a bare number more.
 */
final class DateLookalikes {
  private final Document document;
  private final Labels labels;

  DateLookalikes(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** True where a found date is most likely something else. */
  boolean mislead(Found date) {
    if (date.reading() == DateReading.DAY_ALONE) {
      return !isLed(date.range().from()) || isNoun(date.range().to());
    }
    if (date.reading() == DateReading.NAMED_EVENT) {
      return !isEventLed(date.range().from());
    }
    if (date.reading() == DateReading.WEEKDAY && isOtherWord(date.range().last())) {
      return true;
    }
    int token = date.range().last();
    if (date.range().length() > 1) {
      return switch (date.reading()) {
        case SEASON -> isOfSomething(token);
        case MONTH_SHIFTED -> !isCapitalised(token);
        default -> false;
      };
    }
    return switch (date.reading()) {
      case DECADE -> isAge(token);
      case YEAR -> !isYear(token) || TypeNames.hold(labels, token);
      case MONTH -> isOtherWord(token) || !isCapitalised(token);
      case WEEKDAY -> !isCapitalised(token);
      case SEASON -> isOtherWord(token) || document.tag(token) == Tag.VERB;
      default -> false;
    };
  }

  // "in the 7th battalion"
  private boolean isNoun(int token) {
    if (token >= document.size()) {
      return false;
    }
    Tag tag = document.tag(token);
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
  }

  private boolean isOtherWord(int token) {
    Optional<String> alone =
        labels.at(token, "date_lookalikes").flatMap(label -> label.entry().get("alone"));
    return alone.isPresent() && (alone.get().equals("never") || !isLed(token));
  }

  private boolean isCapitalised(int token) {
    return document.token(token).isCapitalised();
  }

  /** True where a word that leads dates stands right before. */
  private boolean isLed(int token) {
    return token > 0 && labels.has(token - 1, "date_leads");
  }

  // "the fall of Kabul" is no season, "the fall of 1989" is one longer match.
  private boolean isOfSomething(int token) {
    return document.norm(token).equals("fall") && isNext(token, "of");
  }

  // "in his 30s", "in her thirties"
  private boolean isAge(int token) {
    String norm = document.norm(token);
    boolean isShort = norm.startsWith("'") || (token > 0 && document.norm(token - 1).equals("'"));
    return !isShort && norm.codePoints().filter(Character::isDigit).count() < 4;
  }

  private boolean isEventLed(int token) {
    return token > 0
        && labels
            .over(token - 1, "date_leads")
            .filter(label -> label.entry().is("event"))
            .isPresent();
  }

  private boolean isNext(int token, String word) {
    return token + 1 < document.size() && document.norm(token + 1).equals(word);
  }

  /**
   * A bare number of four digits is a year between 1900 and 2099, unless something is counted or
   * named with it; other centuries need a word that leads dates, or brackets.
   */
  private boolean isYear(int token) {
    Token number = document.token(token);
    if (!number.startsWithDigit()) {
      return true;
    }
    boolean isModern = number.text().compareTo("1900") >= 0;
    boolean isBefore = token > 0 && (isLed(token) || document.norm(token - 1).equals("("));
    return (isModern || isBefore) && !isCounted(token);
  }

  private boolean isCounted(int token) {
    if (token > 0) {
      String before = document.norm(token - 1);
      if (labels.has(token - 1, "number_labels") || before.equals("$") || before.equals("#")) {
        return true;
      }
    }
    if (token + 1 >= document.size()) {
      return false;
    }
    Optional<Label> unit = labels.at(token + 1, "date_counted");
    return unit.isPresent();
  }
}
