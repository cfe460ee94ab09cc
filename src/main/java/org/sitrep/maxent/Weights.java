package org.sitrep.maxent;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * What a maximum-entropy model of OpenNLP knows: for each feature, how much it speaks for each
 * outcome. The feature {@code w=killed} speaks for {@code VERB}. A quarter of the room OpenNLP
 * itself takes: features are known by a number of 64 bits instead of their letters, weights by one
 * of 32. Immutable.
 */
public final class Weights {
  /** The row of a feature the model does not know. */
  public static final int NONE = -1;

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private final List<String> outcomes;

  /** Features by open addressing: a number other than 0, and which row is theirs. */
  private final long[] keys;

  private final int[] rows;

  /** Where each row begins in the next two; that of the last ends where one more would begin. */
  private final int[] begins;

  private final byte[] spokenFor;
  private final float[] weights;

  private Weights(List<String> outcomes, Map<?, ?> features, int size) {
    this.outcomes = outcomes;
    this.keys = new long[2 * Integer.highestOneBit(features.size() + 1)];
    this.rows = new int[keys.length];
    this.begins = new int[features.size() + 1];
    this.spokenFor = new byte[size];
    this.weights = new float[size];
    int row = 0;
    for (Map.Entry<?, ?> feature : features.entrySet()) {
      add(row++, (String) feature.getKey(), (Context) feature.getValue());
    }
  }

  /**
   * The weights of a model; throws {@link IllegalArgumentException} where it is of another kind.
   */
  public static Weights of(MaxentModel model) {
    if (model instanceof AbstractModel weights
        && weights.getDataStructures()[1] instanceof Map<?, ?> features
        && weights.getDataStructures()[2] instanceof String[] outcomes
        && outcomes.length <= 1 << Byte.SIZE) {
      int size = 0;
      for (Object context : features.values()) {
        size += ((Context) context).getOutcomes().length;
      }
      return new Weights(List.of(outcomes), features, size);
    }
    throw new IllegalArgumentException("no weights in a " + model.getClass().getName());
  }

  private void add(int row, String feature, Context context) {
    long key = key(feature);
    int slot = slot(key);
    if (keys[slot] == key) {
      throw new IllegalStateException(feature + " has the number of another feature");
    }
    keys[slot] = key;
    rows[slot] = row;
    int at = begins[row];
    for (int i = 0; i < context.getOutcomes().length; i++) {
      spokenFor[at] = (byte) context.getOutcomes()[i];
      weights[at++] = (float) context.getParameters()[i];
    }
    begins[row + 1] = at;
  }

  private static long key(CharSequence feature) {
    long key = feature.length();
    for (int i = 0; i < feature.length(); i++) {
      key = (key ^ feature.charAt(i)) * FACTOR;
      key ^= key >>> 29;
    }
    return key == 0 ? 1 : key;
  }

  /** Where a number stands, or would. */
  private int slot(long key) {
    int slot = (int) (key >>> 17) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Names of the outcomes: {@code NOUN}, {@code AUX+PART}. */
  public List<String> outcomes() {
    return outcomes;
  }

  /** The row of a feature; {@link #NONE} where it tells nothing. */
  public int row(CharSequence feature) {
    int slot = slot(key(feature));
    return keys[slot] == 0 ? NONE : rows[slot];
  }

  /** Adds what the feature of a row says to a sum for each outcome. */
  public void add(int row, float[] sums) {
    if (row != NONE) {
      for (int i = begins[row]; i < begins[row + 1]; i++) {
        sums[spokenFor[i] & 0xff] += weights[i];
      }
    }
  }

  /** The outcome with the largest sum; of equals the first. What is behind the outcomes is none. */
  public int best(float[] sums) {
    int best = 0;
    for (int i = 1; i < outcomes.size(); i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
