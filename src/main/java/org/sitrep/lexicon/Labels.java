package org.sitrep.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.TokenRange;

/**
 * The labels of a document, looked up by token. Of one kind at one token only the longest stands.
 */
public final class Labels {
  private static final List<Label> NOTHING = List.of();

  private final List<List<Label>> startingAt;
  private final List<List<Label>> covering;

  /** Labels of a document of {@code size} tokens, in any order. */
  public Labels(int size, List<Label> labels) {
    startingAt = new ArrayList<>(java.util.Collections.nCopies(size, NOTHING));
    covering = new ArrayList<>(java.util.Collections.nCopies(size, NOTHING));
    for (Label label : labels) {
      add(startingAt, label.range().from(), label);
      for (int i = label.range().from(); i < label.range().to(); i++) {
        add(covering, i, label);
      }
    }
  }

  private static void add(List<List<Label>> lists, int token, Label label) {
    if (lists.get(token).isEmpty()) {
      lists.set(token, new ArrayList<>(2));
    }
    lists.get(token).add(label);
  }

  /** Labels whose first word is {@code token}. */
  public List<Label> startingAt(int token) {
    return startingAt.get(token);
  }

  /** Labels that hold {@code token}. */
  public List<Label> covering(int token) {
    return covering.get(token);
  }

  /** The label of a kind whose first word is {@code token}. */
  public Optional<Label> at(int token, String kind) {
    return first(startingAt.get(token), kind);
  }

  /** The label of a kind that holds {@code token}. */
  public Optional<Label> over(int token, String kind) {
    return first(covering.get(token), kind);
  }

  /** True where a label of the kind holds {@code token}. */
  public boolean has(int token, String kind) {
    return over(token, kind).isPresent();
  }

  /** Labels of a kind that lie within {@code range}, in order. */
  public List<Label> within(TokenRange range, String kind) {
    List<Label> found = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      at(i, kind).filter(label -> range.contains(label.range())).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Label> first(List<Label> labels, String kind) {
    for (Label label : labels) {
      if (label.kind().equals(kind)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
