package org.sitrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our decoder gives the tags OpenNLP's own gives, only sooner. */
class ModelTaggerTest {
  private static final Models MODELS = Models.load();
  private static final Tagger TAGGER = new ModelTagger(TagModel.of(MODELS.tags()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two",
        "Fire !",
        "Gunmen killed at least 12 people in a raid on Tuesday , police said .",
        "They do n't know who planted the 155-mm shells near Fuzuli 's bridge .",
        "The U.S. sent 1,500 more troops ; France , Italy and ten others will not .",
        "SHELLING KILLED SIX IN THE OLD TOWN",
        "a b c d 1 22 333 4444 1/2 3-4 5.5 6,7 A. B2B Ünye ünye ÇORUM 中文 10:30",
        "We can and we will march in March , may we not ?"
      })
  void everyTagIsThatOfOpenNlp(String words) {
    List<Token> tokens = tokens(words);
    String[] expected =
        Arrays.stream(new POSTaggerME(MODELS.tags()).tag(words.split(" ")))
            .map(tag -> tag.replaceAll("\\+.*", ""))
            .toArray(String[]::new);
    Tag[] tags = TAGGER.tag(tokens);
    assertThat(IntStream.range(0, tags.length).filter(i -> !tokens.get(i).isPunctuation()))
        .allSatisfy(i -> assertThat(tags[i]).hasToString(expected[i]));
  }

  private static List<Token> tokens(String words) {
    String[] texts = words.split(" ");
    return IntStream.range(0, texts.length)
        .mapToObj(i -> new Token(i, new Span(0, 0), Spelling.of(texts[i])))
        .toList();
  }
}
