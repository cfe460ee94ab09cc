package org.sitrep.lexicon;

import java.util.ArrayList;
import java.util.Collections;
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

  // A bit for each kind at a token, two kinds may share one: most tokens have no label of a kind.
  private final long[] startingKinds;
  private final long[] coveringKinds;

  /** Labels of a document of {@code size} tokens, in any order. */
  public Labels(int size, List<Label> labels) {
    startingAt = new ArrayList<>(Collections.nCopies(size, NOTHING));
    covering = new ArrayList<>(Collections.nCopies(size, NOTHING));
    startingKinds = new long[size];
    coveringKinds = new long[size];
    for (Label label : labels) {
      add(startingAt, startingKinds, label.range().from(), label);
      for (int i = label.range().from(); i < label.range().to(); i++) {
        add(covering, coveringKinds, i, label);
      }
    }
  }

  private static void add(List<List<Label>> lists, long[] kinds, int token, Label label) {
    List<Label> here = lists.get(token);
    if (here.isEmpty()) {
      here = new ArrayList<>(2);
      lists.set(token, here);
    }
    here.add(label);
    kinds[token] |= bit(label.kind());
  }

  private static long bit(String kind) {
    return 1L << kind.hashCode();
  }

  private static boolean mayHave(long[] kinds, int token, String kind) {
    return token >= 0 && token < kinds.length && (kinds[token] & bit(kind)) != 0;
  }

  /** Labels whose first word is {@code token}. */
  public List<Label> startingAt(int token) {
    return startingAt.get(token);
  }

  /** Labels that hold {@code token}. */
  public List<Label> covering(int token) {
    return covering.get(token);
  }

  /** The label of a kind whose first word is {@code token}; none outside the document. */
  public Optional<Label> at(int token, String kind) {
    return mayHave(startingKinds, token, kind)
        ? first(startingAt.get(token), kind)
        : Optional.empty();
  }

  /** The label of a kind that holds {@code token}; none outside the document. */
  public Optional<Label> over(int token, String kind) {
    return mayHave(coveringKinds, token, kind)
        ? first(covering.get(token), kind)
        : Optional.empty();
  }

  /** True where a label of the kind holds {@code token}. */
  public boolean has(int token, String kind) {
    return over(token, kind).isPresent();
  }

  /** Labels of a kind that lie within {@code range}, in order. */
  public List<Label> within(TokenRange range, String kind) {
    List<Label> found = NOTHING;
    for (int i = range.from(); i < range.to(); i++) {
      Optional<Label> label = at(i, kind);
      if (label.isPresent() && range.contains(label.get().range())) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(label.get());
      }
    }
    return found;
  }

  private static Optional<Label> first(List<Label> labels, String kind) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).kind().equals(kind)) {
        return Optional.of(labels.get(i));
      }
    }
    return Optional.empty();
  }
}
