package org.sitrep.event.move;

import java.util.Optional;
import org.sitrep.code.Item;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;
import org.sitrep.value.Count;

/**
 * People, animals or things of a movement: {@code "10 mine detecting dogs"}.
 *
 * @param category canonical noun, from the lexicon
 * @param designation model or type: {@code MEMATT}
 * @param size of a unit: {@code battalion}
 * @param words with their number
 */
public record Load(
    Item item,
    String category,
    Optional<String> designation,
    Optional<String> size,
    Count count,
    TokenRange words,
    Optional<ActorMention> actor) {

  /** As many others of the kind: {@code "Baku ordered 20 machines; five have arrived"}. */
  Load with(Count other, TokenRange otherWords) {
    return new Load(item, category, designation, size, other, otherWords, actor);
  }

  /** {@code "a company"} with those it is made of: {@code "of Danish sappers"}. */
  Load of(ActorMention people) {
    return new Load(
        item, category, designation, size, count, words.union(people.range()), Optional.of(people));
  }

  Load withCategory(String other) {
    return new Load(item, other, designation, size, count, words, actor);
  }
}
