package org.sitrep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's tag model knows: for each feature, how much it speaks for each outcome. The
 * feature {@code w=killed} speaks for {@code VERB}, {@code t=DET} (the tag before) for {@code
 * NOUN}. Immutable.
 */
final class TagModel {
  private static final int LONGEST_AFFIX = 4;

  private final Map<?, ?> features;
  private final List<String> outcomes;
  private final List<double @Nullable []> openings = new ArrayList<>();
  private final List<double @Nullable []> tags = new ArrayList<>();
  private final List<double @Nullable []> tagPairs = new ArrayList<>();

  private TagModel(Map<?, ?> features, List<String> outcomes) {
    this.features = features;
    this.outcomes = outcomes;
    for (String feature : List.of("S=begin", "p1S=begin", "p2S=begin")) {
      openings.add(weights(feature));
    }
    for (String tag : outcomes) {
      tags.add(weights("t=" + tag));
      for (String next : outcomes) {
        tagPairs.add(weights("t2=" + tag + "," + next));
      }
    }
  }

  static TagModel of(POSModel model) {
    if (model.getArtifact("pos.model") instanceof AbstractModel weights
        && weights.getDataStructures()[1] instanceof Map<?, ?> features
        && weights.getDataStructures()[2] instanceof String[] outcomes) {
      return new TagModel(features, List.of(outcomes));
    }
    throw new IllegalStateException("no weights in the tag model of " + model.getLanguage());
  }

  /** Names of the outcomes: {@code NOUN}, {@code AUX+PART}. */
  List<String> outcomes() {
    return outcomes;
  }

  /** What is known before anything is: a weight for each outcome. */
  double[] start() {
    double[] weights = new double[outcomes.size()];
    add(weights("def"), weights);
    return weights;
  }

  /** What the place in the sentence says: nothing from the fourth token on. */
  double @Nullable [] opening(int index) {
    return index < openings.size() ? openings.get(index) : null;
  }

  /** What the tag of the token before says. */
  double @Nullable [] tag(int before) {
    return tags.get(before);
  }

  /** What the tags of the two tokens before say. */
  double @Nullable [] tags(int secondBefore, int before) {
    return tagPairs.get(secondBefore * outcomes.size() + before);
  }

  /**
   * What a word says of itself and its neighbours, wherever it stands: each time a weight for each
   * outcome, or nothing. Most are 0, but a plain sum is done sooner than one that picks.
   */
  static final class Word {
    final double[] own;
    final double @Nullable [] behindIt;
    final double @Nullable [] secondBehindIt;
    final double @Nullable [] beforeIt;
    final double @Nullable [] secondBeforeIt;

    private Word(TagModel model, double[] own, String lower) {
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
    double[] own = new double[outcomes.size()];
    for (int i = 1; i <= Math.min(LONGEST_AFFIX, word.length()); i++) {
      add(weights("suf=" + word.substring(word.length() - i)), own);
      add(weights("pre=" + word.substring(0, i)), own);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add(weights("w=" + lower), own);
    add(weights("wc=" + shape), own);
    add(weights("w&c=" + lower + "," + shape), own);
    return new Word(this, own, lower);
  }

  // As OpenNLP does when it trains: a code point at a time.
  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      lower.appendCodePoint(Character.toLowerCase(word.codePointAt(i)));
    }
    return lower.toString();
  }

  /** Adds what a feature says to a weight for each outcome. */
  static void add(double @Nullable [] said, double[] weights) {
    if (said != null) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += said[i];
      }
    }
  }

  private double @Nullable [] weights(String feature) {
    Context context = (Context) features.get(feature);
    if (context == null) {
      return null;
    }
    double[] weights = new double[outcomes.size()];
    int[] told = context.getOutcomes();
    for (int i = 0; i < told.length; i++) {
      weights[told[i]] = context.getParameters()[i];
    }
    return weights;
  }
}
