package org.sitrep.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's part-of-speech model, one decoder a thread: its decoders are not thread-safe. */
final class ModelTagger implements Tagger {
  private static final Map<String, Tag> TAGS =
      Arrays.stream(Tag.values()).collect(Collectors.toUnmodifiableMap(Tag::name, tag -> tag));

  private final ThreadLocal<POSTaggerME> tagger;
  private final Casing casing;

  ModelTagger(POSModel model) {
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
    this.casing = Casing.of(model);
  }

  @Override
  public Tag[] tag(List<Token> tokens, boolean capitals) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = capitals ? casing.restore(token.text()) : token.text().replace('’', '\'');
    }
    String[] names = tagger.get().tag(words);
    Tag[] tags = new Tag[names.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tokens.get(i).isPunctuation() && !isSign(words[i]) ? Tag.PUNCT : tag(names[i]);
    }
    return tags;
  }

  /** The model joins tags of contractions ({@code AUX+PART}); the first one leads. */
  private static Tag tag(String name) {
    int plus = name.indexOf('+');
    String first = plus < 0 ? name : name.substring(0, plus);
    return TAGS.getOrDefault(first, Tag.X);
  }

  private static boolean isSign(String word) {
    return word.equals("$")
        || word.equals("%")
        || word.equals("€")
        || word.equals("£")
        || word.equals("&");
  }
}
