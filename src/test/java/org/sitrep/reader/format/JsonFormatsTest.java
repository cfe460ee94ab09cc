package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;

class JsonFormatsTest {
  @TempDir private Path folder;

  @Test
  void aLineIsAnArticleWhateverItsColumnsAreCalled() throws IOException {
    String line =
        """
        {"source_url": "https://a.example/7", "authors": ["Ana Diaz", "Li Wei"], "gold": {"text": "no", "deep": [1, [2]]},
         "date_modify": "2022-01-01", "date_publish": "2021-02-04 23:30:00-08:00", "maintext": "Two men fled.",
         "title": "Two flee", "source": {"name": "The A"}, "section": null}
        """
            .replace("\n", "");
    assertThat(Reading.article(folder, "a.jsonl", line))
        .isEqualTo(
            new Article(
                "https://a.example/7",
                "a.jsonl",
                new ReadAs("jsonl", "opens with { and is named so", false),
                Optional.of("https://a.example/7"),
                Optional.of("The A"),
                Optional.of("Two flee"),
                Optional.of("Ana Diaz, Li Wei"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Two men fled."));
  }

  @Test
  void aTimeWithoutDayIsNoDate() throws IOException {
    Article article =
        Reading.article(
            folder, "2021-02-04.jsonl", "{\"date\":\"9:27 AM ET\",\"text\":\"Two men fled.\"}");
    assertThat(article.publicationDate()).isEmpty();
    assertThat(article.publicationBasis()).isEqualTo(PublicationBasis.UNKNOWN);
    assertThat(article.sourceId()).isEqualTo("2021-02-04.jsonl#1");
  }

  @Test
  void aBadLineIsRejectedAndTheRestGoesOn() throws IOException {
    String lines =
        """
        {"text": "One man fled."}
        {"text": "Two men fled."
        not json
        ["three"]

        {"title": "No report"}
        {"text": "Four men fled."} {"text": "Five."}
        {"text": "Six men fled."}
        """;
    assertThat(Reading.summary(Reading.write(folder, "a.jsonl", lines)))
        .containsExactly(
            "line 1: One man fled.",
            "line 2: malformed",
            "line 3: malformed",
            "line 4: malformed",
            "line 6: no_body",
            "line 7: malformed",
            "line 8: Six men fled.");
  }

  @Test
  void aFirstLineThatIsBrokenHidesNothing() throws IOException {
    assertThat(
            Reading.summary(
                Reading.write(folder, "a.jsonl", "oops\n{\"text\":\"One man fled.\"}\n")))
        .containsExactly("line 1: malformed", "line 2: One man fled.");
  }

  @Test
  void aWholeFileMayBeAnArrayAnArticleOrAnAnswerWithArticles() throws IOException {
    assertThat(
            Reading.summary(
                Reading.write(
                    folder, "a.json", "[\n{\"text\":\"One.\"},\n7,\n{\"body\":\"Two.\"}\n]")))
        .containsExactly("item 1: One.", "item 2: no_body", "item 3: Two.");
    assertThat(
            Reading.summary(Reading.write(folder, "b.json", "{\n\"id\": 1,\n\"text\": \"One.\"}")))
        .containsExactly("One.");
    assertThat(
            Reading.summary(
                Reading.write(
                    folder,
                    "c.json",
                    "{\n\"source\": \"A\", \"articles\": [{\"text\":\"One.\"}, {\"text\":\"Two.\"}]\n}")))
        .containsExactly("item 1: One.", "item 2: Two.");
    assertThat(Reading.summary(Reading.write(folder, "d.json", "{\n\"a\": {\"b\": 1}\n}")))
        .containsExactly("no_body");
  }

  @Test
  void whatStandsBeforeAFaultOfAnArrayIsKept() throws IOException {
    assertThat(
            Reading.summary(Reading.write(folder, "a.json", "[{\"text\":\"One.\"},{\"text\":\"Tw")))
        .containsExactly("item 1: One.", "item 2: malformed");
  }
}
