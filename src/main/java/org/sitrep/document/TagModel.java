package org.sitrep.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
  private final List<@Nullable Context> openings;
  private final List<@Nullable Context> tags = new ArrayList<>();
  private final List<@Nullable Context> tagPairs = new ArrayList<>();

  private TagModel(Map<?, ?> features, List<String> outcomes) {
    this.features = features;
    this.outcomes = outcomes;
    this.openings = new ArrayList<>();
    for (String feature : List.of("S=begin", "p1S=begin", "p2S=begin")) {
      openings.add(context(feature));
    }
    for (String tag : outcomes) {
      tags.add(context("t=" + tag));
      for (String next : outcomes) {
        tagPairs.add(context("t2=" + tag + "," + next));
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
    add(context("def"), weights);
    return weights;
  }

  /** What the place in the sentence says: nothing from the fourth token on. */
  @Nullable Context opening(int index) {
    return index < openings.size() ? openings.get(index) : null;
  }

  /** What the tag of the token before says. */
  @Nullable Context tag(int before) {
    return tags.get(before);
  }

  /** What the tags of the two tokens before say. */
  @Nullable Context tags(int secondBefore, int before) {
    return tagPairs.get(secondBefore * outcomes.size() + before);
  }

  /** What a word says of itself and its neighbours, wherever it stands. */
  record Word(
      Context own,
      @Nullable Context behindIt,
      @Nullable Context secondBehindIt,
      @Nullable Context beforeIt,
      @Nullable Context secondBeforeIt) {}

  /** Looks a word up. */
  Word word(String word) {
    String lower = lower(word);
    double[] own = new double[outcomes.size()];
    for (int i = 1; i <= Math.min(LONGEST_AFFIX, word.length()); i++) {
      add(context("suf=" + word.substring(word.length() - i)), own);
      add(context("pre=" + word.substring(0, i)), own);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add(context("w=" + lower), own);
    add(context("wc=" + shape), own);
    add(context("w&c=" + lower + "," + shape), own);
    return new Word(
        sparse(own),
        context("p1w=" + lower),
        context("p2w=" + lower),
        context("n1w=" + lower),
        context("n2w=" + lower));
  }

  private static Context sparse(double[] weights) {
    int[] outcomes = IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    return new Context(outcomes, Arrays.stream(outcomes).mapToDouble(i -> weights[i]).toArray());
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
  static void add(@Nullable Context context, double[] weights) {
    if (context == null) {
      return;
    }
    int[] outcomes = context.getOutcomes();
    double[] parameters = context.getParameters();
    for (int i = 0; i < outcomes.length; i++) {
      weights[outcomes[i]] += parameters[i];
    }
  }

  private @Nullable Context context(String feature) {
    return (Context) features.get(feature);
  }
}
