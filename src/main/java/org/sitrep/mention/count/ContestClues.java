package org.sitrep.mention.count;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Tells two numbers side by side that are no range: {@code "won 3-1"}, {@code "voted 52 to 43"},
 * {@code "2014-15"}, {@code "555-0123"}.
 */
final class ContestClues implements Clue {
  private static final Pattern LONG_FIGURES = Pattern.compile("[0-9]{4,}");

  private static final int REACH = 7;

  private final Scene scene;

  ContestClues(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Sort> sort(Quantity quantity) {
    if (quantity.other().isEmpty() || quantity.rule().contains("range-or")) {
      return Optional.empty();
    }
    if (isYears(quantity)) {
      return Clue.of(Kind.DATE, "years");
    }
    boolean counts = !quantity.isPair() && scene.isNominal(quantity.range().to());
    return counts ? Optional.empty() : contest(quantity);
  }

  private Optional<Sort> contest(Quantity quantity) {
    TokenRange range = quantity.range();
    boolean direct = scene.hasCueNear(new TokenRange(range.from(), range.from() + 1), "vote", 2);
    if (direct || (quantity.isPair() && scene.hasCueNear(range, "vote", REACH))) {
      return Clue.of(Kind.VOTE, "vote");
    }
    boolean hyphen = quantity.rule().endsWith("range-hyphen");
    boolean zero = quantity.numeral().value() == 0;
    if (hyphen && (quantity.isPair() || zero || scene.hasCueNear(range, "score", REACH))) {
      return Clue.of(Kind.SCORE, "score");
    }
    // "call 555-0123"
    boolean long_ = quantity.numeral().form() == Form.DIGITS && isLongFigures(quantity);
    return hyphen && long_ ? Clue.of(Kind.OTHER, "figures") : Optional.empty();
  }

  private boolean isLongFigures(Quantity quantity) {
    int last = quantity.other().map(Numeral::from).orElse(0);
    return LONG_FIGURES.matcher(scene.pieces().text(last)).matches();
  }

  /** {@code "2014-15"}, {@code "between 2003 and 2009"}. */
  private boolean isYears(Quantity quantity) {
    return isYear(quantity.numeral())
        && (quantity.rule().endsWith("range-hyphen")
            || (quantity.other().filter(this::isYear).isPresent()
                && !scene.isNominal(quantity.range().to())));
  }

  private boolean isYear(Numeral numeral) {
    return numeral.form() == Form.DIGITS
        && scene.pieces().text(numeral.from()).length() == 4
        && numeral.value() >= 1700
        && numeral.value() < 2100;
  }
}
