package org.sitrep.event.truth;

import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.document.Tag;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.Mentions;

/** Tells what is done over and over: {@code "Guerrillas kidnap people to pay for their war"}. */
final class Habit {
  private final Scene scene;

  Habit(Scene scene) {
    this.scene = scene;
  }

  /** True for a simple present with nobody counted, nowhere and at no time; not in a headline. */
  boolean is(Clause clause) {
    return isSimplePresent(clause.verb())
        && !clause.objects().isEmpty()
        && clause.objects().stream().allMatch(this::isBare)
        && scene.document().sentences().size() > 1
        && !scene.syntax().sentence().headline()
        && Mentions.within(scene.mentions().dates(), scene.tokens()).isEmpty()
        && Mentions.within(scene.mentions().places(), scene.tokens()).isEmpty();
  }

  private boolean isSimplePresent(VerbGroup verb) {
    return verb.voice() == VerbGroup.Voice.ACTIVE
        && verb.form() == VerbGroup.Form.FINITE
        && verb.range().length() == 1
        && scene.labels().at(verb.main(), "verbs").filter(Habit::isPresent).isPresent();
  }

  private static boolean isPresent(Label verb) {
    return (VerbForm.BASE.fits(verb) || VerbForm.THIRD.fits(verb)) && !VerbForm.PAST.fits(verb);
  }

  /** {@code "people"}, {@code "priests"}; not {@code "a priest"}, {@code "two"} or a name. */
  private boolean isBare(NounGroup group) {
    int first = group.range().from();
    return scene.document().tag(first) != Tag.DET
        && scene.cardinal(group.whole()).isEmpty()
        && !scene.document().token(group.head()).isCapitalised()
        && scene.document().tag(group.head()) == Tag.NOUN;
  }
}
