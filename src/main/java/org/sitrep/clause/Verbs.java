package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.CountMention;

/**
 * Finds verb groups. The tag model often calls participles adjectives ({@code "were wounded"}) and
 * verbs of headlines nouns; where a helping verb or a known trigger says otherwise, that wins.
 */
final class Verbs {
  private final Words words;
  private final int end;
  private final Neighbours near;
  private final Mistagged mistagged;
  private final VerbLookalikes lookalikes;

  Verbs(Words words, int end) {
    this.words = words;
    this.end = end;
    this.near = new Neighbours(words, end);
    this.mistagged = new Mistagged(words, end, near);
    this.lookalikes = new VerbLookalikes(words, end, near, mistagged);
  }

  /**
   * True where a verb group begins at {@code i}; {@code openNoun}: a noun group without noun is
   * open.
   */
  boolean startsAt(int i, boolean openNoun) {
    if (words.auxiliary(i).isPresent() && !openNoun) {
      return !isNounUse(i);
    }
    if (isInfinitiveMark(i)) {
      return true;
    }
    return isVerb(i, openNoun);
  }

  /** True for a verb that a mention of people took for an attribute. */
  boolean isHeldByMention(int i) {
    return mistagged.isHeldByMention(i);
  }

  /** {@code "The remaining 15 will follow"}: no verb between the article and the number. */
  boolean isBeforeNumber(int i) {
    return lookalikes.isBeforeNumber(i);
  }

  /** {@code "will"} in {@code "against their will"}, {@code "can"} in {@code "a can"}. */
  private boolean isNounUse(int i) {
    return words.tag(i) == Tag.NOUN && i > 0 && words.tag(i - 1) == Tag.DET;
  }

  private boolean isInfinitiveMark(int i) {
    return words.norm(i).equals("to") && i + 1 < end && isBase(near.skipAdverbs(i + 1));
  }

  private boolean isBase(int i) {
    boolean noVerb =
        i >= end
            || words.placeAt(i).isPresent()
            || words.countAt(i).isPresent()
            || near.isOfManyPeople(i);
    if (noVerb) {
      return false;
    }
    Optional<Label> verb = words.verb(i);
    boolean known = verb.filter(label -> VerbForm.of(label) == VerbForm.BASE).isPresent();
    return (words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX || known)
        && !words.norm(i).endsWith("ing");
  }

  private boolean isVerb(int i, boolean openNoun) {
    if (isOtherWord(i)) {
      return false;
    }
    if (mistagged.isCounting(i)) {
      return true;
    }
    if (openNoun) {
      return isBehindOpenNoun(i) || mistagged.isBehindParent(i) || mistagged.isDoneByOne(i);
    }
    Tag tag = words.tag(i);
    return tag == Tag.VERB
        || tag == Tag.AUX
        || words.verb(i).filter(verb -> isMistagged(i, verb)).isPresent();
  }

  /** A noun, an attribute, a weapon: no verb, whatever the model calls it. */
  private boolean isOtherWord(int i) {
    Optional<Label> verb = words.verb(i);
    return words.labels().has(i, "weapons") && verb.isEmpty()
        || lookalikes.isInsideItem(i)
        || lookalikes.isNominal(i)
        || lookalikes.isAttribute(i)
            && verb.filter(label -> mistagged.isSecondPast(i, label)).isEmpty()
            && !mistagged.isBehindParent(i)
        || verb.isEmpty() && near.isOfManyPeople(i);
  }

  /**
   * {@code "two wounded soldiers"}, {@code "ten specially trained dogs"}: a noun group that waits
   * for its noun.
   */
  private boolean isBehindOpenNoun(int i) {
    boolean attribute =
        near.isBeforeNoun(i) || words.tag(i - 1) == Tag.ADV || lookalikes.isBeforeNumber(i);
    return words.tag(i) == Tag.VERB
        && isInflected(i)
        && (!attribute || mistagged.isOfNumber(i))
        && words.countAt(i).isEmpty();
  }

