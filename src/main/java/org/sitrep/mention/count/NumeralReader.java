package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.NumberWords.Rank;
import org.sitrep.mention.count.NumberWords.Word;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Reads a number at a piece.
 *
 * <pre>
 * numeral  = fraction | figures | words
 * figures  = DIGITS (" " 3 DIGITS)* multiplier*        2 thousand, 1 200, 12.5 million
 * words    = (article | "half" article?)? word ("and"? word)* ("and" article "half" multiplier?)?
 * fraction = "half" | (article | words) divisor        a third of, two-thirds
 * ordinal  = (word "-")* ORDINAL                       twenty-first
 * </pre>
 */
final class NumeralReader {
  private final Scene scene;
  private final Pieces pieces;
  private final NumberWords words;

  NumeralReader(Scene scene) {
    this.scene = scene;
    this.pieces = scene.pieces();
    this.words = scene.words();
  }

  Optional<Numeral> read(int at) {
    Optional<Digits.Reading> digits = Digits.read(pieces.text(at));
    if (digits.isPresent()) {
      return Optional.of(figures(at, digits.get()));
    }
    Optional<Numeral> half = half(at);
    return half.isPresent() ? half : inWords(at);
  }

  private Numeral figures(int at, Digits.Reading reading) {
    if (reading.form() != Form.DIGITS) {
      return new Numeral(at, at + 1, reading.value(), 1, reading.form());
    }
    Numeral number = mixed(spaced(at, reading.value()));
    Optional<Numeral> parts = fraction(number);
    return parts.orElseGet(() -> andHalf(multiplied(number)));
  }

  /** {@code "1 1/2"}. */
  private Numeral mixed(Numeral number) {
    return Digits.read(pieces.text(number.to()))
        .filter(part -> part.form() == Form.SLASH)
        .map(part -> number.value() + part.value() / 100)
        .map(value -> new Numeral(number.from(), number.to() + 1, value, 1, Form.DIGITS))
        .orElse(number);
  }

  /** {@code "1 200"}: figures in groups of three, one space apart. */
  private Numeral spaced(int at, double value) {
    int end = at + 1;
    if (pieces.text(at).length() <= 3 && value > 0 && scene.spaceFree(at)) {
      while (scene.isSpacedGroup(end)) {
        value = value * 1000 + Integer.parseInt(pieces.text(end));
        end++;
      }
    }
    return new Numeral(at, end, value, 1, Form.DIGITS);
  }

  private Numeral multiplied(Numeral number) {
    Optional<Word> word = words.word(pieces.text(number.to()));
    while (word.isPresent() && multiplies(word.get(), number)) {
      double unit = word.get().value();
      number =
          new Numeral(number.from(), number.to() + 1, number.value() * unit, unit, number.form());
      word = words.word(pieces.text(number.to()));
    }
    return number;
  }

  private boolean multiplies(Word word, Numeral number) {
    return switch (word.rank()) {
      case HUNDRED, GROUP, SCALE -> true;
      case SHORT -> pieces.continuesToken(number.to());
      case MONEY -> scene.isMoney(pieces.token(number.from()) - 1);
      case ZERO, DIGIT, TEEN, TEN -> false;
    };
  }

  /** {@code "half a dozen"}, {@code "half-dozen"}, or {@code "half"} of something. */
  private Optional<Numeral> half(int at) {
    int from = joint(at) == Joint.ARTICLE ? at + 1 : at;
    if (words.divisor(pieces.text(from)).orElse(0) != 2) {
      return Optional.empty();
    }
    int next = joint(from + 1) == Joint.ARTICLE ? from + 2 : from + 1;
    Optional<Word> word = words.word(pieces.text(next)).filter(Word::multiplies);
    if (word.isPresent()) {
      double value = word.get().value();
      return Optional.of(new Numeral(at, next + 1, value / 2, value, Form.WORDS));
    }
    return Optional.of(new Numeral(from, from + 1, 50, 1, Form.FRACTION));
  }

  private Optional<Numeral> inWords(int at) {
    int from = at;
    if (joint(at) == Joint.ARTICLE) {
      from++;
      if (words.divisor(pieces.text(from)).isPresent() && isBeforeOf(from)) {
        return fraction(new Numeral(at, from, 1, 1, Form.WORDS));
      }
      if (words.word(pieces.text(from)).filter(Word::multiplies).isEmpty()) {
        return Optional.empty();
      }
    }
    Sum sum = new Sum();
    int end = sum.take(from);
    if (sum.ordinal || end == from) {
      return ordinal(at, end, sum);
    }
    Numeral number = new Numeral(at, end, sum.value(), sum.unit, Form.WORDS);
    Optional<Numeral> parts = fraction(number);
    return parts.isPresent() ? parts : Optional.of(andHalf(number));
  }

