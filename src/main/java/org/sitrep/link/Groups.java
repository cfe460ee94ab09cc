package org.sitrep.link;

import java.util.HashMap;
import java.util.Map;

/**
 * Things that belong together two by two, and so all together: of {@code a b} and {@code b c} the
 * three are one group. What was never joined is a group of its own.
 *
 * @param <T> of things that are equal where they are the same
 */
public final class Groups<T> {
  private final Map<T, T> parents = new HashMap<>();

  /** Makes one group of the two these belong to. */
  public void join(T one, T other) {
    T left = root(one);
    T right = root(other);
    if (!left.equals(right)) {
      parents.put(left, right);
    }
  }

  /** The member that stands for the group a thing belongs to. */
  public T root(T member) {
    T root = member;
    for (T up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    for (T at = member; !at.equals(root); ) {
      T up = parents.get(at);
      parents.put(at, root);
      at = up == null ? root : up;
    }
    return root;
  }
}
