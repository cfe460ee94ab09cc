package org.sitrep.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tags with OpenNLP's model, from left to right, each token for good: OpenNLP's own decoder follows
 * three ways at a time, but caches features so that all three go where the best one goes. What a
 * word says is looked up once.
 */
final class ModelTagger implements Tagger {
  private static final int CACHED_WORDS = 50_000;

  private static final Map<String, Tag> TAGS =
      Arrays.stream(Tag.values()).collect(Collectors.toUnmodifiableMap(Tag::name, tag -> tag));

  private final TagModel model;
  private final Tag[] tags;
  private final double[] start;

  /** Words already seen; a full cache changes the speed, never the tags. */
  private final Map<String, TagModel.Word> known = new ConcurrentHashMap<>();

  ModelTagger(TagModel model) {
    this.model = model;
    this.start = model.start();
    this.tags = model.outcomes().stream().map(ModelTagger::tag).toArray(Tag[]::new);
  }

  @Override
  public Tag[] tag(List<Token> tokens) {
    TagModel.Word[] words = new TagModel.Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(tokens.get(i).spelling());
    }
    int[] outcomes = outcomes(words);
    Tag[] found = new Tag[outcomes.length];
    for (int i = 0; i < found.length; i++) {
      boolean mark = tokens.get(i).isPunctuation() && !isSign(tokens.get(i).text());
      found[i] = mark ? Tag.PUNCT : tags[outcomes[i]];
    }
    return found;
  }

  private TagModel.Word word(Spelling spelling) {
    TagModel.Word clues = spelling.clues();
    if (clues == null) {
      clues = word(spelling.text().replace('’', '\''));
      spelling.remember(clues);
    }
    return clues;
  }

  private TagModel.Word word(String text) {
    TagModel.Word word = known.get(text);
    if (word == null) {
      word = model.word(text);
      if (known.size() < CACHED_WORDS) {
        known.put(text, word);
      }
    }
    return word;
  }

  private int[] outcomes(TagModel.Word[] words) {
    int[] outcomes = new int[words.length];
    double[] weights = new double[tags.length];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(start, 0, weights, 0, weights.length);
      TagModel.add(words[i].own, weights);
      addNeighbours(words, i, weights);
      TagModel.add(model.opening(i), weights);
      if (i > 0) {
        TagModel.add(model.tag(outcomes[i - 1]), weights);
      }
      if (i > 1) {
        TagModel.add(model.tags(outcomes[i - 2], outcomes[i - 1]), weights);
      }
      outcomes[i] = best(weights);
    }
    return outcomes;
  }

  private static void addNeighbours(TagModel.Word[] words, int i, double[] weights) {
    if (i > 0) {
      TagModel.add(words[i - 1].behindIt, weights);
    }
    if (i > 1) {
      TagModel.add(words[i - 2].secondBehindIt, weights);
    }
    if (i + 1 < words.length) {
      TagModel.add(words[i + 1].beforeIt, weights);
    }
    if (i + 2 < words.length) {
      TagModel.add(words[i + 2].secondBeforeIt, weights);
    }
  }

  private static int best(double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return best;
  }

  /** The model joins tags of contractions ({@code AUX+PART}); the first one leads. */
  private static Tag tag(String name) {
    int plus = name.indexOf('+');
    String first = plus < 0 ? name : name.substring(0, plus);
    return TAGS.getOrDefault(first, Tag.X);
  }

  private static boolean isSign(String word) {
    return switch (word) {
      case "$", "%", "€", "£", "&" -> true;
      default -> false;
    };
  }
}
