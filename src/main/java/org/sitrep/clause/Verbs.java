package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.clause.VerbGroup.Modality;
import org.sitrep.clause.VerbGroup.Voice;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

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

  Verbs(Words words, int end) {
    this.words = words;
    this.end = end;
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

  /** {@code "will"} in {@code "against their will"}, {@code "can"} in {@code "a can"}. */
  private boolean isNounUse(int i) {
    return words.tag(i) == Tag.NOUN && i > 0 && words.tag(i - 1) == Tag.DET;
  }

  private boolean isInfinitiveMark(int i) {
    return words.norm(i).equals("to") && i + 1 < end && isBase(skipAdverbs(i + 1));
  }

  private boolean isBase(int i) {
    boolean noVerb =
        i >= end
            || words.placeAt(i).isPresent()
            || words.countAt(i).isPresent()
            || isOfManyPeople(i);
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
    if (words.labels().has(i, "weapons") && verb.isEmpty() || isInsideItem(i)) {
      return false;
    }
    if (isNominal(i) || isAttribute(i) || verb.isEmpty() && isOfManyPeople(i)) {
      return false;
    }
    if (isCounting(i)) {
      return true;
    }
    boolean inflected = isInflected(i);
    if (openNoun) {
      // "two wounded soldiers", "ten specially trained dogs": a noun group that waits for its noun.
      boolean attribute = isBeforeNoun(i) || words.tag(i - 1) == Tag.ADV || isBeforeNumber(i);
      return tag == Tag.VERB
          && inflected
          && (!attribute || isOfNumber(i))
          && words.countAt(i).isEmpty();
    }
    if (tag == Tag.VERB || tag == Tag.AUX) {
      return true;
    }
    if (verb.isEmpty()) {
      return false;
    }
    boolean past = words.hasForm(i, PAST) || words.hasForm(i, PARTICIPLE);
    if (past && isFound(i)) {
      return true;
    }
    boolean finite = past || verb.get().form() == THIRD;
    return (past && afterBe(i))
        || isIntransitivePast(i, verb.get())
        || (past && isBehindPeople(i, verb.get()))
        || (finite && isBetween(i, verb.get()))
        || isPresent(i, verb.get())
        || isOfMany(i, verb.get())
        || isPaired(i, verb.get())
        || isGoverned(i, verb.get())
        || isOfDoing(i, verb.get());
  }

  /** {@code "The remaining 15 will follow"}: no verb between the article and the number. */
  boolean isBeforeNumber(int i) {
    return words.norm(i - 1).equals("the") && i + 1 < end && words.countAt(i + 1).isPresent();
  }

  /** {@code "eight reached Kabul"}: a number for those spoken of, and where they came to. */
  private boolean isOfNumber(int i) {
    return i > 0
        && i + 1 < end
        && words.hasForm(i, PAST)
        && words.placeAt(i + 1).isPresent()
        && Mentions.over(words.mentions().counts(), i - 1).isPresent();
  }

  /** {@code "accused Ankara of dispatching mercenaries"}, whatever the model calls the verb. */
  private boolean isGoverned(int i, Label verb) {
    return i > 0
        && verb.form() == GERUND
        && verb.kind().equals("moves")
        && verb.entry().get("object").filter("item"::equals).isPresent()
        && verb.entry().get("needs").filter("force"::equals).isPresent()
        && words.norm(i - 1).equals("of")
        && (beforeObject(verb.range().to()) || words.labels().has(verb.range().to(), "roles"));
  }

  /** {@code "Workers protest over pay"}, {@code "Gunmen shoot and kill a guard"}: no compound. */
  private boolean isOfMany(int i, Label verb) {
    int next = verb.range().to();
    boolean goesOn =
        next < end
            && (words.tag(next) == Tag.ADP
                || words.tag(next) == Tag.CCONJ
                || beforeObject(next)
                || words.mentionsActor(next));
    return verb.form() == BASE
        && verb.kind().equals("verbs")
        && goesOn
        && (isOfManyPeople(i - 1) || isOfManyOf(i - 1));
  }

  /** {@code "A clerk attacks and badly injures a tourist"}: two verbs of one person. */
  private boolean isPaired(int i, Label verb) {
    if (verb.form() != THIRD || !verb.kind().equals("verbs")) {
      return false;
    }
    int next = verb.range().to();
    int partner = skipManner(next + 1);
    boolean first =
        next < end
            && words.tag(next) == Tag.CCONJ
            && partner < end
            && words.verb(partner).filter(label -> label.form() == THIRD).isPresent()
            && words.mentionsActor(i - 1);
    int before = i - 1;
    while (before > 0 && words.norm(before).endsWith("ly")) {
      before--;
    }
    boolean second = before > 0 && words.tag(before) == Tag.CCONJ && beforeObject(next);
    return first || second;
  }

  private int skipManner(int from) {
    int i = from;
    while (i < end && words.norm(i).endsWith("ly")) {
      i++;
    }
    return i;
  }

  /** The last word of {@code "members of the trade union"}, which begins the sentence. */
  private boolean isOfManyOf(int i) {
    int j = i;
    if (j < 2) {
      return false;
    }
    while (j > 0
        && (words.tag(j) == Tag.NOUN || words.tag(j) == Tag.PROPN || words.tag(j) == Tag.ADJ)) {
      j--;
    }
    j = words.tag(j) == Tag.DET ? j - 1 : j;
    return j > 0 && words.norm(j).equals("of") && isOfManyPeople(j - 1);
  }

  /** The last word of a plural of people. */
  private boolean isOfManyPeople(int i) {
    return i >= 0
        && Mentions.over(words.mentions().actors(), i)
            .filter(actor -> actor.plural() && actor.head() == i)
            .isPresent();
  }

  /** {@code "was found shot to death"}: of whoever was found. */
  private boolean isFound(int i) {
    return i > 0 && words.labels().has(i - 1, "finding") && afterBe(i - 1);
  }

  private boolean opensPlace(int i) {
    return words.tag(i) == Tag.ADP
        || words.tag(i) == Tag.SCONJ && i + 1 < end && words.placeAt(i + 1).isPresent();
  }

  /** {@code "accused Kyiv of shelling Belgorod"}. */
  private boolean isOfDoing(int i, Label verb) {
    return i > 0
        && verb.form() == GERUND
        && verb.kind().equals("verbs")
        && words.norm(i - 1).equals("of")
        && beforeObject(verb.range().to());
  }

  /** {@code "a trawler sank"}, {@code "a truck overturned"}; not {@code "a rocket hit"}. */
  private boolean isIntransitivePast(int i, Label verb) {
    return verb.kind().equals("verbs")
        && (verb.form() == PAST || verb.form() == PARTICIPLE)
        && !verb.entry().is("transitive")
        && afterNoun(i)
        && !isBeforeNoun(i);
  }

  /** {@code "the two policemen shot in Turbat"}. */
  private boolean isBehindPeople(int i, Label verb) {
    return verb.kind().equals("verbs")
        && verb.entry().is("transitive")
        && words.mentionsActor(i - 1)
        && verb.range().to() < end
        && opensPlace(verb.range().to());
  }

  /**
   * {@code "Rebels of the front kill a teacher"}, {@code "saw 16 sappers graduate"}: the present
   * tense of news in short, or a bare verb.
   */
  private boolean isPresent(int i, Label verb) {
    if (verb.form() != BASE || !afterNoun(i)) {
      return false;
    }
    int next = verb.range().to();
    boolean bare =
        verb.kind().equals("moves")
            && verb.entry().get("object").filter("none"::equals).isPresent()
            && words.mentionsActor(i - 1)
            && (next >= end || words.document().token(next).isPunctuation());
    return bare
        || verb.kind().equals("verbs") && verb.entry().is("transitive") && beforeObject(next);
  }

  /**
   * True for a verb that a mention of people took for an attribute: {@code "A sniper wounded Lt.
   * Kovalenko"}, {@code "Shelling wounded 3 dozen residents"}.
   */
  boolean isHeldByMention(int i) {
    return words.verb(i).filter(label -> isGoverned(i, label) || isOfMany(i, label)).isPresent()
        || isHeldPast(i);
  }

  private boolean isHeldPast(int i) {
    return words
        .verb(i)
        .filter(label -> !words.labels().has(i, "weapons"))
        .filter(
            label ->
                words.hasForm(i, PAST) && afterNoun(i) && words.tag(i - 1) != Tag.ADJ
                    || isDoneByEvent(i, label))
        .filter(
            label -> beforeObject(label.range().to()) || words.mentionsActor(label.range().to()))
        .isPresent();
  }

  /** {@code "Shooting kills teen girl"}. */
  private boolean isDoneByEvent(int i, Label verb) {
    return verb.form() == THIRD
        && verb.kind().equals("verbs")
        && verb.entry().is("transitive")
        && i > 0
        && words.isEventNoun(i - 1);
  }

  /** Between a noun and an object: {@code "a soldier shot himself"}. */
  private boolean isBetween(int i, Label verb) {
    int next = verb.range().to();
    boolean object = beforeObject(next);
    boolean says = verb.kind().equals("reporting") && next < end && words.norm(next).equals("that");
    boolean behind = object || says || verb.range().length() > 1;
    return (afterNoun(i) && behind) || (afterConjunction(i) && object);
  }

  private boolean afterConjunction(int i) {
    return i > 0 && words.tag(i - 1) == Tag.CCONJ;
  }

  /**
   * Words that are noun as well as verb are nouns where nothing stands behind them that they could
   * be done to: {@code "Shelling killed two"}, {@code "the mine blasts in Fuzuli"}.
   */
  private boolean isNominal(int i) {
    if (!words.isEventNoun(i)) {
      return false;
    }
    Optional<Label> verb = words.labels().at(i, "verbs");
    if (verb.isEmpty()) {
      return !afterHelp(i);
    }
    int form = verb.get().form();
    boolean noun =
        afterSingular(i) && !isOfManyOf(i - 1)
            || afterNameOfOne(i)
            || isUponSomebody(i, verb.get());
    if (form == BASE && noun) {
      return true;
    }
    return (form == THIRD || form == GERUND)
        && !isPaired(i, verb.get())
        && (verb.get().entry().is("transitive") || form == GERUND && opensClause(i))
        && !afterHelp(i)
        && !(afterNoun(i) && form == GERUND && words.mentionsActor(i - 1))
        && (isHeldByMention(verb.get().range().to()) || !beforeObject(verb.get().range().to()));
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
        && !afterHelp(i)
        && next + 1 < end
        && (words.norm(next).equals("on") || words.norm(next).equals("by"))
        && words.dateAt(next + 1).isEmpty();
  }

  /** {@code "the bus crash"}: one bus does not "crash". */
  private boolean afterSingular(int i) {
    return i > 0
        && words.tag(i - 1) == Tag.NOUN
        && !words.norm(i - 1).endsWith("s")
        && !words.mentionsActor(i - 1)
        && !words.hasForm(i, PAST);
  }

  /** {@code "Fighting near Marib killed 85"}. */
  private boolean opensClause(int i) {
    return i == 0 || words.document().token(i - 1).isPunctuation();
  }

  private boolean afterHelp(int i) {
    return i > 0 && (words.auxiliary(i - 1).isPresent() || words.norm(i - 1).equals("to"));
  }

  /** {@code "the toll from Sunday's blast rose to 12"}, whatever the model calls {@code rose}. */
  private boolean isCounting(int i) {
    return i > 0
        && i + 1 < end
        && words.labels().has(i, "counting")
        && (afterNoun(i) || words.isEventNoun(i - 1)
            ? isLinkedNumber(i + 1)
            : words.tag(i - 1) == Tag.ADV && words.countAt(i + 1).isPresent() && afterNoun(i - 1));
  }

  private boolean isLinkedNumber(int i) {
    return i + 1 < end && words.labels().has(i, "links") && words.countAt(i + 1).isPresent();
  }

  /** {@code "detecting"} in {@code "mine detecting dogs"}, {@code "bomb"} in {@code "car bomb"}. */
  private boolean isInsideItem(int i) {
    return isInside(i, "items") || isInside(i, "weapons");
  }

  /** Part of a phrase of several words. */
  private boolean isInside(int i, String kind) {
    Optional<Label> phrase = words.labels().over(i, kind);
    return phrase.isPresent() && phrase.get().range().length() > 1;
  }

  /** {@code "ten specially trained dogs"}, where the tags take the adverb for a noun. */
  private boolean isAttribute(int i) {
    return i > 1 && words.norm(i - 1).endsWith("ly") && words.countAt(i - 2).isPresent()
        || isSuspicion(i)
        || isUndone(i)
        || isRemark(i)
        || words.labels().over(i, "nouns").filter(noun -> noun.range().from() < i).isPresent();
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
        && isBeforeNoun(i)
        && words.verb(i).isEmpty()
        && (i == 0 || words.auxiliary(i - 1).isEmpty());
  }

  /** {@code "suspected militants attacked"}; not {@code "police suspected militants"}. */
  private boolean isSuspicion(int i) {
    return words.labels().has(i, "suspicions")
        && i + 1 < end
        && (isBeforeNoun(i) || words.actorAt(i + 1).isPresent())
        && (i == 0 || !afterNoun(i) || isObject(i - 1))
        && (i == 0 || words.auxiliary(i - 1).isEmpty());
  }

  /** A verb stands before the noun that ends at {@code i}. */
  private boolean isObject(int i) {
    int first = i;
    while (first > 0 && (words.tag(first) == Tag.NOUN || words.tag(first) == Tag.ADJ)) {
      first--;
    }
    return words.tag(first) == Tag.DET && first > 0 && words.tag(first - 1) == Tag.VERB;
  }

  private boolean isInflected(int i) {
    String norm = words.norm(i);
    Optional<Label> verb = words.verb(i);
    return norm.endsWith("ed")
        || norm.endsWith("ing")
        || words.hasForm(i, PAST)
        || (verb.isPresent() && verb.get().form() >= PAST);
  }

  private boolean isBeforeNoun(int i) {
    return i + 1 < end
        && (words.tag(i + 1) == Tag.NOUN
            || words.tag(i + 1) == Tag.PROPN
            || words.tag(i + 1) == Tag.ADJ);
  }

  private boolean afterBe(int i) {
    int j = i - 1;
    while (j >= 0 && (words.tag(j) == Tag.ADV || words.isNot(j))) {
      j--;
    }
    return j >= 0
        && (words.isAuxiliary(j, "be")
            || words.isAuxiliary(j, "have")
            || words.isAuxiliary(j, "get"));
  }

  private boolean afterNoun(int i) {
    return i > 0
        && (words.tag(i - 1) == Tag.NOUN
            || words.tag(i - 1) == Tag.PROPN
            || words.tag(i - 1) == Tag.PRON
            || words.mentionsActor(i - 1));
  }

  private boolean beforeObject(int i) {
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

  private int skipAdverbs(int from) {
    int i = from;
    while (i < end && words.tag(i) == Tag.ADV && words.verb(i).isEmpty()) {
      i++;
    }
    return i;
  }

  /** The verb group that begins at {@code from}. */
  VerbGroup read(int from) {
    Reading reading = new Reading();
    reading.found = isFound(from) && words.verb(from).isPresent();
    int i = from;
    while (i < end) {
      if (words.isNot(i)) {
        reading.negated = true;
      } else if (isInfinitiveMark(i)
          && (i == from || reading.main < 0 || reading.lastWasBe(words))) {
        reading.to = i;
      } else if (words.auxiliary(i).isPresent() && reading.acceptsAuxiliary(words, i)) {
        reading.auxiliary(words, i);
      } else if (reading.last >= 0 && dateEnd(i) > i && isVerb(dateEnd(i), false)) {
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
    int j = skipAdverbs(i + 1);
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
