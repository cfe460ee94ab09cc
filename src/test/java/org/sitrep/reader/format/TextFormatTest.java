package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;

class TextFormatTest {
  private static final String BODY = "Two men were hurt by a mine near Goma.\n\nA third fled.";

  @TempDir private Path folder;

  @Test
  void aHeadingWithKeysTellsEverything() throws IOException {
    String text =
        """
        Title: Mine hurts two near Goma
        By: Amina Diallo
        Date: Thursday, 4 February 2021, 10:15 GMT
        Source: Kivu Post
        URL: https://kivu-post.example/a/7
        Section: Africa
        Updated: 9 February 2021

        """;
    assertThat(read("a.txt", text + BODY + "\n"))
        .isEqualTo(
            new Article(
                "https://kivu-post.example/a/7",
                "a.txt",
                new ReadAs("txt", "is text and nothing more", false),
                Optional.of("https://kivu-post.example/a/7"),
                Optional.of("Kivu Post"),
                Optional.of("Mine hurts two near Goma"),
                Optional.of("Amina Diallo"),
                Optional.of("Africa"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.HEADER,
                BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2021-02-04 By Amina Diallo\n\n",
        "2021-02-04 By Amina Diallo\n",
        "February 4, 2021 | By Amina Diallo\n",
        "By Amina Diallo | 4 February 2021\n\n",
        "BY Amina Diallo\nPublished on 4 February 2021\n",
        "Published: 4 Feb. 2021 10:15\nAuthor: Amina Diallo\n\n\n"
      })
  void dayAndBylineAreReadInTheShapesArchivesUse(String heading) throws IOException {
    Article article = read("a.txt", heading + BODY);
    assertThat(article.publicationDate()).contains(LocalDate.of(2021, 2, 4));
    assertThat(article.publicationBasis()).isEqualTo(PublicationBasis.HEADER);
    assertThat(article.byline()).contains("Amina Diallo");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mine hurts two near Goma\n\n",
        "Mine hurts two near Goma\nBy Amina Diallo\n\n",
        "By Amina Diallo\n\nMine hurts two near Goma\n\n"
      })
  void aShortLineSetApartIsTheHeadline(String heading) throws IOException {
    Article article = read("a.txt", heading + BODY);
    assertThat(article.headline()).contains("Mine hurts two near Goma");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday two men had been hurt by mines near Goma.\n\nA third fled.",
        "On 4 February 2021 two men were hurt.\n\nA third fled.",
        "Goma: two men were hurt.\n\nA third fled.",
        "Two men were hurt near\nGoma by an old mine.\n\nA third fled.",
        "NAIROBI, Kenya (AP) _\n\nTwo men were hurt.",
        "Two men were hurt"
      })
  void anOrdinaryOpeningIsPartOfTheReport(String text) throws IOException {
    Article article = read("a.txt", text);
    assertThat(article.body()).isEqualTo(text);
    assertThat(article.headline()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.publicationBasis()).isEqualTo(PublicationBasis.UNKNOWN);
  }

  @Test
  void theDatelineStaysInTheBodyAndGivesTheDay() throws IOException {
    String text = "GOMA, 4 FEB 2021 (AGENCY) -- [TEXT] TWO MEN WERE HURT BY A MINE.";
    Article article = read("a.txt", text);
    assertThat(article.body()).isEqualTo(text);
    assertThat(article.publicationDate()).contains(LocalDate.of(2021, 2, 4));
    assertThat(article.publicationBasis()).isEqualTo(PublicationBasis.DATELINE);
  }

  @Test
  void theNameOfTheFileIsTheLastClue() throws IOException {
    Article article = read("2021-02-04-goma.txt", BODY);
    assertThat(article.publicationDate()).contains(LocalDate.of(2021, 2, 4));
    assertThat(article.publicationBasis()).isEqualTo(PublicationBasis.FILE);
    assertThat(article.sourceId()).isEqualTo("2021-02-04-goma.txt");
  }

  @Test
  void theAddressBeatsTheDatelineAndTheHeaderBeatsBoth() throws IOException {
    String dateline = "GOMA, 2 February 2021 (AFP) – Two men were hurt.";
    String url = "URL: https://a.example/2021/02/03/mine\n\n";
    assertThat(read("2021-02-01.txt", url + dateline).publicationBasis())
        .isEqualTo(PublicationBasis.URL);
    assertThat(read("2021-02-01.txt", "Date: 2021-02-04\n" + url + dateline).publicationDate())
        .contains(LocalDate.of(2021, 2, 4));
    assertThat(read("2021-02-01.txt", dateline).publicationBasis())
        .isEqualTo(PublicationBasis.DATELINE);
  }

  @Test
  void capitalsAreKept() throws IOException {
    assertThat(read("a.txt", "TWO MEN WERE HURT.").body()).isEqualTo("TWO MEN WERE HURT.");
  }

  @Test
  void utf16WithItsMarkIsRead() throws IOException {
    byte[] bytes =
        "\uFEFFTwo men were hurt in İzmir.".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertThat(Reading.summary(Reading.write(folder, "a.txt", bytes)))
        .containsExactly("Two men were hurt in İzmir.");
  }

  private Article read(String name, String text) throws IOException {
    return Reading.article(folder, name, text);
  }
}
