package org.sitrep.event.verb;

import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/** Words beside a verb that tell that its people died: {@code "shot dead"}, {@code "to death"}. */
final class Deadly {
  private final Scene scene;

  Deadly(Scene scene) {
    this.scene = scene;
  }

  /** {@code "was fatally stabbed"}, {@code "hacked a trader to death"}. */
  boolean is(Clause clause) {
    TokenRange verb = clause.verb().range();
    int from = Math.max(scene.tokens().from(), verb.from() - 1);
    int to = upToJoint(verb.to(), Math.min(clause.range().to(), verb.to() + 4));
    return scene.labels().within(new TokenRange(from, to), "deadly").stream()
            .anyMatch(word -> part(word).isEmpty() && !isOfOther(clause, word))
        || isBehindObject(clause);
  }

  /** {@code "shot two officers before fatally | shooting himself"}. */
  private boolean isOfOther(Clause clause, Label word) {
    return scene.syntax().clauses().stream()
        .filter(other -> other.verb().main() != clause.verb().main())
        .anyMatch(
            other ->
                other.verb().range().from() == word.range().to()
                    || other.verb().range().contains(word.range().from()));
  }

  /** {@code "left a girl wounded and her uncle dead"}: of him. */
  private int upToJoint(int from, int end) {
    int to = from;
    while (to < end && scene.document().tag(to) != Tag.CCONJ) {
      to++;
    }
    return to;
  }

  /** {@code "shot a clerk of the court to death"}. */
  boolean isBehindObject(Clause clause) {
    return scene.labels().within(clause.range(), "deadly").stream()
        .filter(word -> part(word).isEmpty() && !isOfOther(clause, word))
        .filter(
            word -> !clause.verb().isPassive() || word.range().from() == clause.verb().range().to())
        .anyMatch(word -> isPair(clause, word) || isBehindObject(clause, word));
  }

  /** {@code "were machine-gunned to death"}. */
  private static boolean isPair(Clause clause, Label word) {
    return clause.verb().isPassive() && word.range().length() > 1;
  }

  static boolean isBehindObject(Clause clause, Label tail) {
    return clause.objects().stream()
        .map(NounGroup::whole)
        .anyMatch(
            words ->
                words.to() == tail.range().from()
                    // "were held hostage"
                    || words.equals(tail.range())
                    // "took six sailors hostage"
                    || words.from() < tail.range().from() && words.to() == tail.range().to());
  }

  /** {@code "four were shot, one fatally"}: how many of them. */
  Optional<CountMention> part(Label word) {
    int first = scene.tokens().from();
    for (int i = word.range().from() - 1; i >= first && i >= word.range().from() - 3; i--) {
      Optional<CountMention> count =
          Mentions.over(scene.mentions().counts(), i).filter(CountMention::isCardinal);
      boolean apart =
          i > first
              && (scene.document().token(i - 1).isPunctuation() || scene.norm(i - 1).equals("and"));
      if (count.isPresent() && apart) {
        return count;
      }
    }
    return Optional.empty();
  }
}
