package org.sitrep.mention.count;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Tells numbers by their unit: {@code "155-mm"}, {@code "12 km"}, {@code "$5"}, {@code "thousands
 * of dollars"}, {@code "12-year-old"}.
 */
final class NeighbourClues implements Clue {
  private static final String NOUNS = "number_nouns";
  private static final int MOST_SKIPPED = 2;

  private final Scene scene;
  private final Pieces pieces;

  NeighbourClues(Scene scene) {
    this.scene = scene;
    this.pieces = scene.pieces();
  }

  @Override
  public Optional<Sort> sort(Quantity quantity) {
    return money(quantity)
        .or(() -> joined(quantity))
        .or(() -> nounBehind(quantity))
        .or(() -> pointed(quantity));
  }

  private Optional<Sort> money(Quantity quantity) {
    int core = pieces.token(quantity.numeral().from());
    return scene.isMoney(core - 1) || scene.isMoney(quantity.range().from() - 1)
        ? Clue.of(Kind.MONEY, "currency-before")
        : Optional.empty();
  }

  /** What a number is joined to: {@code "year-old"} in {@code "12-year-old"}. */
  private Optional<Sort> joined(Quantity quantity) {
    int at = quantity.end();
    if (!pieces.continuesToken(at) || quantity.numeral().form() == Form.ORDINAL) {
      return Optional.empty();
    }
    String first = pieces.text(at);
    String rest = first;
    for (int i = at + 1; pieces.continuesToken(i); i++) {
      rest = rest + "-" + pieces.text(i);
    }
    Optional<String> noun = scene.words().noun(rest).or(() -> scene.words().noun(first));
    return switch (noun.orElse("other")) {
      case "people" -> Optional.of(new Sort(Kind.CARDINAL, "member-compound"));
      case "thing", "unit_ordinal" -> Clue.of(Kind.OTHER, "compound");
      default -> Clue.of(kindOf(noun), "compound");
    };
  }

  private static Kind kindOf(Optional<String> noun) {
    return noun.map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Kind.OTHER);
  }

  private Optional<Sort> nounBehind(Quantity quantity) {
    int at = quantity.range().to();
    if (scene.joint(at) == Joint.OF && isMultiple(quantity.numeral())) {
      at++;
    }
    for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      Optional<String> noun = noun(at);
      if (noun.isPresent()) {
        return sortBehind(quantity, noun.get());
      }
      if (scene.joint(at) != Joint.SKIP && !isHalfAn(quantity, at)) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  /** {@code "thousands of dollars"}, {@code "a couple of days"}. */
  private static boolean isMultiple(Numeral numeral) {
    return numeral.form() == Form.PHRASE || numeral.unit() > 1;
  }

  /** The kind of number the word at a token tells, also {@code "metre-long"}. */
  private Optional<String> noun(int token) {
    Optional<String> whole =
        scene.labelAt(token, NOUNS).flatMap(label -> label.entry().get("kind"));
    String norm = scene.norm(token);
    int hyphen = norm.indexOf('-');
    return whole.isEmpty() && hyphen > 0
        ? scene.words().noun(norm).or(() -> scene.words().noun(norm.substring(0, hyphen)))
        : whole;
  }

  /** {@code "half an hour"}. */
  private boolean isHalfAn(Quantity quantity, int at) {
    return quantity.numeral().form() == Form.FRACTION && scene.joint(at) == Joint.ARTICLE;
  }

  private Optional<Sort> sortBehind(Quantity quantity, String noun) {
    return switch (noun) {
      case "people", "thing", "unit_number", "unit_ordinal" -> Optional.empty();
      case "duration" ->
          Clue.of(scene.isClock(quantity.numeral()) ? Kind.TIME : Kind.DURATION, "noun-behind");
      default -> Clue.of(kindOf(Optional.of(noun)), "noun-behind");
    };
  }

  /** {@code ".303 rifles"}: figures behind a point. */
  private Optional<Sort> pointed(Quantity quantity) {
    int from = quantity.range().from();
    boolean point = scene.norm(from - 1).equals(".") && scene.touches(from);
    return point && !scene.touches(from - 1) && quantity.numeral().form() == Form.DIGITS
        ? Clue.of(Kind.CALIBRE, "point-before")
        : Optional.empty();
  }
}
