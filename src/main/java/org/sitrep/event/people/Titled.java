package org.sitrep.event.people;

import java.util.List;
import org.sitrep.clause.NounGroup;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads people by titles we do not know, of whom only the place or body they stand for is found:
 * {@code "the Muri of Efut in Cross River was killed"} is one dead.
 */
public final class Titled {
  private final Scene scene;

  public Titled(Scene scene) {
    this.scene = scene;
  }

  /** One person; none where no group names a place or a body. */
  public List<Party> read(List<NounGroup> subject) {
    return subject.stream()
        .filter(this::isBodyOrPlace)
        .limit(1)
        .map(group -> Party.counted(group.whole(), group.range(), Count.ONE))
        .toList();
  }

  private boolean isBodyOrPlace(NounGroup group) {
    return Mentions.over(scene.mentions().places(), group.head()).isPresent()
        || Mentions.within(scene.mentions().places(), group.range()).stream()
            .anyMatch(place -> place.phrase().contains(group.head()))
        || Mentions.over(scene.mentions().actors(), group.head())
            .filter(ActorMention::isBody)
            .isPresent();
  }
}
