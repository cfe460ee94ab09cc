package org.sitrep.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tags with OpenNLP's model, from left to right, each token for good: OpenNLP's own decoder follows
 * three ways at a time, but caches features so that all three go where the best one goes. What a
 * word says is looked up once. Articles are articles, whatever the model thinks of {@code "shot a
 * trader"}.
 */
final class ModelTagger implements Tagger {
  private static final int CACHED_WORDS = 50_000;

  private static final Map<String, Tag> TAGS =
      Arrays.stream(Tag.values()).collect(Collectors.toUnmodifiableMap(Tag::name, tag -> tag));

  private final TagModel model;
  private final Tag[] tags;
  private final float[] start;

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
    float[] nothing = model.nothing();
    int[] outcomes = new int[words.length];
    float[] sums = new float[model.length()];
    for (int i = 0; i < words.length; i++) {
      sum(
          sums,
          start,
          words[i].own,
          i > 0 ? words[i - 1].behindIt : nothing,
          i > 1 ? words[i - 2].secondBehindIt : nothing,
          i + 1 < words.length ? words[i + 1].beforeIt : nothing,
          i + 2 < words.length ? words[i + 2].secondBeforeIt : nothing);
      add(
          sums,
          model.opening(i),
          i > 0 ? model.tag(outcomes[i - 1]) : nothing,
          i > 1 ? model.tags(outcomes[i - 2], outcomes[i - 1]) : nothing);
      outcomes[i] = words[i].sure == TagModel.UNSURE ? model.best(sums) : words[i].sure;
    }
    return outcomes;
  }

  /** What the words say. */
  private static void sum(
      float[] sums, float[] start, float[] own, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = start[i] + own[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  /** What their order and the tags before say. */
  private static void add(float[] sums, float[] opening, float[] tag, float[] tags) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += opening[i] + tag[i] + tags[i];
    }
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
