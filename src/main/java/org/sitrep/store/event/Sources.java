package org.sitrep.store.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.link.Groups;
import org.sitrep.link.Told;

/**
 * Counts the sources of an event. Reports of one publisher are one source, and so are copies of one
 * text in several papers.
 */
final class Sources {
  private Sources() {}

  /**
   * Number of sources that are independent of one another.
   *
   * @param copies the article each article is a copy of, itself where of none
   */
  static int count(List<Told> members, Map<UUID, UUID> copies) {
    Groups<Object> sources = new Groups<>();
    for (Told told : members) {
      UUID article = told.source().article();
      sources.join(told.source().outlet(), copies.getOrDefault(article, article));
    }
    return (int)
        members.stream().map(told -> sources.root(told.source().outlet())).distinct().count();
  }
}
