package org.sitrep.event.move;

import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Finds what a course or an exercise is called: {@code "mine clearance course"} in {@code "a
 * three-week mine clearance course"}. A course that is only called so has no name.
 */
final class Courses {
  private final Scene scene;

  Courses(Scene scene) {
    this.scene = scene;
  }

  Optional<TokenRange> of(Wording wording, DeploymentType type) {
    if (type != DeploymentType.TRAINING && type != DeploymentType.EXERCISE) {
      return Optional.empty();
    }
    return scene.labels().within(wording.all(), "courses").stream()
        .filter(label -> !label.entry().is("kind", "base"))
        .flatMap(label -> name(label).stream())
        .findFirst();
  }

  private Optional<TokenRange> name(Label label) {
    return scene
        .syntax()
        .nounGroupOf(label.range().from())
        .map(NounGroup::range)
        .map(this::begin)
        .filter(begin -> begin < label.range().from())
        .map(begin -> new TokenRange(begin, label.range().to()));
  }

  /** Behind the article and the length: {@code "a | three-week | mine clearance course"}. */
  private int begin(TokenRange group) {
    int token = group.from();
    while (token < group.last() && isBeside(token)) {
      token++;
    }
    return token;
  }

  private boolean isBeside(int token) {
    Tag tag = scene.document().tag(token);
    return tag == Tag.DET
        || tag == Tag.NUM
        || scene.document().token(token).isPunctuation()
        || Mentions.over(scene.mentions().dates(), token).isPresent()
        || Mentions.over(scene.mentions().counts(), token).isPresent()
        || Mentions.over(scene.mentions().actors(), token).isPresent();
  }
}
