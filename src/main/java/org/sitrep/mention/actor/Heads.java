package org.sitrep.mention.actor;

import org.sitrep.actor.ActorWord;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.actor.Scene.Core;

/** Tells nouns for people from the same words used otherwise: {@code "a terrorist attack"}. */
final class Heads {
  private final Scene scene;

  Heads(Scene scene) {
    this.scene = scene;
  }

  /** False for words that are no actor where they stand: {@code "by force"}. */
  boolean stands(Phrase phrase, Row row) {
    Core head = row.head();
    boolean alone = row.cores().size() == 1 && phrase.range().equals(head.range());
    if (phrase.range().to() > head.range().to() && phrase.head() == head.range().last()) {
      return true;
    }
    return switch (head.word().type()) {
      case WEAK_UNIT -> !alone && !isVerb(head);
      case UNIT -> !isVerb(head) && !(alone && governs(head));
      case INSTITUTION -> !isAdjective(head);
      case ROLE -> !isVerb(head) && !isAdjective(head) && !modifies(head) && !isOfThing(head);
      case GROUP, PEOPLE -> true;
    };
  }

  /** {@code "to patrol the border"}. */
  private boolean isVerb(Core head) {
    int token = head.range().from();
    boolean single = head.range().length() == 1 && token > 0;
    return single && scene.norm(token - 1).equals("to") && opensObject(token + 1);
  }

  /** {@code "and patrol the road"}: no article before it, one behind it. */
  private boolean governs(Core head) {
    int before = head.range().from() - 1;
    int next = head.range().to();
    boolean opened = before >= 0 && (scene.isDeterminer(before) || scene.isNumber(before));
    return !opened && inSentence(next) && scene.isDeterminer(next);
  }

  private boolean opensObject(int token) {
    return inSentence(token) && (scene.isDeterminer(token) || scene.tag(token) == Tag.VERB);
  }

  /** {@code "military action"}, {@code "local, legitimate forces"}. */
  private boolean isAdjective(Core head) {
    int token = head.range().last();
    boolean single = head.range().length() == 1 && scene.tag(token) == Tag.ADJ;
    int next = token + 1;
    if (!single || !inSentence(next) || isBefallen(next) || isPosted(next)) {
      return false;
    }
    if (scene.isConjunction(next)) {
      return !isListed(head.range().from(), next + 1);
    }
    if (scene.labels().has(next, "links")) {
      // "a farmer near Djibo", whatever the model calls "near".
      return false;
    }
    return scene.startsNoun(next) || (scene.norm(next).equals(",") && !endsPhrase(head, next));
  }

  /** {@code "killed a civilian, destroying"}: no second adjective behind the comma. */
  private boolean endsPhrase(Core head, int comma) {
    int before = head.range().from() - 1;
    int behind = comma + 1;
    boolean opened = before >= 0 && (scene.isDeterminer(before) || scene.isNumber(before));
    return opened && inSentence(behind) && scene.tag(behind) == Tag.VERB;
  }

  /** {@code "one civilian and six servicemen"}: counted, and more people behind it. */
  private boolean isListed(int token, int behind) {
    boolean opened = token > 0 && (scene.isDeterminer(token - 1) || scene.isNumber(token - 1));
    return opened && inSentence(behind) && (scene.isDeterminer(behind) || scene.isNumber(behind));
  }

  /** {@code "one soldier wounded"}, {@code "a soldier shot himself"}: a verb or state, no noun. */
  private boolean isBefallen(int token) {
    boolean past =
        scene
            .labels()
            .at(token, "verbs")
            .filter(label -> !VerbForm.of(label).isPresent() || scene.labels().has(token, "states"))
            .isPresent();
    int after = token + 1;
    return past
        && (!inSentence(after) || (scene.tag(after) != Tag.NOUN && scene.tag(after) != Tag.PROPN));
  }

  /** {@code "a constable posted in Karwa"}, whatever the model calls them. */
  private boolean isPosted(int token) {
    int after = token + 1;
    return scene.norm(token).endsWith("ed")
        && inSentence(after)
        && scene.tag(after) == Tag.ADP
        && scene.isDeterminer(token - 2);
  }

  /** True where the next word goes on the noun phrase: {@code "a terrorist attack"}. */
  private boolean modifies(Core head) {
    ActorWord word = head.word();
    int next = head.range().to();
    return !word.plural()
        && inSentence(next)
        && scene.tag(next) == Tag.NOUN
        && !isBefallen(next)
        && !isParticiple(next, head.range());
  }

  /** {@code "a militant posing as a worker"}; not {@code "a militant bombing"}. */
  private boolean isParticiple(int token, TokenRange head) {
    int after = token + 1;
    return scene.norm(token).endsWith("ing")
        && inSentence(after)
        && after > head.to()
        && (scene.isDeterminer(after) || scene.tag(after) == Tag.ADP);
  }

  /** {@code "armoured personnel carriers"}: vehicles. */
  private boolean isOfThing(Core head) {
    return scene
        .labels()
        .over(head.range().from(), "items")
        .filter(item -> item.range().to() > head.range().to())
        .isPresent();
  }

  private boolean inSentence(int token) {
    return token < scene.document().size()
        && scene.document().sentenceOf(token).index()
            == scene.document().sentenceOf(token - 1).index();
  }
}
