package org.sitrep.mention.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Qualifier;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.Numeral.Form;
import org.sitrep.value.Count;

/**
 * Reads a number with its qualifiers at a piece.
 *
 * <pre>
 * quantity = before* (between | range | phrase | numeral) after?
 * between  = "between" numeral "and" numeral
 * range    = numeral ("-" | "to" | "or" | "," hedge) numeral     10-12, 10 to 12, one or two
 * phrase   = NUMBER_PHRASE multiplier? ("of" NUMBER_PHRASE)?     dozens, several hundred, tens of thousands
 * </pre>
 */
final class QuantityReader {
  private static final int MOST_QUALIFIERS = 4;

  /** Words between a change and the numbers it goes from and to. */
  private static final int CHANGE_REACH = 6;

  private static final double TOO_LARGE = 1e15;

  private final Scene scene;
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final NumberPhrases phrases;

  QuantityReader(Scene scene) {
    this.scene = scene;
    this.pieces = scene.pieces();
    this.numerals = new NumeralReader(scene);
    this.phrases = new NumberPhrases(scene);
  }

  /** Number and count before qualifiers. */
  record Core(
      int from, int to, Numeral numeral, Optional<Numeral> other, Count count, String rule) {

    static Core of(Numeral numeral) {
      return new Core(
          numeral.from(), numeral.to(), numeral, Optional.empty(), count(numeral), "number");
    }

    private static Count count(Numeral numeral) {
      if (numeral.value() >= TOO_LARGE || numeral.form() == Form.CLOCK) {
        return Count.UNSTATED;
      }
      if (numeral.value() == 0) {
        return Count.NONE;
      }
      boolean whole = numeral.value() == Math.rint(numeral.value());
      return whole ? Count.exact(numeral.whole()) : Count.about(numeral.whole());
    }
  }

  Optional<Quantity> read(int at) {
    List<Entry> before = new ArrayList<>();
    int from = at;
    Optional<Label> label = before(from);
    while (label.isPresent() && before.size() < MOST_QUALIFIERS) {
      before.add(label.get().entry());
      from = pieces.first(label.get().range().to());
      label = before(from);
    }
    return core(from).map(core -> qualified(at, before, core));
  }

  private Optional<Label> before(int piece) {
    return pieces.startsToken(piece)
        ? scene
            .labelAt(pieces.token(piece), "qualifiers")
            .filter(label -> stands(label, "before") && !scene.isWithin(label.range(), "moves"))
        : Optional.empty();
  }

  private static boolean stands(Label label, String place) {
    return label.entry().is("place", place);
  }

  private Optional<Core> core(int at) {
    if (!scene.words().mayOpen(pieces.text(at))) {
      return phrases.read(at);
    }
    Optional<Core> between = between(at);
    if (between.isPresent()) {
      return between;
    }
    Optional<Core> phrase = phrases.read(at);
    if (phrase.isPresent()) {
      return phrase;
    }
    return numerals.read(at).map(first -> range(first).orElseGet(() -> Core.of(first)));
  }

  /** {@code "between 10 and 12"}, also {@code "between 10-12"}. */
  private Optional<Core> between(int at) {
    if (joint(at) != Joint.BETWEEN) {
      return Optional.empty();
    }
    return numerals
        .read(at + 1)
        .flatMap(
            first -> joint(first.to()) == Joint.AND ? second(first, first.to() + 1) : range(first))
        .filter(core -> !core.count().equals(Count.UNSTATED))
        .map(core -> from(at, core, "between"));
  }

  private static Core from(int from, Core core, String rule) {
    return new Core(from, core.to(), core.numeral(), core.other(), core.count(), rule);
  }

  private Optional<Core> range(Numeral first) {
    int at = first.to();
    if (first.form() != Form.DIGITS && first.form() != Form.WORDS) {
      return Optional.empty();
    }
    if (pieces.continuesToken(at) && joint(at) != Joint.TO) {
      return second(first, at).map(core -> from(core.from(), core, "range-hyphen"));
    }
    return switch (joint(at)) {
      case DASH -> second(first, at + 1).map(core -> from(core.from(), core, "range-hyphen"));
      case TO ->
          second(first, at + 1).filter(this::isJoinedByTo).map(c -> from(c.from(), c, "range-to"));
      case OR -> rising(first, at + 1, "range-or");
      default ->
          joint(at + 1) == Joint.HEDGE ? rising(first, at + 2, "range-perhaps") : Optional.empty();
    };
  }

  private Optional<Core> rising(Numeral first, int at, String rule) {
    return second(first, at)
        .filter(core -> !core.count().equals(Count.UNSTATED))
        .map(core -> from(core.from(), core, rule));
  }

