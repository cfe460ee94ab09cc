package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.Numeral.Form;

/**
 * Tells numbers that are part of a name: {@code "3rd battalion"}, {@code "Article 5"}, {@code "1234
 * Main Street"}, {@code "Studio 54"}, {@code "(507) 555-0123"}.
 */
final class NameClues implements Clue {
  private static final String NOUNS = "number_nouns";
  private static final String LABELS = "number_labels";
  private static final int FEWEST_OF_ADDRESS = 1000;
  private static final int FEWEST_FIGURES_OF_CODE = 5;

  private final Scene scene;

  NameClues(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Optional<Sort> sort(Quantity quantity) {
    return unit(quantity)
        .or(() -> labelBefore(quantity))
        .or(() -> street(quantity))
        .or(() -> telephone(quantity))
        .or(() -> name(quantity));
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
    return (figures || worded) && (!label.is("weak") || isOwn(quantity));
  }

  /** True where the number goes with the word before it, not with what follows. */
  private boolean isOwn(Quantity quantity) {
    int behind = quantity.range().to();
    boolean named =
        scene.isName(quantity.range().from() - 1)
            && !scene.isNominal(behind)
            && !scene.isTagged(behind, Tag.AUX);
    return named || isClosed(behind) || scene.joint(behind) == Joint.SINGULAR;
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

  /** {@code "(507) 555-0123"}, {@code "831 555-0123"}. */
  private Optional<Sort> telephone(Quantity quantity) {
    int behind = quantity.range().to();
    int next = scene.norm(behind).equals(")") ? behind + 1 : behind;
    return quantity.numeral().form() == Form.DIGITS && Digits.isTelephone(scene.norm(next))
        ? Clue.of(Kind.ADDRESS, "telephone")
        : Optional.empty();
  }

  /** {@code "Studio 54 is"}, {@code "at 11290 Oakland"}. */
  private Optional<Sort> name(Quantity quantity) {
    boolean figures = quantity.isPlain() && quantity.numeral().form() == Form.DIGITS;
    if (figures && isCode(quantity.range())) {
      return Clue.of(Kind.DESIGNATION, "code");
    }
    if (!figures) {
      return Optional.empty();
    }
    int before = quantity.range().from() - 1;
    int behind = quantity.range().to();
    if (scene.joint(before) == Joint.AT) {
      boolean long_ = quantity.numeral().value() >= FEWEST_OF_ADDRESS;
      boolean bare = scene.norm(quantity.range().from()).indexOf(',') < 0;
      return long_ && bare && scene.isCapitalised(behind)
          ? Clue.of(Kind.ADDRESS, "at-number")
          : Optional.empty();
    }
    boolean closed = isClosed(behind) || scene.joint(behind) == Joint.SINGULAR;
    return scene.isName(before) && closed && scene.isTagged(before, Tag.PROPN)
        ? Clue.of(Kind.DESIGNATION, "name-before")
        : Optional.empty();
  }

  /** {@code "37"} in {@code "A- 37"}, a postcode, a number to text to. */
  private boolean isCode(TokenRange range) {
    String before = scene.norm(range.from() - 1);
    boolean hyphened = before.length() > 1 && before.endsWith("-") && scene.touches(range.from());
    String figures = scene.norm(range.from());
    return hyphened
        || (figures.length() >= FEWEST_FIGURES_OF_CODE
            && figures.indexOf(',') < 0
            && range.length() == 1
            && isClosed(range.to()));
  }
}
