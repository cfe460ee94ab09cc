package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.clause.VerbGroup.Modality;
import org.sitrep.clause.VerbGroup.Voice;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;

/**
 * Finds verb groups. The tag model often calls participles adjectives ({@code "were wounded"}) and
 * verbs of headlines nouns; where a helping verb or a known trigger says otherwise, that wins.
 */
final class Verbs {
  /** Forms of an entry of {@code verbs.tsv}, in the order of its surface. */
  static final int BASE = 0;

  static final int THIRD = 1;
  static final int PAST = 2;
  static final int PARTICIPLE = 3;
  static final int GERUND = 4;

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
    boolean known = verb.isPresent() && verb.get().form() == BASE;
    return (words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX || known)
        && !words.norm(i).endsWith("ing");
  }

  private boolean isVerb(int i, boolean openNoun) {
    Optional<Label> verb = words.verb(i);
    Tag tag = words.tag(i);
    if (words.labels().has(i, "weapons") && verb.isEmpty() || lookalikes.isInsideItem(i)) {
      return false;
    }
    if (lookalikes.isNominal(i)
        || lookalikes.isAttribute(i) && verb.filter(v -> mistagged.isSecondPast(i, v)).isEmpty()
        || verb.isEmpty() && near.isOfManyPeople(i)) {
      return false;
    }
    if (mistagged.isCounting(i)) {
      return true;
    }
    boolean inflected = isInflected(i);
    if (openNoun) {
      // "two wounded soldiers", "ten specially trained dogs": a noun group that waits for its noun.
      boolean attribute =
          near.isBeforeNoun(i) || words.tag(i - 1) == Tag.ADV || lookalikes.isBeforeNumber(i);
      return tag == Tag.VERB
          && inflected
          && (!attribute || mistagged.isOfNumber(i))
          && words.countAt(i).isEmpty();
    }
    if (tag == Tag.VERB || tag == Tag.AUX) {
      return true;
    }
    if (verb.isEmpty()) {
      return false;
    }
    boolean past = words.hasForm(i, PAST) || words.hasForm(i, PARTICIPLE);
    if (past && mistagged.isFound(i)) {
      return true;
    }
    boolean finite = past || verb.get().form() == THIRD;
    return (past && near.afterBe(i))
        || words.hasForm(i, GERUND) && isCountNext(i)
        || mistagged.isIntransitivePast(i, verb.get())
        || (past && mistagged.isBehindPeople(i, verb.get()))
        || (finite && (isOfManyWords(verb.get()) || mistagged.isBetween(i, verb.get())))
        || mistagged.isPresent(i, verb.get())
        || mistagged.isOfMany(i, verb.get())
        || mistagged.isPaired(i, verb.get())
        || mistagged.isGoverned(i, verb.get())
        || mistagged.isOfDoing(i, verb.get());
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
        || words.hasForm(i, PAST)
        || (verb.isPresent() && verb.get().form() >= PAST);
  }

  /** The verb group that begins at {@code from}. */
  VerbGroup read(int from) {
    Reading reading = new Reading();
    reading.found = mistagged.isFound(from) && words.verb(from).isPresent();
    int i = from;
    while (i < end) {
      if (words.isNot(i)) {
        reading.negated = true;
      } else if (isInfinitiveMark(i)
          && (i == from || reading.main < 0 || reading.lastWasBe(words))) {
        reading.to = i;
      } else if (words.auxiliary(i).isPresent() && reading.acceptsAuxiliary(words, i)) {
        reading.auxiliary(words, i);
      } else if (reading.last >= 0 && dateEnd(i) > i && goesOnAt(dateEnd(i), reading)) {
        i = dateEnd(i);
        continue;
      } else if (isAdverb(i) && i > from && leadsToVerb(i)) {
        i++;
        continue;
      } else if ((isVerb(i, false) || (i > from && isBareAfterHelp(i, reading)))
          && !isNewVerb(i, reading)) {
        reading.main = i;
        i = words.verb(i).map(label -> label.range().to()).orElse(i + 1);
        break;
      } else {
        break;
      }
      i++;
    }
    return reading.group(words, from, Math.max(i, from + 1));
  }

  private boolean goesOnAt(int i, Reading reading) {
    return isVerb(i, false) || reading.lastWasBe(words) && words.hasForm(i, PARTICIPLE);
  }

  /** Where a date ends that stands within the verb: {@code "were on Wednesday killed"}. */
  private int dateEnd(int i) {
    int date = i + 1 < end && words.dateAt(i).isEmpty() && words.tag(i) == Tag.ADP ? i + 1 : i;
    return words.dateAt(date).map(mention -> mention.range().to()).filter(to -> to < end).orElse(i);
  }

  /** After {@code to} or a modal a bare word is a verb whatever its tag. */
  private boolean isBareAfterHelp(int i, Reading reading) {
    return (reading.to == i - 1 || reading.modal) && isBase(i);
  }

  private boolean isNewVerb(int i, Reading reading) {
    // "is killing", "has killed", but "was | kills".
    return reading.last >= 0 && words.verb(i).filter(label -> label.form() == THIRD).isPresent();
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

  /** The group as it grows. */
  private static final class Reading {
    private int main = -1;
    private int last = -1;
    private int to = -1;
    private boolean negated;
    private boolean modal;
    private boolean be;
    private boolean found;
    private Modality modality = Modality.FACT;

    boolean acceptsAuxiliary(Words words, int i) {
      return last < 0 || !words.isAuxiliary(i, "do");
    }

    boolean lastWasBe(Words words) {
      return last >= 0 && words.isAuxiliary(last, "be");
    }

    void auxiliary(Words words, int i) {
      Label label = words.auxiliary(i).orElseThrow();
      if (words.isAuxiliary(i, "modal")) {
        modal = true;
        modality = label.entry().get("modality").map(Reading::modality).orElse(modality);
      }
      be = words.isAuxiliary(i, "be") || words.isAuxiliary(i, "get");
      last = i;
    }

    private static Modality modality(String name) {
      return switch (name) {
        case "planned" -> Modality.FUTURE;
        case "possible" -> Modality.POSSIBLE;
        default -> Modality.HYPOTHETICAL;
      };
    }

    VerbGroup group(Words words, int from, int to) {
      int verb = main >= 0 ? main : last >= 0 ? last : from;
      Modality sure =
          this.to > from && last >= 0 && last < this.to && be ? Modality.FUTURE : modality;
      boolean participle = main >= 0 && isParticiple(words, main);
      Voice voice =
          found || be && main > last && participle && this.to < last ? Voice.PASSIVE : Voice.ACTIVE;
      return new VerbGroup(new TokenRange(from, to), verb, voice, form(words, from), sure, negated);
    }

    private Form form(Words words, int from) {
      if (to == from) {
        return Form.INFINITIVE;
      }
      if (last >= 0) {
        return words.norm(from).endsWith("ing") ? Form.GERUND : Form.FINITE;
      }
      if (words.norm(from).endsWith("ing")) {
        return Form.GERUND;
      }
      if (found) {
        return Form.PARTICIPLE;
      }
      boolean onlyParticiple =
          words.verb(from).filter(label -> label.form() == PARTICIPLE).isPresent();
      return onlyParticiple ? Form.PARTICIPLE : Form.FINITE;
    }

    private static boolean isParticiple(Words words, int i) {
      Optional<Label> verb = words.verb(i);
      String norm = words.norm(i);
      if (verb.isPresent()) {
        int form = verb.get().form();
        return form == PARTICIPLE
            || form == PAST
            || (form == BASE
                && verb.get().entry().forms().size() > PARTICIPLE
                && verb.get()
                    .entry()
                    .forms()
                    .get(PARTICIPLE)
                    .equals(verb.get().entry().forms().get(BASE)));
      }
      return !norm.endsWith("ing");
    }
  }
}
