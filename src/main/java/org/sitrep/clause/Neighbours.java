package org.sitrep.clause;

import org.sitrep.document.Tag;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.Mentions;

/** What stands before and behind a word of a sentence. */
final class Neighbours {
  private final Words words;
  private final int end;

  Neighbours(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  int skipManner(int from) {
    int i = from;
    while (i < end && words.norm(i).endsWith("ly")) {
      i++;
    }
    return i;
  }

  /**
   * The last word of {@code "members of the trade union"}, {@code "members of the miners' union"}.
   */
  boolean isOfManyOf(int i) {
    int j = i;
    if (j < 2) {
      return false;
    }
    while (j > 0
        && (words.tag(j) == Tag.NOUN
            || words.tag(j) == Tag.PROPN
            || words.tag(j) == Tag.ADJ
            || words.norm(j).equals("'"))) {
      j--;
    }
    j = words.tag(j) == Tag.DET ? j - 1 : j;
    return j > 0
        && (words.norm(j).equals("of") || words.norm(j).equals("from"))
        && isOfManyPeople(j - 1);
  }

  /** The last word of a plural of people. */
  boolean isOfManyPeople(int i) {
    return i >= 0
        && Mentions.over(words.mentions().actors(), i)
            .filter(actor -> actor.plural() && actor.head() == i)
            .isPresent();
  }

  boolean opensPlace(int i) {
    return words.tag(i) == Tag.ADP
        || words.labels().has(i, "place_prepositions")
        || words.tag(i) == Tag.SCONJ && i + 1 < end && words.placeAt(i + 1).isPresent();
  }

  boolean afterConjunction(int i) {
    return i > 0 && words.tag(i - 1) == Tag.CCONJ;
  }

  /** {@code "the bus crash"}: one bus does not "crash". */
  boolean afterSingular(int i) {
    return i > 0
        && words.tag(i - 1) == Tag.NOUN
        && !words.norm(i - 1).endsWith("s")
        && !words.mentionsActor(i - 1)
        && !words.hasForm(i, VerbForm.PAST);
  }

  /** {@code "Fighting near Marib killed 85"}. */
  boolean opensClause(int i) {
    return i == 0 || words.document().token(i - 1).isPunctuation();
  }

  boolean afterHelp(int i) {
    return i > 0 && (words.auxiliary(i - 1).isPresent() || words.norm(i - 1).equals("to"));
  }

  /** Not before {@code "near"}, whatever the model calls it. */
  boolean isBeforeNoun(int i) {
    return i + 1 < end
        && (words.isNoun(i + 1)
            || words.tag(i + 1) == Tag.ADJ && !words.labels().has(i + 1, "links"));
  }

  boolean afterBe(int i) {
    int j = i - 1;
    while (j >= 0 && (words.tag(j) == Tag.ADV || words.isNot(j))) {
      j--;
    }
    return j >= 0
        && (words.isAuxiliary(j, "be")
            || words.isAuxiliary(j, "have")
            || words.isAuxiliary(j, "get"));
  }

  boolean afterNoun(int i) {
    return i > 0
        && (words.isNoun(i - 1) || words.tag(i - 1) == Tag.PRON || words.mentionsActor(i - 1));
  }

  boolean beforeObject(int i) {
    if (i >= end) {
      return false;
    }
    Tag tag = words.tag(i);
    return words.countAt(i).isPresent()
        || words.actorAt(i).isPresent()
        || tag == Tag.DET
        || tag == Tag.PRON
        || tag == Tag.PROPN
        || words.placeAt(i).isPresent()
        || tag == Tag.NUM;
  }

  int skipAdverbs(int from) {
    int i = from;
    while (i < end && words.tag(i) == Tag.ADV && words.verb(i).isEmpty()) {
      i++;
    }
    return i;
  }
}
