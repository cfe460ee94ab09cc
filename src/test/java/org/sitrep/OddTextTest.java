package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;

/** What holds for every text, odd ones too; the texts of all cases are the material. */
class OddTextTest {
  private static final int SEED = 20210304;
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
  private static final String ODD =
      "\u0000\u200b\ud83d\ude80\ud83d\"'()[]{}-–—%$€#*|\t\n0123456789.,;:";

  private static Function<Article, Extraction> extractor =
      article -> {
        throw new IllegalStateException("not loaded");
      };

  @BeforeAll
  static void load() {
    extractor = Subject.extractor();
  }

  @Test
  void aWordOfAMillionLettersHoldsNothingUp() {
    for (String odd : List.of("a", "1", "A", "-", "(", "é", "\u202e")) {
      String text = "A mine killed two men near Goma. " + odd.repeat(1_000_000) + " One was hurt.";
      assertDoesNotThrow(() -> extractor.apply(Article.of(BodyText.normalise(text), DAY)), odd);
    }
  }

  @Test
  void everyEvidenceQuotesItsText() {
    articles()
        .forEach(
            article -> {
              Extraction extraction = extractor.apply(article);
              for (Evidence evidence : evidence(extraction).toList()) {
                assertQuotes(extraction.document(), evidence.span());
              }
            });
  }

  private static Stream<Evidence> evidence(Extraction extraction) {
    return Stream.concat(
        extraction.incidents().stream().flatMap(incident -> incident.evidence().stream()),
        extraction.deployments().stream().flatMap(deployment -> deployment.evidence().stream()));
  }

  private static void assertQuotes(Document document, Span span) {
    assertTrue(span.end() <= document.text().length() && span.start() < span.end(), span::toString);
    String quote = document.quote(span);
    assertEquals(quote.strip(), quote);
    assertEquals(quote, document.locate(span).quote());
  }

  @Test
  void extractingTwiceIsEqual() {
    articles()
        .forEach(
            article ->
                assertEquals(
                    Rendering.of(extractor.apply(article)),
                    Rendering.of(extractor.apply(article))));
  }

  @Test
  void truncatedTextsDoNotThrow() {
    Random random = new Random(SEED);
    articles().forEach(article -> survives(cut(article.body(), random)));
  }

  private static String cut(String text, Random random) {
    int from = random.nextInt(text.length());
    return text.substring(from, from + random.nextInt(text.length() - from + 1));
  }

  @Test
  void textsThatEndBehindAnyWordDoNotThrow() {
    Random random = new Random(SEED);
    articles()
        .forEach(
            article -> {
              survives(article.body().replaceAll("[.!?\"]+\\s*$", ""));
              List<String> words = Arrays.asList(article.body().split(" ", -1));
              for (int i = 0; i < 3; i++) {
                survives(String.join(" ", words.subList(0, 1 + random.nextInt(words.size()))));
              }
            });
  }

  @Test
  void shuffledTextsDoNotThrow() {
    Random random = new Random(SEED);
    articles()
        .forEach(
            article -> {
              List<String> words = new ArrayList<>(Arrays.asList(article.body().split(" ", -1)));
              Collections.shuffle(words, random);
              survives(String.join(" ", words));
            });
  }

  @Test
  void mutilatedTextsDoNotThrow() {
    Random random = new Random(SEED);
    articles().forEach(article -> survives(mutilate(article.body(), random)));
  }

  private static String mutilate(String text, Random random) {
    StringBuilder mutilated = new StringBuilder(text);
    for (int i = 0; i < 1 + text.length() / 12; i++) {
      int at = random.nextInt(mutilated.length());
      char odd = ODD.charAt(random.nextInt(ODD.length()));
      switch (random.nextInt(3)) {
        case 0 -> mutilated.setCharAt(at, odd);
        case 1 -> mutilated.insert(at, odd);
        default -> mutilated.insert(at, mutilated.charAt(random.nextInt(mutilated.length())));
      }
    }
    return mutilated.toString();
  }

  @Test
  void emptyAndEndlessTextsDoNotThrow() {
    survives("");
    survives(" \n\n ");
    survives("killed");
    survives("2");
    survives("Two soldiers were killed and ".repeat(400));
    survives("mine ".repeat(5000));
    survives("a".repeat(20000));
    survives("(".repeat(3000) + ")".repeat(3000));
  }

  private static void survives(String text) {
    assertDoesNotThrow(() -> extractor.apply(Article.of(text, DAY)), text);
  }

  private static Stream<Article> articles() {
    return CaseFile.readAll(Subject.CASES).stream()
        .flatMap(file -> file.cases().stream())
        .map(Case::article);
  }
}
