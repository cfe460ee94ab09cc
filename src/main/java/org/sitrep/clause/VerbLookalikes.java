package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.Mentions;

/** Words that look like verbs and are nouns or attributes: {@code "the mine blasts in Fuzuli"}. */
final class VerbLookalikes {
  private final Words words;
  private final int end;
  private final Neighbours near;
  private final Mistagged mistagged;

  VerbLookalikes(Words words, int end, Neighbours near, Mistagged mistagged) {
    this.words = words;
    this.end = end;
    this.near = near;
    this.mistagged = mistagged;
  }

  /** {@code "The remaining 15 will follow"}: no verb between the article and the number. */
  boolean isBeforeNumber(int i) {
    return words.norm(i - 1).equals("the") && i + 1 < end && words.countAt(i + 1).isPresent();
  }

  /**
   * Words that are noun as well as verb are nouns where nothing stands behind them that they could
   * be done to: {@code "Shelling killed two"}, {@code "the mine blasts in Fuzuli"}.
   */
  boolean isNominal(int i) {
    if (!words.isEventNoun(i)) {
      return false;
    }
    Optional<Label> verb = words.labels().at(i, "verbs");
    if (verb.isEmpty()) {
      return !near.afterHelp(i);
    }
    VerbForm form = VerbForm.of(verb.get());
    boolean noun =
        near.afterSingular(i) && !near.isOfManyOf(i - 1)
            || afterNameOfOne(i)
            || isUponSomebody(i, verb.get());
    if (form == VerbForm.BASE && noun) {
      return true;
    }
    return (form == VerbForm.THIRD || form == VerbForm.GERUND)
        && !mistagged.isPaired(i, verb.get())
        && (verb.get().entry().is("transitive") || form == VerbForm.GERUND && near.opensClause(i))
        && !near.afterHelp(i)
        && !(near.afterNoun(i) && form == VerbForm.GERUND && words.mentionsActor(i - 1))
        && (mistagged.isHeldByMention(verb.get().range().to())
            || !near.beforeObject(verb.get().range().to()));
  }

  /** {@code "a Boko Haram attack near"}: one attack, for there is one Boko Haram only. */
  private boolean afterNameOfOne(int i) {
    return i > 1
        && Mentions.over(words.mentions().actors(), i - 1)
            .filter(actor -> actor.rule().equals("group"))
            .filter(actor -> actor.range().from() > 0)
            .filter(actor -> words.isIndefinite(actor.range().from() - 1))
            .isPresent();
  }

  /** {@code "a rebel attack on a convoy"}: whom one attacks needs no preposition. */
  private boolean isUponSomebody(int i, Label verb) {
    int next = verb.range().to();
    return verb.entry().is("transitive")
        && !near.afterHelp(i)
        && next + 1 < end
        && (words.norm(next).equals("on") || words.norm(next).equals("by"))
        && words.dateAt(next + 1).isEmpty();
  }

  /** {@code "detecting"} in {@code "mine detecting dogs"}, {@code "bomb"} in {@code "car bomb"}. */
  boolean isInsideItem(int i) {
    return isInside(i, "items") || isInside(i, "weapons") || isInside(i, "premises");
  }

  /** Part of a phrase of several words. */
  private boolean isInside(int i, String kind) {
    Optional<Label> phrase = words.labels().over(i, kind);
    return phrase.isPresent() && phrase.get().range().length() > 1;
  }

  /** {@code "ten specially trained dogs"}, where the tags take the adverb for a noun. */
  boolean isAttribute(int i) {
    return isBehindHyphen(i)
        || i > 1 && words.norm(i - 1).endsWith("ly") && words.countAt(i - 2).isPresent()
        || isSuspicion(i)
        || isUndone(i)
        || isRemark(i)
        || i > 0
            && words.labels().at(i - 1, "nouns").filter(noun -> noun.range().to() > i).isPresent();
  }

  /** {@code "(as reported)"}. */
  private boolean isRemark(int i) {
    return i > 1
        && i + 1 < end
        && words.norm(i - 1).equals("as")
        && words.norm(i - 2).equals("(")
        && words.norm(i + 1).equals(")");
  }

  /** {@code "opened unprovoked fire"}: what was not done is no deed. */
  private boolean isUndone(int i) {
    String norm = words.norm(i);
    return norm.startsWith("un")
        && norm.endsWith("ed")
        && near.isBeforeNoun(i)
        && words.verb(i).isEmpty()
        && (i == 0 || words.auxiliary(i - 1).isEmpty());
  }

  /** {@code "suspected militants attacked"}; not {@code "police suspected militants"}. */
  private boolean isSuspicion(int i) {
    return words.labels().has(i, "suspicions")
        && i + 1 < end
        && (near.isBeforeNoun(i) || words.actorAt(i + 1).isPresent() || isBeforeQuoted(i))
        && (i == 0 || !near.afterNoun(i) || isObject(i - 1))
        && (i == 0 || words.auxiliary(i - 1).isEmpty());
  }

  /** {@code "alleged 'informer'"}. */
  private boolean isBeforeQuoted(int i) {
    return i + 2 < end && words.isQuote(i + 1) && words.isNoun(i + 2);
  }

  /** A verb stands before the noun that ends at {@code i}. */
  private boolean isObject(int i) {
    int first = i;
    while (first > 0 && (words.tag(first) == Tag.NOUN || words.tag(first) == Tag.ADJ)) {
      first--;
    }
    return words.tag(first) == Tag.DET && first > 0 && words.tag(first - 1) == Tag.VERB;
  }

  /** {@code "the U.S.-led coalition"}: the second half of a word. */
  private boolean isBehindHyphen(int i) {
    return i > 1 && words.norm(i - 1).equals("-") && near.isBeforeNoun(i);
  }
}
