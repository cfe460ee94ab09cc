package org.sitrep.clause;

import java.util.List;
import org.sitrep.document.TokenRange;

/**
 * A preposition and the noun groups it governs: {@code "in Tartar and Aghdam regions"}.
 *
 * @param preposition its id in {@code links.tsv}: {@code in}
 */
public record Phrase(String preposition, List<NounGroup> groups, TokenRange range) {

  public Phrase {
    groups = List.copyOf(groups);
  }

  /** True where it has one of these prepositions. */
  public boolean isLedBy(String... prepositions) {
    return List.of(prepositions).contains(preposition);
  }
}
