package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.document.TokenRange;

/**
 * A noun with its determiner, number and modifiers: {@code "two Turkish sappers"}.
 *
 * @param range the words, without the complement
 * @param head its noun: {@code "sappers"}; the number where the noun is left out ({@code "two were
 *     wounded"})
 * @param complement what {@code of} adds: {@code "soldiers"} in {@code "a group of soldiers"}
 */
public record NounGroup(TokenRange range, int head, Optional<NounGroup> complement)
    implements Group {

  /** The words with the complement's. */
  public TokenRange whole() {
    return complement.map(group -> range.union(group.whole())).orElse(range);
  }

  NounGroup of(NounGroup group) {
    return complement.isPresent()
        ? new NounGroup(range, head, Optional.of(complement.get().of(group)))
        : new NounGroup(range, head, Optional.of(group));
  }
}
