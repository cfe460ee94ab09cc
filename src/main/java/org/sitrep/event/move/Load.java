package org.sitrep.event.move;

import java.util.Optional;
import java.util.OptionalLong;
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
 * @param subset true where these are some of those told before: {@code "including 20 officers"}
 * @param ordered how many were ordered of which these are a part: {@code "20 machines; five"}
 */
public record Load(
    Item item,
    String category,
    Optional<String> designation,
    Optional<String> size,
    Count count,
    TokenRange words,
    Optional<ActorMention> actor,
    boolean subset,
    OptionalLong ordered) {

  /** What is no part of an order. */
  Load(Item item, String category, Count count, TokenRange words, Optional<ActorMention> actor) {
    this(
        item,
        category,
        Optional.empty(),
        Optional.empty(),
        count,
        words,
        actor,
        false,
        OptionalLong.empty());
  }

  Load withKind(Optional<String> otherDesignation, Optional<String> otherSize) {
    return new Load(
        item, category, otherDesignation, otherSize, count, words, actor, subset, ordered);
  }

  /** The same as what was ordered. */
  Load asOrdered() {
    return new Load(item, category, designation, size, count, words, actor, subset, count.best());
  }

  /** As many others of the kind: {@code "Baku ordered 20 machines; five have arrived"}. */
  Load with(Count other, TokenRange otherWords) {
    return new Load(item, category, designation, size, other, otherWords, actor, subset, ordered);
  }

  /** {@code "a company"} with those it is made of: {@code "of Danish sappers"}. */
  Load of(ActorMention people) {
    return new Load(
        item,
        category,
        designation,
        size,
        count,
        words.union(people.range()),
        Optional.of(people),
        subset,
        ordered);
  }

  Load withCategory(String other) {
    return new Load(item, other, designation, size, count, words, actor, subset, ordered);
  }

  /** The same as some of those told before. */
  Load asSubset() {
    return new Load(item, category, designation, size, count, words, actor, true, ordered);
  }
}
