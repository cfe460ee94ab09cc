package org.sitrep.document;

import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.sitrep.maxent.Weights;

/**
 * What OpenNLP's tag model knows: for each feature, how much it speaks for each outcome. The
 * feature {@code w=killed} speaks for {@code VERB}, {@code t=DET} (the tag before) for {@code
 * NOUN}. Immutable.
 */
final class TagModel {
  private static final int LONGEST_AFFIX = 4;

  /** No outcome: the sum decides. */
  static final int UNSURE = -1;

  /** Words that are always the same: articles. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "The");

  /** Sums are as long as whole registers of the processor, which adds eight at a time. */
  private static final int REGISTER = 8;

  private final Weights model;
  private final int length;

  /** What tells nothing. */
  private final float[] nothing;

  private final float[][] openings;
  private final float[][] tags;
  private final float[][] tagPairs;

  private TagModel(Weights model) {
    List<String> outcomes = model.outcomes();
    this.model = model;
    this.length = (outcomes.size() + REGISTER - 1) / REGISTER * REGISTER;
    this.nothing = new float[length];
    this.openings =
        new float[][] {weights("S=begin"), weights("p1S=begin"), weights("p2S=begin"), nothing};
    this.tags = new float[outcomes.size()][];
    this.tagPairs = new float[outcomes.size() * outcomes.size()][];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = weights("t=" + outcomes.get(i));
      for (int j = 0; j < tags.length; j++) {
        tagPairs[i * tags.length + j] = weights("t2=" + outcomes.get(i) + "," + outcomes.get(j));
      }
    }
  }

  static TagModel of(POSModel model) {
    MaxentModel weights = model.getArtifact("pos.model");
    return new TagModel(Weights.of(weights));
  }

  /** Names of the outcomes: {@code NOUN}, {@code AUX+PART}. */
  List<String> outcomes() {
    return model.outcomes();
  }

  /** How many numbers a sum has: no fewer than there are outcomes. */
  int length() {
    return length;
  }

  /** The outcome most speaks for. */
  int best(float[] sums) {
    return model.best(sums);
  }

  float[] nothing() {
    return nothing;
  }

  /** What is known before anything is. */
  float[] start() {
    return weights("def");
  }

  /** What the place in the sentence says: nothing from the fourth token on. */
  float[] opening(int index) {
    return openings[Math.min(index, openings.length - 1)];
  }

  /** What the tag of the token before says. */
  float[] tag(int before) {
    return tags[before];
  }

  /** What the tags of the two tokens before say. */
  float[] tags(int secondBefore, int before) {
    return tagPairs[secondBefore * tags.length + before];
  }

  /**
   * What a word says of itself and its neighbours, wherever it stands: each time a weight for each
   * outcome. Most are 0, but a plain sum is done sooner than one that picks.
   */
  static final class Word {
    /** The outcome it always is; {@link #UNSURE} for nearly all. */
    final int sure;

    final float[] own;
    final float[] behindIt;
    final float[] secondBehindIt;
    final float[] beforeIt;
    final float[] secondBeforeIt;

    private Word(TagModel model, int sure, float[] own, String lower) {
      this.sure = sure;
      this.own = own;
      this.behindIt = model.weights("p1w=" + lower);
      this.secondBehindIt = model.weights("p2w=" + lower);
      this.beforeIt = model.weights("n1w=" + lower);
      this.secondBeforeIt = model.weights("n2w=" + lower);
    }
  }

  /** Looks a word up. */
  Word word(String word) {
    String lower = lower(word);
    float[] own = new float[length];
    for (int i = 1; i <= Math.min(LONGEST_AFFIX, word.length()); i++) {
      add("suf=" + word.substring(word.length() - i), own);
      add("pre=" + word.substring(0, i), own);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add("w=" + lower, own);
    add("wc=" + shape, own);
    add("w&c=" + lower + "," + shape, own);
    int sure = ARTICLES.contains(word) ? outcomes().indexOf(Tag.DET.name()) : UNSURE;
    return new Word(this, sure, own, lower);
  }

  // As OpenNLP does when it trains: a code point at a time.
  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      lower.appendCodePoint(Character.toLowerCase(word.codePointAt(i)));
    }
    return lower.toString();
  }

  private void add(String feature, float[] sums) {
    model.add(model.row(feature), sums);
  }

  private float[] weights(String feature) {
    int row = model.row(feature);
    if (row == Weights.NONE) {
      return nothing;
    }
    float[] weights = new float[length];
    model.add(row, weights);
    return weights;
  }
}
