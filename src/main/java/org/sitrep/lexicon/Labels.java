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

  private final LabelTable starting;
  private final LabelTable covering;

  /** Labels of a document of {@code size} tokens, in any order. */
  public Labels(int size, List<Label> labels) {
    starting = LabelTable.ofFirstTokens(size, labels);
    covering = LabelTable.ofAllTokens(size, labels);
  }

  /** Labels whose first word is {@code token}. */
  public List<Label> startingAt(int token) {
    return starting.at(token);
  }

  /** Labels that hold {@code token}. */
  public List<Label> covering(int token) {
    return covering.at(token);
  }

  /** The label of a kind whose first word is {@code token}; none outside the document. */
  public Optional<Label> at(int token, String kind) {
    return Optional.ofNullable(starting.first(token, kind));
  }

  /** The label of a kind that holds {@code token}; none outside the document. */
  public Optional<Label> over(int token, String kind) {
    return Optional.ofNullable(covering.first(token, kind));
  }

  /** The label of a kind that holds {@code token} and ends with it; none outside the document. */
  public Optional<Label> ending(int token, String kind) {
    return over(token, kind).filter(label -> label.range().last() == token);
  }

  /** True where a label of the kind holds {@code token}. */
  public boolean has(int token, String kind) {
    return covering.first(token, kind) != null;
  }

  /** {@code "play"} of {@code "foul play"}: a longer label of its kind holds its last word. */
  public boolean isInsideLonger(Label label) {
    return covering(label.range().last()).stream()
        .filter(other -> other.kind().equals(label.kind()))
        .anyMatch(longer -> longer.range().length() > label.range().length());
  }

  /**
   * False where no label of any of the kinds begins at {@code token}; mostly true where one does.
   */
  public boolean mayStart(int token, Kinds kinds) {
    return starting.mayHave(token, kinds.bits());
  }

  /** Labels of a kind that lie within {@code range}, in order. */
  public List<Label> within(TokenRange range, String kind) {
    List<Label> found = NOTHING;
    long bit = Kinds.bit(kind);
    for (int i = range.from(); i < range.to(); i++) {
      Label label = starting.mayHave(i, bit) ? starting.first(i, kind) : null;
      if (label != null && range.contains(label.range())) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(label);
      }
    }
    return found;
  }
}