  private Optional<Numeral> ordinal(int at, int end, Sum sum) {
    int last = words.ordinal(pieces.text(end)).orElse(-1);
    if (last < 0) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(at, end + 1, sum.value() + last, 1, Form.ORDINAL));
  }

  /** {@code "two thirds"}, {@code "one-third"}, {@code "a quarter of"}. */
  private Optional<Numeral> fraction(Numeral parts) {
    int at = parts.to();
    int divisor = words.divisor(pieces.text(at)).orElse(0);
    boolean joined = pieces.continuesToken(at);
    boolean plural = parts.value() > 1 && words.ordinal(pieces.text(at)).isEmpty();
    boolean whole = parts.value() == 1 && (joined || isBeforeOf(at));
    if (divisor < 2 || parts.value() >= divisor || !(joined || plural || whole)) {
      return Optional.empty();
    }
    double percent = 100 * parts.value() / divisor;
    return Optional.of(new Numeral(parts.from(), at + 1, percent, 1, Form.FRACTION));
  }

  private boolean isBeforeOf(int piece) {
    return joint(piece + 1) == Joint.OF;
  }

  /** {@code "two and a half million"}. */
  private Numeral andHalf(Numeral number) {
    int at = number.to();
    if (joint(at) != Joint.AND
        || joint(at + 1) != Joint.ARTICLE
        || words.divisor(pieces.text(at + 2)).orElse(0) != 2) {
      return number;
    }
    double value = number.value() + number.unit() / 2;
    return multiplied(new Numeral(number.from(), at + 3, value, number.unit(), number.form()));
  }

  private Joint joint(int piece) {
    return words.joint(pieces.text(piece));
  }

  /** Number words added up from left to right. */
  private final class Sum {
    private double total;
    private double current;
    private double unit = 1;
    private Rank last = Rank.MONEY;
    private boolean ordinal;

    double value() {
      return total + current;
    }

    /** Takes words from a piece on as long as they make one number; returns their end. */
    int take(int at) {
      int end = at;
      while (true) {
        int next = end > at && isAndWithin(end) ? end + 1 : end;
        Optional<Word> word = words.word(pieces.text(next));
        if (word.isEmpty() || !add(word.get())) {
          ordinal = end > at && isOrdinalEnd(end);
          return end;
        }
        end = next + 1;
      }
    }

    private boolean isOrdinalEnd(int at) {
      return pieces.continuesToken(at) && words.ordinal(pieces.text(at)).isPresent();
    }

    /** {@code "two hundred and five"}, not {@code "two hundred and five hundred"}. */
    private boolean isAndWithin(int at) {
      return mayFollowAnd()
          && joint(at) == Joint.AND
          && words.word(pieces.text(at + 1)).filter(word -> !word.multiplies()).isPresent()
          && words.word(pieces.text(at + 2)).filter(Word::multiplies).isEmpty();
    }

    private boolean mayFollowAnd() {
      return last == Rank.HUNDRED || last == Rank.SCALE;
    }

    private boolean add(Word word) {
      if (!follows(word)) {
        return false;
      }
      switch (word.rank()) {
        case HUNDRED, GROUP -> current = Math.max(1, current) * word.value();
        case SCALE -> {
          total = current == 0 && total > 0 ? total * word.value() : total + scaled(word);
          current = 0;
        }
        default -> current += word.value();
      }
      unit = word.multiplies() ? word.value() : 1;
      last = word.rank();
      return true;
    }

    private double scaled(Word word) {
      return Math.max(1, current) * word.value();
    }

    private boolean follows(Word word) {
      boolean first = last == Rank.MONEY;
      boolean small = last == Rank.DIGIT || last == Rank.TEEN || last == Rank.TEN;
      return switch (word.rank()) {
        case ZERO -> first;
        case DIGIT -> first || last == Rank.TEN || mayFollowAnd();
        case TEEN, TEN -> first || mayFollowAnd();
        case HUNDRED, GROUP -> first || small;
        case SCALE -> first || small || last == Rank.HUNDRED || last == Rank.SCALE;
        case SHORT, MONEY -> false;
      };
    }
  }
}
