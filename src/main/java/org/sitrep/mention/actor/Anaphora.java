package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.mention.ActorMention;

/** Finds who {@code "the militants"} and {@code "the group"} are: the group named before them. */
final class Anaphora {
  private static final int FARTHEST = 2;

  private final Scene scene;

  Anaphora(Scene scene) {
    this.scene = scene;
  }

  /** The mentions in order of the text, with groups for those that point back to one. */
  List<ActorMention> resolved(List<ActorMention> mentions) {
    List<ActorMention> all = new ArrayList<>();
    Optional<ActorMention> last = Optional.empty();
    for (ActorMention mention : mentions) {
      boolean near = last.filter(group -> isNear(group, mention)).isPresent();
      all.add(near && pointsBack(mention) ? as(mention, last.orElseThrow()) : mention);
      if (mention.actor().kind() == ActorKind.GROUP && mention.actor().group().isPresent()) {
        last = Optional.of(mention);
      }
    }
    return all;
  }

  private boolean isNear(ActorMention group, ActorMention mention) {
    return paragraph(mention) - paragraph(group) <= FARTHEST;
  }

  private int paragraph(ActorMention mention) {
    return scene.document().sentenceOf(mention.head()).paragraph();
  }

  /** {@code "the rebels"}; not {@code "the Tuareg rebels"}, {@code "rebels"}. */
  private boolean pointsBack(ActorMention mention) {
    int before = mention.range().from() - 1;
    return mention.actor().sector() == Sector.REB
        && mention.actor().group().isEmpty()
        && mention.range().length() == 1
        && mention.plural()
        && before >= 0
        && scene.isDefinite(before);
  }

  private static ActorMention as(ActorMention mention, ActorMention group) {
    return new ActorMention(
        mention.range(),
        mention.head(),
        group.actor(),
        mention.victim(),
        mention.demographic(),
        mention.plural(),
        mention.rule() + "-pointing-back");
  }
}
