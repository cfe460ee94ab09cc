package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads a number without noun as so many of what was spoken of before: {@code "Baku ordered 20
 * machines; five have arrived"}.
 */
final class Elided {
  private final Scene scene;

  Elided(Scene scene) {
    this.scene = scene;
  }

  List<Load> loads(Wording wording, Load last) {
    List<NounGroup> groups =
        Haul.itemIsSubject(wording) ? wording.clause().subject() : wording.clause().objects();
    return groups.stream().limit(1).flatMap(group -> load(group, last).stream()).toList();
  }

  /** {@code "of which 12 were delivered"}: a part of what was spoken of. */
  List<Load> part(Wording wording, Load last) {
    int verb = wording.clause().verb().range().from();
    return Mentions.over(scene.mentions().counts(), verb - 1)
        .filter(count -> count.isCardinal() && isPart(count))
        .map(count -> last.with(count.count(), count.range()))
        .stream()
        .toList();
  }

  private boolean isPart(CountMention count) {
    return scene
        .labels()
        .over(count.range().from() - 1, "links")
        .filter(link -> link.entry().id().equals("of-them"))
        .isPresent();
  }

  /** As many as a number or {@code "the others"} says of what was spoken of. */
  Optional<Load> load(NounGroup group, Load last) {
    if (scene.labels().has(group.head(), "others")) {
      Optional<CountMention> count = scene.cardinal(group.range());
      return Optional.of(
          last.with(count.map(CountMention::count).orElse(Count.UNSTATED), group.range()));
    }
    return scene
        .cardinal(group.range())
        .filter(count -> count.range().contains(group.head()) && group.complement().isEmpty())
        .map(count -> last.with(count.count(), words(group, count)));
  }

  private static TokenRange words(NounGroup group, CountMention count) {
    return count.range().union(TokenRange.of(group.head()));
  }
}
