package org.sitrep.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.outcome.Outcome;

class SidecarsTest {
  @TempDir private Path folder;

  @Test
  void whatAPersonWroteBesideAnArticleBeatsItsOwnWord() throws IOException {
    write("blast.txt", "Title: Old\nDate: 2021-02-09\nSection: World\n\nTwo men fled.");
    write(
        "blast.txt.meta.json",
        "{\"title\": \"New\", \"date\": \"4 February 2021\", \"publisher\": \"The Paper\", \"id\": 7}");
    assertThat(articles())
        .containsExactly(
            new Article(
                "7",
                "blast.txt",
                new ReadAs("txt", "is text and nothing more", false),
                Optional.empty(),
                Optional.of("The Paper"),
                Optional.of("New"),
                Optional.empty(),
                Optional.of("World"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.USER,
                "Two men fled."));
  }

  @Test
  void theFileNameWithoutItsEndingWillDo() throws IOException {
    write("blast.html", "<html><body><p>Two men fled to the hills on Tuesday.</p></body></html>");
    write("blast.meta.json", "{\"publisher\": \"The Paper\"}");
    assertThat(articles()).extracting(Article::publisher).containsExactly(Optional.of("The Paper"));
  }

  @Test
  void defaultsHoldForFoldersBelowAndTheInnerOneWins() throws IOException {
    write("_defaults.yml", "publisher: The Paper\nsection: World\n");
    write("a.txt", "One man fled.");
    write("africa/_defaults.yml", "section: Africa\n");
    write("africa/b.txt", "Two men fled.");
    write("africa/c.txt", "Section: Sahel\n\nThree men fled.");
    write("africa/d.meta.json", "{\"section\": \"Mali\"}");
    write("africa/d.txt", "Four men fled.");
    assertThat(articles())
        .extracting(article -> article.publisher().orElse("") + ", " + article.section().orElse(""))
        .containsExactly(
            "The Paper, World", "The Paper, Africa", "The Paper, Africa", "The Paper, Mali");
  }

  @Test
  void anEncodingIsUsedWhereTheBytesAreNoUtf8() throws IOException {
    write("_defaults.yml", "encoding: windows-1250\n");
    byte[] bytes = "Two men fled from Łódź.".getBytes(Charset.forName("windows-1250"));
    Reading.write(folder, "a.txt", bytes);
    assertThat(articles()).extracting(Article::body).containsExactly("Two men fled from Łódź.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          publisher: A                    | 03/02/2021    | -
          dates: dmy                      | 03/02/2021    | 2021-02-03
          dates: mdy                      | 03/02/2021    | 2021-03-02
          dates: ymd                      | 03/02/2021    | -
          dates: ymd, years: 1980-1999    | 89/12/05      | 1989-12-05
          dates: dmy, years: 1980-1999    | 05/12/89      | 1989-12-05
          dates: mdy, years: 1880-1899    | 05/12/89      | 1889-05-12
          dates: dmy                      | 05/12/89      | -
          years: 1980-1999                | 5 December 89 | 1989-12-05
          years: 1980-1999                | 5 December 05 | -
          years: 1980-1999                | 2004-05-12    | -
          zone: Asia/Baku                 | 1612382400    | 2021-02-04
          zone: America/Lima              | 1612382400    | 2021-02-03
          zone: Asia/Baku                 | 1612382400000 | 2021-02-04
          publisher: A                    | 1612382400    | -
          """)
  void aFolderTellsHowItsDaysAreWritten(String told, String written, LocalDate day)
      throws IOException {
    write("_defaults.yml", told.replace(", ", "\n"));
    write("a.jsonl", "{\"date\": \"" + written + "\", \"text\": \"Two men fled.\"}");
    assertThat(articles())
        .extracting(Article::publicationDate)
        .containsExactly(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          _defaults.yml | publsher: A       | unknown key "publsher"; known are id, url, title, date, body, publisher, byline, section, language, encoding, dates, years, zone
          _defaults.yml | dates: d/m/y      | dates are dmy, mdy or ymd, not "d/m/y"
          _defaults.yml | years: 89-99      | years are two, such as 1980-1999, not "89-99"
          _defaults.yml | years: 1999-1980  | years are less than a hundred, the first one first: 1999-1980
          _defaults.yml | zone: Baku        | unknown zone "Baku", such as Asia/Baku
          _defaults.yml | encoding: utf-9   | unknown encoding "utf-9"
          _defaults.yml | just words        | not keys and values
          _defaults.yml | section: [a, b]   | line 1: not one value
          a.meta.json   | {"publisher": "A" | not YAML or JSON: while parsing a flow mapping
          columns.yml   | text: story_txt   | unknown key "text"; known are id, url, title, date, body, publisher, byline, section, language, encoding, dates, years, zone
          """)
  void oneThatIsBrokenIsRejectedAndTheArticlesAreRead(String name, String text, String message)
      throws IOException {
    write(name, text);
    write("a.txt", "One man fled.");
    write("b.txt", "Two men fled.");
    List<Outcome> all = Reading.all(folder);
    assertThat(all)
        .extracting(Reading::summary)
        .containsExactly("malformed", "One man fled.", "Two men fled.");
    assertThat(all.get(0).member().sourcePath()).isEqualTo(name);
    assertThat(((Outcome.Rejected) all.get(0)).message()).isEqualTo(message);
  }

  @Test
  void oneThatTellsOfNoFileIsReadLikeAnyOther() throws IOException {
    write("gone.meta.json", "{\"publisher\": \"The Paper\"}");
    write("a.txt", "One man fled.");
    assertThat(Reading.all(folder))
        .extracting(outcome -> outcome.member().sourcePath() + " " + Reading.summary(outcome))
        .containsExactly("a.txt One man fled.", "gone.meta.json line 1: no_body");
  }

  @Test
  void anEmptyOneTellsNothing() throws IOException {
    write("_defaults.yml", "# nothing yet\n");
    write("a.txt", "One man fled.");
    assertThat(Reading.all(folder)).extracting(Reading::summary).containsExactly("One man fled.");
  }

  private void write(String name, String text) throws IOException {
    Reading.write(folder, name, text);
  }

  private List<Article> articles() throws IOException {
    return Reading.all(folder).stream().map(Reading::article).toList();
  }
}
