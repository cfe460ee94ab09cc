package org.sitrep.lexicon;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The labels that belong to each token, one token's behind the other's: of {@code "car bombs
 * killed"} first those of {@code car}, then those of {@code bombs}.
 */
final class LabelTable {
  private static final List<Label> NOTHING = List.of();

  /** Where the labels of each token begin; those of the last end where one more would begin. */
  private final int[] begins;

  private final Label[] labels;

  // A bit for each kind at a token, two kinds may share one: most tokens have no label of a kind.
  private final long[] kinds;

  private LabelTable(int[] begins, Label[] labels, long[] kinds) {
    this.begins = begins;
    this.labels = labels;
    this.kinds = kinds;
  }

  /** Each label at its first token. */
  static LabelTable ofFirstTokens(int size, List<Label> labels) {
    return of(size, labels, false);
  }

  /** Each label at every token it holds. */
  static LabelTable ofAllTokens(int size, List<Label> labels) {
    return of(size, labels, true);
  }

  private static LabelTable of(int size, List<Label> labels, boolean all) {
    int[] begins = begins(size, labels, all);
    int[] next = begins.clone();
    Label[] sorted = new Label[begins[size]];
    long[] kinds = new long[size];
    for (Label label : labels) {
      int from = label.range().from();
      int to = all ? label.range().to() : from + 1;
      for (int token = from; token < to; token++) {
        sorted[next[token]++] = label;
        kinds[token] |= Kinds.bit(label.kind());
      }
    }
    return new LabelTable(begins, sorted, kinds);
  }

  private static int[] begins(int size, List<Label> labels, boolean all) {
    int[] begins = new int[size + 1];
    for (Label label : labels) {
      int from = label.range().from();
      int to = all ? label.range().to() : from + 1;
      for (int token = from; token < to; token++) {
        begins[token + 1]++;
      }
    }
    for (int token = 0; token < size; token++) {
      begins[token + 1] += begins[token];
    }
    return begins;
  }

  boolean mayHave(int token, long bits) {
    return token >= 0 && token < kinds.length && (kinds[token] & bits) != 0;
  }

  /** The first label of a kind at a token; null where there is none, or no such token. */
  @Nullable Label first(int token, String kind) {
    if (mayHave(token, Kinds.bit(kind))) {
      for (int i = begins[token]; i < begins[token + 1]; i++) {
        if (labels[i].kind().equals(kind)) {
          return labels[i];
        }
      }
    }
    return null;
  }

  /** All labels at a token of the document. */
  List<Label> at(int token) {
    int begin = begins[token];
    int end = begins[token + 1];
    return begin == end ? NOTHING : new Slice(labels, begin, end);
  }

  /** Some labels of the table. */
  private static final class Slice extends AbstractList<Label> implements RandomAccess {
    private final Label[] labels;
    private final int begin;
    private final int end;

    Slice(Label[] labels, int begin, int end) {
      this.labels = labels;
      this.begin = begin;
      this.end = end;
    }

    @Override
    public Label get(int index) {
      return labels[begin + Objects.checkIndex(index, size())];
    }

    @Override
    public int size() {
      return end - begin;
    }
  }
}