  /** {@code "rose from 10 to 12"} tells two numbers; {@code "from 10 to 12 people"} is a range. */
  private boolean isJoinedByTo(Core core) {
    int before = pieces.token(core.from()) - 1;
    int behind = pieces.token(core.to());
    boolean rising = !core.count().equals(Count.UNSTATED);
    if (scene.joint(before) == Joint.FROM) {
      return rising && scene.isNominal(behind) && !isChange(before - 1);
    }
    return rising || scene.hasCueNear(pieces.tokens(core.from(), core.to()), "vote", 6);
  }

  /** {@code "will increase its force in Haiti | from 400 to 1,000 officers"}. */
  private boolean isChange(int token) {
    for (int i = token; i >= scene.sentence().from() && i > token - CHANGE_REACH; i--) {
      if (scene.isCue(i, "change")) {
        return true;
      }
    }
    return false;
  }

  /** Both numbers, as a range where the second is larger, else as a pair without a count. */
  private Optional<Core> second(Numeral first, int at) {
    boolean sameDate =
        scene.dateAt(pieces.token(first.from())).equals(scene.dateAt(pieces.token(at)));
    return numerals
        .read(at)
        .filter(other -> sameDate && (other.form() == Form.DIGITS || other.form() == Form.WORDS))
        .map(other -> both(first, other));
  }

  private static Core both(Numeral first, Numeral other) {
    boolean shares =
        first.unit() == 1 && other.unit() > 1 && first.value() * other.unit() <= other.value();
    Numeral one = shares ? first.times(other.unit()) : first;
    boolean rising = one.value() < other.value() && other.value() < TOO_LARGE;
    Count count = rising ? Count.range(one.whole(), other.whole()) : Count.UNSTATED;
    return new Core(first.from(), other.to(), one, Optional.of(other), count, "range");
  }

  private Quantity qualified(int at, List<Entry> before, Core core) {
    Optional<Label> beside = behind(core.to()).filter(label -> stands(label, "beside"));
    int end = core.to();
    List<Entry> inner = new ArrayList<>();
    Optional<Entry> after = after(end);
    if (after.isPresent()) {
      inner.add(after.get());
      end = endOfAfter(end);
    }
    beside.map(Label::entry).ifPresent(inner::add);
    Collections.reverse(before);
    inner.addAll(before);
    return qualified(new Reach(at, end), inner, core);
  }

  /** The pieces a quantity takes. */
  private record Reach(int from, int to) {}

  /** Applies the qualifiers, the innermost first: the outermost decides. */
  private Quantity qualified(Reach reach, List<Entry> qualifiers, Core core) {
    Count count = core.count();
    String rule = core.rule();
    for (Entry qualifier : qualifiers) {
      Qualifier sense = NumberWords.code(Qualifier.class, qualifier, "sense");
      count = apply(sense, count);
      rule = name(rule, qualifier.id(), sense);
    }
    return new Quantity(
        pieces.tokens(reach.from(), reach.to()),
        reach.to(),
        core.numeral(),
        core.other(),
        count,
        rule);
  }

  private static String name(String rule, String id, Qualifier sense) {
    if (rule.equals("number")) {
      return id;
    }
    return sense == Qualifier.EXACT && !id.equals("another") ? rule : id + "+" + rule;
  }

  private static Count apply(Qualifier sense, Count count) {
    if (count.qualifier() == Qualifier.VAGUE
        || count.qualifier() == Qualifier.NONE
        || count.point().isEmpty()) {
      return count;
    }
    long low = count.point().getAsLong();
    long high = count.high().orElse(low);
    return switch (sense) {
      case ABOUT -> count.qualifier() == Qualifier.EXACT ? Count.about(low) : count;
      case AT_LEAST -> Count.atLeast(low);
      case MORE_THAN -> Count.moreThan(low);
      case AT_MOST -> Count.atMost(high);
      case LESS_THAN -> Count.lessThan(high);
      case EXACT, RANGE, VAGUE, IMPLICIT_ONE, NONE, UNSTATED -> count;
    };
  }

  /** The qualifier behind a number: joined ({@code "-odd"}, {@code "+"}) or a phrase. */
  private Optional<Entry> after(int at) {
    if (pieces.continuesToken(at)) {
      return scene.words().suffix(pieces.text(at));
    }
    return behind(at).filter(label -> stands(label, "after") && !isSum(label)).map(Label::entry);
  }

  private Optional<Label> behind(int at) {
    return pieces.startsToken(at)
        ? scene.labelAt(pieces.token(at), "qualifiers")
        : Optional.empty();
  }

  /** {@code "10 plus 3"}, {@code "three more than"}: no qualifier. */
  private boolean isSum(Label label) {
    int next = label.range().to();
    return scene.has(next)
        && (numerals.read(pieces.first(next)).isPresent() || scene.isCue(next, "than"));
  }

  private int endOfAfter(int at) {
    return pieces.continuesToken(at) ? at + 1 : pieces.first(behind(at).orElseThrow().range().to());
  }

  private Joint joint(int piece) {
    return scene.words().joint(pieces.text(piece));
  }
}