  /** A verb of the lexicon that the model calls something else. */
  private boolean isMistagged(int i, Label verb) {
    boolean past = words.hasForm(i, VerbForm.PAST) || words.hasForm(i, VerbForm.PARTICIPLE);
    boolean finite = past || VerbForm.of(verb) == VerbForm.THIRD;
    return past && (mistagged.isFound(i) || mistagged.isBehindPeople(i, verb))
        || past && (near.afterBe(i) || mistagged.isBeforeBe(i) || mistagged.isBehindParent(i))
        || finite && (isOfManyWords(verb) || mistagged.isBetween(i, verb))
        || words.hasForm(i, VerbForm.GERUND) && isCountNext(i)
        || mistagged.isIntransitivePast(i, verb)
        || mistagged.isPresent(i, verb)
        || mistagged.isOfMany(i, verb)
        || mistagged.isPaired(i, verb)
        || mistagged.isGoverned(i, verb)
        || mistagged.isOfDoing(i, verb);
  }

  /** {@code "shot dead"}, {@code "gunned down"}: what goes with it tells that it is a verb. */
  private static boolean isOfManyWords(Label verb) {
    return verb.range().length() > 1;
  }

  /** {@code "killing six and wounding 16"}. */
  private boolean isCountNext(int i) {
    return i + 1 < end && words.countAt(i + 1).filter(CountMention::isCardinal).isPresent();
  }

  private boolean isInflected(int i) {
    String norm = words.norm(i);
    Optional<Label> verb = words.verb(i);
    return norm.endsWith("ed")
        || norm.endsWith("ing")
        || words.hasForm(i, VerbForm.PAST)
        || verb.filter(label -> !VerbForm.of(label).isPresent()).isPresent();
  }

  /** The verb group that begins at {@code from}. */
  VerbGroup read(int from) {
    GrowingVerb verb =
        new GrowingVerb(words, from, mistagged.isFound(from) && words.verb(from).isPresent());
    int i = from;
    while (i < end) {
      if (words.isNot(i)) {
        verb.negate();
      } else if (isInfinitiveMark(i)) {
        verb.addTo(i);
      } else if (words.auxiliary(i).isPresent() && verb.takesAuxiliary(i)) {
        verb.addAuxiliary(i);
      } else if (verb.hasAuxiliary() && dateEnd(i) > i && goesOnAt(dateEnd(i), verb)) {
        i = dateEnd(i);
        continue;
      } else if (!(isAdverb(i) && i > from && leadsToVerb(i))) {
        if (isMain(i, from, verb)) {
          verb.addMain(i);
          i = words.verb(i).map(label -> label.range().to()).orElse(i + 1);
        }
        break;
      }
      i++;
    }
    return verb.group(Math.max(i, from + 1));
  }

  private boolean isMain(int i, int from, GrowingVerb verb) {
    return (isVerb(i, false) || i > from && verb.takesBare(i) && isBase(i)) && !isNewVerb(i, verb);
  }

  private boolean goesOnAt(int i, GrowingVerb verb) {
    return isVerb(i, false) || verb.lastWasBe() && words.hasForm(i, VerbForm.PARTICIPLE);
  }

  /** Where a date ends that stands within the verb: {@code "were on Wednesday killed"}. */
  private int dateEnd(int i) {
    int date = i + 1 < end && words.dateAt(i).isEmpty() && words.tag(i) == Tag.ADP ? i + 1 : i;
    return words.dateAt(date).map(mention -> mention.range().to()).filter(to -> to < end).orElse(i);
  }

  /** {@code "is killing"}, {@code "has killed"}, but {@code "was | kills"}. */
  private boolean isNewVerb(int i, GrowingVerb verb) {
    return verb.hasAuxiliary()
        && words.verb(i).filter(label -> VerbForm.of(label) == VerbForm.THIRD).isPresent();
  }

  /** {@code "have since died"}: between help and verb the word is no preposition. */
  private boolean isAdverb(int i) {
    return words.tag(i) == Tag.ADV
        || (words.norm(i).equals("since") && words.isAuxiliary(i - 1, "have"));
  }

  private boolean leadsToVerb(int i) {
    int j = near.skipAdverbs(i + 1);
    return j < end
        && !words.isNot(i)
        && (words.auxiliary(j).isPresent() || isVerb(j, false) || words.isNot(j));
  }
}
