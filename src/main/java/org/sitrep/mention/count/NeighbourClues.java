package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Tells numbers by the words beside them: {@code "155-mm"}, {@code "12 km"}, {@code "$5"}, {@code
 * "Article 5"}, {@code "3rd battalion"}, {@code "2300 block of"}.
 */
final class NeighbourClues implements Clue {
  private static final String NOUNS = "number_nouns";
  private static final String LABELS = "number_labels";
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
        .or(() -> unit(quantity))
        .or(() -> labelBefore(quantity))
        .or(() -> street(quantity));
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
    return noun.map(name -> Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
        .orElse(Kind.OTHER);
  }

  private Optional<Sort> nounBehind(Quantity quantity) {
    int at = quantity.range().to();
    for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      Optional<Label> noun = scene.labelAt(at, NOUNS);
      if (noun.isPresent()) {
        return sortBehind(noun.get().entry());
      }
      if (scene.joint(at) != Joint.SKIP && !isHalfAn(quantity, at)) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  /** {@code "half an hour"}. */
  private boolean isHalfAn(Quantity quantity, int at) {
    return quantity.numeral().form() == Form.FRACTION && scene.joint(at) == Joint.ARTICLE;
  }

  private Optional<Sort> sortBehind(Entry noun) {
    return switch (noun.get("kind").orElseThrow()) {
      case "people", "thing", "unit_number", "unit_ordinal" -> Optional.empty();
      default -> Clue.of(Clue.kind(noun), "noun-behind");
    };
  }

  /** {@code "3rd battalion"}, {@code "116 Battalion"}, {@code "5th Engineer Battalion"}. */
  private Optional<Sort> unit(Quantity quantity) {
    Form form = quantity.numeral().form();
    boolean ordinal = form == Form.ORDINAL;
    if (!ordinal && (form != Form.DIGITS || quantity.numeral().value() < 2)) {
      return Optional.empty();
    }
    int reach = quantity.range().to() + (ordinal ? 4 : 2);
    for (int i = quantity.range().to(); i < reach && scene.isWord(i); i++) {
      Optional<String> noun = scene.labelAt(i, NOUNS).flatMap(label -> label.entry().get("kind"));
      if (noun.filter(kind -> isUnit(kind, ordinal)).isPresent()) {
        return Clue.of(Kind.UNIT_NUMBER, "unit-behind");
      }
      if (!scene.isCapitalised(i) && !(ordinal && scene.isNominal(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isUnit(String kind, boolean ordinal) {
    return kind.equals("unit_number") || (ordinal && kind.equals("unit_ordinal"));
  }

  private Optional<Sort> labelBefore(Quantity quantity) {
    return scene
        .labelBefore(quantity.range().from(), LABELS)
        .map(Label::entry)
        .filter(label -> names(label, quantity))
        .map(label -> new Sort(Clue.kind(label), "label-before"));
  }

  private boolean names(Entry label, Quantity quantity) {
    Kind kind = Clue.kind(label);
    Form form = quantity.numeral().form();
    if (kind == Kind.AGE || kind == Kind.MEASURE) {
      return form == Form.DIGITS || form == Form.WORDS;
    }
    boolean figures = form == Form.DIGITS || form == Form.ODD;
    boolean worded = form == Form.WORDS && kind == Kind.ADDRESS && !label.id().equals("no.");
    return (figures || worded) && (!label.is("weak") || isClosed(quantity.range().to()));
  }

  /** True where no noun or verb follows that the number could belong to. */
  private boolean isClosed(int token) {
    if (scene.isPunctuation(token)) {
      return true;
    }
    Tag tag = scene.document().tag(token);
    return tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.SCONJ || tag == Tag.DET;
  }

  /** {@code "1234 West Main Street"}, {@code "Fifth Avenue"}. */
  private Optional<Sort> street(Quantity quantity) {
    Form form = quantity.numeral().form();
    if (form != Form.ORDINAL && (form != Form.DIGITS || !quantity.isPlain())) {
      return Optional.empty();
    }
    int reach = quantity.range().to() + 4;
    for (int i = quantity.range().to(); i < reach && isNameWord(i); i++) {
      if (scene.isCue(i, "street") && !(scene.isNominal(i + 1) && !isNameWord(i + 1))) {
        return Clue.of(Kind.ADDRESS, "street");
      }
    }
    return Optional.empty();
  }

  private boolean isNameWord(int token) {
    return scene.isCapitalised(token)
        || (scene.has(token) && scene.document().token(token).startsWithDigit());
  }
}
