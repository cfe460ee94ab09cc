package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.code.Qualifier;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.mention.count.NumberWords.Word;
import org.sitrep.mention.count.Numeral.Form;
import org.sitrep.mention.count.QuantityReader.Core;
import org.sitrep.value.Count;

/**
 * Reads words that say how many without a numeral: {@code "dozens"}, {@code "several hundred"},
 * {@code "tens of thousands"}, {@code "both"}, {@code "none"}.
 */
final class NumberPhrases {
  private static final int REACH_OF_BOTH = 5;

  private final Scene scene;
  private final Pieces pieces;

  NumberPhrases(Scene scene) {
    this.scene = scene;
    this.pieces = scene.pieces();
  }

  Optional<Core> read(int at) {
    if (!pieces.startsToken(at)) {
      return Optional.empty();
    }
    return scene
        .labelAt(pieces.token(at), "number_phrases")
        .flatMap(label -> multiplied(at, label).or(() -> alone(at, label)));
  }

  /** {@code "several hundred"}, {@code "tens of thousands"}, {@code "a couple of dozen"}. */
  private Optional<Core> multiplied(int at, Label label) {
    int next = pieces.first(label.range().to());
    int factor = scene.words().joint(pieces.text(next)) == Joint.OF ? next + 1 : next;
    double low = NumberWords.number(label.entry(), "low");
    Optional<Word> word = scene.words().word(pieces.text(factor)).filter(Word::multiplies);
    if (word.isPresent()) {
      return Optional.of(
          core(new Numeral(at, factor + 1, low * word.get().value(), 1, Form.PHRASE), label));
    }
    if (factor == next || !pieces.startsToken(factor)) {
      return Optional.empty();
    }
    return scene
        .labelAt(pieces.token(factor), "number_phrases")
        .filter(other -> NumberWords.number(other.entry(), "low") >= 100)
        .map(
            other ->
                core(
                    new Numeral(
                        at,
                        pieces.first(other.range().to()),
                        low * NumberWords.number(other.entry(), "low"),
                        1,
                        Form.PHRASE),
                    label));
  }

  private static Core core(Numeral numeral, Label label) {
    boolean exact = sense(label.entry()) == Qualifier.EXACT;
    Count count = exact ? Count.about(numeral.whole()) : Count.vague(numeral.whole());
    return new Core(
        numeral.from(), numeral.to(), numeral, Optional.empty(), count, label.entry().id());
  }

  private Optional<Core> alone(int at, Label label) {
    Entry entry = label.entry();
    int next = label.range().to();
    if ((entry.is("of") && scene.joint(next) != Joint.OF) || !stands(entry, next)) {
      return Optional.empty();
    }
    Numeral numeral =
        new Numeral(at, pieces.first(next), NumberWords.number(entry, "low"), 1, Form.PHRASE);
    Count count =
        switch (sense(entry)) {
          case EXACT -> Count.exact(numeral.whole());
          case NONE -> Count.NONE;
          default -> Count.vague(numeral.whole());
        };
    return Optional.of(new Core(at, numeral.to(), numeral, Optional.empty(), count, entry.id()));
  }

  private boolean stands(Entry entry, int next) {
    return switch (entry.id()) {
      // "No, he said"; "said no to"
      case "no" -> scene.isWord(next) && scene.joint(next) == Joint.NONE;
      // "neither confirmed nor denied"
      case "neither" -> !scene.isTagged(next, Tag.VERB) && !scene.isPunctuation(next);
      case "both" -> !isCorrelative(next);
      default -> true;
    };
  }

  /** {@code "both the army and the police"} counts nothing. */
  private boolean isCorrelative(int next) {
    for (int i = next; i < next + REACH_OF_BOTH && !scene.isPunctuation(i); i++) {
      if (scene.joint(i) == Joint.AND) {
        return true;
      }
      if (scene.isTagged(i, Tag.VERB) || scene.isTagged(i, Tag.AUX)) {
        return false;
      }
    }
    return false;
  }

  private static Qualifier sense(Entry entry) {
    return NumberWords.code(Qualifier.class, entry, "sense");
  }
}
