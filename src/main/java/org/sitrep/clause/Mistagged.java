package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.Mentions;

/**
 * Verbs that the tag model calls something else: verbs of headlines and notes, participles, verbs
 * behind people and numbers.
 */
final class Mistagged {
  private final Words words;
  private final int end;
  private final Neighbours near;

  Mistagged(Words words, int end, Neighbours near) {
    this.words = words;
    this.end = end;
    this.near = near;
  }

  /** {@code "eight reached Kabul"}: a number for those spoken of, and where they came to. */
  boolean isOfNumber(int i) {
    return i > 0
        && i + 1 < end
        && words.hasForm(i, VerbForm.PAST)
        && words.placeAt(i + 1).isPresent()
        && Mentions.over(words.mentions().counts(), i - 1).isPresent();
  }

  /** {@code "accused Ankara of dispatching mercenaries"}, whatever the model calls the verb. */
  boolean isGoverned(int i, Label verb) {
    return i > 0
        && VerbForm.of(verb) == VerbForm.GERUND
        && verb.kind().equals("moves")
        && verb.entry().is("object", "item")
        && verb.entry().is("needs", "force")
        && words.norm(i - 1).equals("of")
        && (near.beforeObject(verb.range().to()) || words.labels().has(verb.range().to(), "roles"));
  }

  /** {@code "Workers protest over pay"}, {@code "Gunmen shoot and kill a guard"}: no compound. */
  boolean isOfMany(int i, Label verb) {
    int next = verb.range().to();
    boolean goesOn =
        next < end
            && (words.tag(next) == Tag.ADP
                || words.tag(next) == Tag.CCONJ
                || near.beforeObject(next)
                || words.mentionsActor(next)
                || verb.entry().is("type", "protest") && isLastVerb(next));
    return VerbForm.of(verb) == VerbForm.BASE
        && verb.kind().equals("verbs")
        && goesOn
        && (near.isOfManyPeople(i - 1) || near.isOfManyOf(i - 1) || isOfTwo(i));
  }

