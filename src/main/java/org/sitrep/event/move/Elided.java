package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.TokenRange;
import org.sitrep.event.Scene;
import org.sitrep.mention.CountMention;
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

  private Optional<Load> load(NounGroup group, Load last) {
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
