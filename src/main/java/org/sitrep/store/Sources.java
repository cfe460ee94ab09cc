package org.sitrep.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.link.Told;

/**
 * Counts the sources of an event. Reports of one publisher are one source, and so are copies of one
 * text in several papers.
 */
final class Sources {
  private final Map<Object, Object> parents = new HashMap<>();

  private Sources() {}

  /**
   * Number of sources that are independent of one another.
   *
   * @param copies the article each article is a copy of, itself where of none
   */
  static int count(List<Told> members, Map<UUID, UUID> copies) {
    Sources sources = new Sources();
    for (Told told : members) {
      UUID article = told.source().article();
      sources.join(told.source().outlet(), copies.getOrDefault(article, article));
    }
    return (int)
        members.stream().map(told -> sources.root(told.source().outlet())).distinct().count();
  }

  private void join(Object one, Object other) {
    Object left = root(one);
    Object right = root(other);
    if (!left.equals(right)) {
      parents.put(left, right);
    }
  }

  private Object root(Object member) {
    Object root = member;
    for (Object up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    return root;
  }
}