  /**
   * {@code "Workers protest planned cuts in Oran"}; not {@code "The workers protest march ended"}.
   */
  private boolean isLastVerb(int next) {
    for (int i = next + 1; i < end; i++) {
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX) {
        return false;
      }
    }
    return words.labels().at(next, "nouns").isEmpty();
  }

  /** {@code "Residents and military clash over land"}. */
  private boolean isOfTwo(int i) {
    return i > 2
        && words.mentionsActor(i - 1)
        && words.tag(i - 2) == Tag.CCONJ
        && words.mentionsActor(i - 3);
  }

  /**
   * {@code "A clerk attacks and badly injures a tourist"}, {@code "Police shot and killed a man"}:
   * two verbs of one person.
   */
  boolean isPaired(int i, Label verb) {
    boolean past = words.hasForm(i, VerbForm.PAST);
    if (!past && VerbForm.of(verb) != VerbForm.THIRD || !verb.kind().equals("verbs")) {
      return isListedPresent(i, verb);
    }
    int next = verb.range().to();
    int partner = near.skipManner(next + 1);
    boolean first =
        next < end
            && words.tag(next) == Tag.CCONJ
            && partner < end
            && isForm(partner, past ? VerbForm.PAST : VerbForm.THIRD)
            && words.mentionsActor(i - 1);
    int before = i - 1;
    while (before > 0 && words.norm(before).endsWith("ly")) {
      before--;
    }
    boolean second =
        !past && before > 0 && words.tag(before) == Tag.CCONJ && near.beforeObject(next);
    return first || second || isSecondPast(i, verb) || isSecondPassive(i, verb);
  }

  /** {@code "were lined up and shot"}, {@code "robbed at home and shot"}: done to them, too. */
  private boolean isSecondPassive(int i, Label verb) {
    if (i < 3
        || !verb.entry().is("transitive")
        || !words.hasForm(i, VerbForm.PARTICIPLE)
        || !words.norm(i - 1).equals("and")
        || near.isBeforeNoun(i)) {
      return false;
    }
    int first = i - 2;
    while (first > 0 && words.isNoun(first)) {
      first--;
    }
    if (words.tag(first) == Tag.ADP && (first < i - 2 || words.tag(first - 1) == Tag.VERB)) {
      first--;
    }
    return (words.hasForm(first, VerbForm.PARTICIPLE) || words.tag(first) == Tag.VERB)
        && near.afterBe(first);
  }

  /**
   * {@code "shot and killed prominent cleric"}: the first is no attribute, so the second is none.
   */
  boolean isSecondPast(int i, Label verb) {
    return verb.kind().equals("verbs")
        && verb.entry().is("transitive")
        && words.hasForm(i, VerbForm.PAST)
        && i > 2
        && words.norm(i - 1).equals("and")
        && words.hasForm(i - 2, VerbForm.PAST)
        && words.mentionsActor(i - 3);
  }

  /** {@code "kill 15, arrest 12"}: numbers for those spoken of. */
  private boolean isListedPresent(int i, Label verb) {
    int next = verb.range().to();
    return i > 2
        && verb.kind().equals("verbs")
        && VerbForm.of(verb) == VerbForm.BASE
        && verb.entry().is("transitive")
        && (words.norm(i - 1).equals(",") || words.norm(i - 1).equals("and"))
        && Mentions.over(words.mentions().counts(), i - 2).isPresent()
        && words.hasForm(i - 3, VerbForm.BASE)
        && next < end
        && words.countAt(next).isPresent();
  }

  private boolean isForm(int i, VerbForm form) {
    return form == VerbForm.PAST
        ? words.hasForm(i, form)
        : words.verb(i).filter(label -> VerbForm.of(label) == form).isPresent();
  }

  /** {@code "was found shot to death"}, {@code "a man found shot in a car"}: of whom was found. */
  boolean isFound(int i) {
    int found = i > 1 && words.labels().has(i - 1, "deadly") ? i - 2 : i - 1;
    return found >= 0
        && words.labels().has(found, "finding")
        && (near.afterBe(found) || found == i - 1 && isOfSomebodyFound(i));
  }

  /** Behind a person and {@code "found"}, a past form that has no object of its own. */
  private boolean isOfSomebodyFound(int i) {
    Optional<Label> verb = words.verb(i);
    return i > 1
        && words.isPastFinding(i - 1)
        && verb.filter(form -> form.entry().is("transitive")).isPresent()
        && words.isPastLike(i)
        && words.actorAt(i - 2).isPresent()
        && !near.beforeObject(verb.get().range().to());
  }

  /** {@code "accused Kyiv of shelling Belgorod"}. */
  boolean isOfDoing(int i, Label verb) {
    return i > 0
        && VerbForm.of(verb) == VerbForm.GERUND
        && verb.kind().equals("verbs")
        && words.norm(i - 1).equals("of")
        && near.beforeObject(verb.range().to());
  }

  /** {@code "a trawler sank"}, {@code "a truck overturned"}; not {@code "a rocket hit"}. */
  boolean isIntransitivePast(int i, Label verb) {
    return verb.kind().equals("verbs")
        && (VerbForm.of(verb) == VerbForm.PAST || VerbForm.of(verb) == VerbForm.PARTICIPLE)
        && !verb.entry().is("transitive")
        && near.afterNoun(i)
        && !near.isBeforeNoun(i);
  }

  /** {@code "the two policemen shot in Turbat"}, {@code "a boy shot by police"}. */
  boolean isBehindPeople(int i, Label verb) {
    return verb.kind().equals("verbs")
        && verb.entry().is("transitive")
        && words.mentionsActor(i - 1)
        && verb.range().to() < end
        && (near.opensPlace(verb.range().to())
            || words.norm(verb.range().to()).equals("by")
            || words.dateAt(verb.range().to()).isPresent());
  }

  /** {@code "Father of three | shot dead in Gary"}: he, whatever the model calls the verb. */
  boolean isBehindParent(int i) {
    int number = words.labels().has(i - 1, "deadly") ? i - 2 : i - 1;
    return number > 1
        && words.countAt(number).isPresent()
        && words.norm(number - 1).equals("of")
        && words.mentionsActor(number - 2)
        && words.isPastLike(i)
        && words.verb(i).filter(verb -> verb.entry().is("transitive")).isPresent();
  }

  /**
   * {@code "Rebels of the front kill a teacher"}, {@code "saw 16 sappers graduate"}: the present
   * tense of news in short, or a bare verb.
   */
  boolean isPresent(int i, Label verb) {
    if (VerbForm.of(verb) != VerbForm.BASE || !near.afterNoun(i)) {
      return false;
    }
    int next = verb.range().to();
    boolean bare =
        verb.kind().equals("moves")
            && verb.entry().is("object", "none")
            && words.mentionsActor(i - 1)
            && (next >= end || words.document().token(next).isPunctuation());
    return bare
        || verb.kind().equals("verbs") && verb.entry().is("transitive") && near.beforeObject(next);
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
                words.hasForm(i, VerbForm.PAST) && near.afterNoun(i) && words.tag(i - 1) != Tag.ADJ
                    || isDoneByEvent(i, label))
        .filter(
            label ->
                near.beforeObject(label.range().to()) || words.mentionsActor(label.range().to()))
        .isPresent();
  }

  /** {@code "Shooting kills teen girl"}. */
  private boolean isDoneByEvent(int i, Label verb) {
    return VerbForm.of(verb) == VerbForm.THIRD
        && verb.kind().equals("verbs")
        && verb.entry().is("transitive")
        && i > 0
        && words.isEventNoun(i - 1);
  }

  /** Between a noun and an object: {@code "a soldier shot himself"}. */
  boolean isBetween(int i, Label verb) {
    int next = verb.range().to();
    boolean object = near.beforeObject(next);
    boolean says = verb.kind().equals("reporting") && next < end && words.norm(next).equals("that");
    boolean behind = object || says || verb.range().length() > 1;
    return ((near.afterNoun(i) || afterEvent(i)) && behind) || (near.afterConjunction(i) && object);
  }

  /** {@code "Wounded were three women"}: first in its sentence, before {@code were}. */
  boolean isBeforeBe(int i) {
    return words.hasForm(i, VerbForm.PARTICIPLE)
        && i + 2 < end
        && words.isAuxiliary(i + 1, "be")
        && words.document().sentenceOf(i).tokens().from() == i
        && (words.countAt(i + 2).isPresent() || words.mentionsActor(i + 2));
  }

  /** {@code "A blast damaged the embassy"}: where the model takes both words for attributes. */
  boolean isDoneByOne(int i) {
    return words
        .verb(i)
        .filter(verb -> verb.entry().is("transitive") && words.hasForm(i, VerbForm.PAST))
        .filter(verb -> afterEvent(i) && near.beforeObject(verb.range().to()))
        .isPresent();
  }

  /** {@code "The shooting left one person dead"}. */
  private boolean afterEvent(int i) {
    return i > 1 && words.isEventNoun(i - 1) && words.tag(i - 2) == Tag.DET;
  }

  /** {@code "the toll from Sunday's blast rose to 12"}, whatever the model calls {@code rose}. */
  boolean isCounting(int i) {
    return i > 0
        && i + 1 < end
        && words.labels().has(i, "counting")
        && (near.afterNoun(i) || words.isEventNoun(i - 1)
            ? isLinkedNumber(i + 1)
            : words.tag(i - 1) == Tag.ADV
                && words.countAt(i + 1).isPresent()
                && near.afterNoun(i - 1));
  }

  private boolean isLinkedNumber(int i) {
    return i + 1 < end && words.labels().has(i, "links") && words.countAt(i + 1).isPresent();
  }
}
