package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Tells numbers by where they stand: in a date, between commas behind a name ({@code "Smith, 34,
 * was"}), as a year, a time of day or a rate ({@code "two people a day"}).
 */
final class ContextClues implements Clue {
  private static final int OLDEST = 110;
  private static final int REACH_OF_RATE = 6;

  private final Scene scene;

  ContextClues(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Sort> sort(Quantity quantity) {
    return listNumber(quantity)
        .or(() -> age(quantity))
        .or(() -> year(quantity))
        .or(() -> timeOfDay(quantity))
        .or(() -> rate(quantity));
  }

  /** What a date or dateline says of the numbers in it. */
  Optional<Sort> date(Quantity quantity) {
    if (quantity.numeral().form() == Form.CLOCK) {
      return Clue.of(Kind.TIME, "clock");
    }
    int token = scene.pieces().token(quantity.numeral().from());
    Optional<Sort> dated = scene.dateAt(token).map(date -> new Sort(kind(date), "in-date"));
    if (dated.isPresent()) {
      return dated;
    }
    boolean dateline = scene.document().dateline().filter(line -> line.contains(token)).isPresent();
    return dateline || isBesideMonth(quantity) ? Clue.of(Kind.DATE, "date") : Optional.empty();
  }

  /** {@code "March 5"}, {@code "24-26 June"}. */
  private boolean isBesideMonth(Quantity quantity) {
    TokenRange range = quantity.range();
    boolean day = quantity.numeral().value() <= 31 && quantity.numeral().form() != Form.PHRASE;
    return day
        && (scene.labelAt(range.to(), "months").isPresent()
            || (scene.labelBefore(range.from(), "months").isPresent()
                && !scene.isNominal(range.to())));
  }

  private static Kind kind(DateMention date) {
    return switch (date.use()) {
      case DURATION -> Kind.DURATION;
      case REPEATED -> Kind.RATE;
      case POINT, SINCE, PERIOD, UNTIL, STAMP -> Kind.DATE;
    };
  }

  /** {@code "3."} or {@code "3)"} at the head of a list item. */
  private Optional<Sort> listNumber(Quantity quantity) {
    String behind = scene.norm(quantity.range().to());
    return quantity.range().from() == scene.sentence().from()
            && quantity.numeral().form() == Form.DIGITS
            && (behind.equals(".") || behind.equals(")"))
        ? Clue.of(Kind.OTHER, "list-number")
        : Optional.empty();
  }

  private Optional<Sort> age(Quantity quantity) {
    TokenRange range = quantity.range();
    boolean plain = quantity.isPlain() && quantity.numeral().form() == Form.DIGITS;
    if (!plain || quantity.numeral().value() > OLDEST || quantity.numeral().value() < 1) {
      return Optional.empty();
    }
    String before = scene.norm(range.from() - 1);
    String behind = scene.norm(range.to());
    if (before.equals("(") && behind.equals(")")) {
      return isNameOrPerson(range.from() - 2, true)
          ? Clue.of(Kind.AGE, "age-in-brackets")
          : Optional.empty();
    }
    boolean closed = scene.isPunctuation(range.to()) || scene.joint(range.to()) == Joint.AND;
    if (closed && isSaidOfPerson(range.from() - 1)) {
      return Clue.of(Kind.AGE, "he-is");
    }
    boolean list = scene.joint(range.to() + 1) == Joint.SUBSET;
    return before.equals(",") && closed && !list && isNameOrPerson(range.from() - 2, false)
        ? Clue.of(Kind.AGE, "age-between-commas")
        : Optional.empty();
  }

  /** {@code "she was 16"}, {@code "he's 17"}. */
  private boolean isSaidOfPerson(int token) {
    boolean is = scene.joint(token) == Joint.SINGULAR || scene.norm(token).equals("'s");
    return is && scene.joint(token - 1) == Joint.PERSON;
  }

  private boolean isNameOrPerson(int token, boolean nameOnly) {
    if (!scene.isWord(token)) {
      return false;
    }
    boolean name = scene.isName(token) || scene.isTagged(token, Tag.PROPN);
    return nameOnly ? name : name || scene.isTagged(token, Tag.NOUN);
  }

  private Optional<Sort> year(Quantity quantity) {
    Numeral number = quantity.numeral();
    String text = scene.pieces().text(number.from());
    boolean shaped = quantity.isPlain() && number.form() == Form.DIGITS && text.length() == 4;
    if (!shaped || number.value() < 1700 || number.value() > 2099) {
      return Optional.empty();
    }
    int behind = quantity.range().to();
    Joint before = scene.joint(quantity.range().from() - 1);
    boolean led = before == Joint.YEAR || before == Joint.DEFINITE || before == Joint.ARTICLE;
    boolean counts = scene.isNominal(behind) || scene.isTagged(behind, Tag.NUM);
    return led || !counts ? Clue.of(Kind.DATE, "year") : Optional.empty();
  }

  /** {@code "at 5"}; not {@code "the toll stands at 5"}. */
  private Optional<Sort> timeOfDay(Quantity quantity) {
    Numeral number = quantity.numeral();
    TokenRange range = quantity.range();
    boolean hour = number.form() == Form.DIGITS && (number.value() <= 24 || scene.isClock(number));
    boolean at = hour && scene.joint(range.from() - 1) == Joint.AT;
    return at
            && scene.joint(range.to()) != Joint.OF
            && isClosed(range.to())
            && !scene.hasCueNear(TokenRange.of(range.from() - 1), "toll", REACH_OF_RATE)
        ? Clue.of(Kind.TIME, "at-hour")
        : Optional.empty();
  }

  private boolean isClosed(int token) {
    return scene.isPunctuation(token) || scene.isTagged(token, Tag.ADP);
  }

  private Optional<Sort> rate(Quantity quantity) {
    TokenRange range = quantity.range();
    for (int i = range.from() - 1; i > range.from() - 4; i--) {
      if (scene.isCue(i, "average")) {
        return Clue.of(Kind.RATE, "average");
      }
    }
    int reach = range.to() + REACH_OF_RATE;
    for (int i = range.to(); i < reach && !scene.isPunctuation(i); i++) {
      if (isRate(i)) {
        return Clue.of(Kind.RATE, "per-period");
      }
    }
    return Optional.empty();
  }

  private boolean isRate(int token) {
    Joint joint = scene.joint(token);
    boolean period = scene.isCue(token + 1, "period");
    if (joint == Joint.PER) {
      return period;
    }
    if (joint == Joint.ARTICLE) {
      // "two people a day after the truce", "two people within a day" are no rates.
      return period
          && scene.joint(token + 2) != Joint.SHIFT
          && !scene.isTagged(token - 1, Tag.ADP)
          && !scene.isNominal(token + 2);
    }
    return scene.isCue(token, "regular") && scene.isPunctuation(token + 1);
  }
}
