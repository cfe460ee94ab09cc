package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.source.Limits;

class TableFormatTest {
  @TempDir private Path folder;

  @Test
  void aRowIsAnArticle() throws IOException {
    String table =
        """
        url,authors,date_publish,title,maintext,source_domain,section
        https://a.example/7,Ana Diaz,2021-02-04 23:30:00,Two flee,"Two men fled, police said.",The A,World
        """;
    assertThat(Reading.article(folder, "a.csv", table))
        .isEqualTo(
            new Article(
                "https://a.example/7",
                "a.csv",
                new ReadAs(
                    "csv",
                    "columns url, authors, date_publish, title, maintext, source_domain, section"
                        + " between commas",
                    false),
                Optional.of("https://a.example/7"),
                Optional.of("The A"),
                Optional.of("Two flee"),
                Optional.of("Ana Diaz"),
                Optional.of("World"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Two men fled, police said."));
  }

  @Test
  void aLineFeedBetweenQuotationMarksEndsNoRow() throws IOException {
    String table = "id,text\n1,\"One man fled.\n\n\"\"He ran,\"\" she said.\"\n2,Two men fled.\n";
    assertThat(read("a.csv", table))
        .containsExactly("line 2: One man fled.\n\n\"He ran,\" she said.", "line 5: Two men fled.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndEndsARow(String end) throws IOException {
    String table = String.join(end, "id,text", "1,One man fled.", "2,Two men fled.", "");
    assertThat(read("a.csv", table))
        .containsExactly("line 2: One man fled.", "line 3: Two men fled.");
  }

  @Test
  void aRowTooLongIsRejectedAndTheNextOneRead() throws IOException {
    Limits limits = new Limits(1_000, 60, 1_000, 1_000_000, 200, 4);
    String table = "id,text\n1,\"One man\n" + "fled ".repeat(30) + ".\"\n2,Two men fled.\n";
    assertThat(Reading.all(Reading.write(folder, "a.csv", table), limits))
        .extracting(Reading::summary)
        .containsExactly("line 2: too_large", "line 4: Two men fled.");
  }

  @Test
  void aQuotationMarkLeftOpenSwallowsNoOtherRow() throws IOException {
    String table =
        "id,text\n0,\"None, fled.\"\n1,\"One man fled.\n2,Two men fled.\n3,\"Three, at least, fled.\"\n4,\"Four fled.\n";
    assertThat(read("a.csv", table))
        .containsExactly(
            "line 2: None, fled.",
            "line 3: malformed",
            "line 4: Two men fled.",
            "line 5: Three, at least, fled.",
            "line 6: malformed");
  }

  @Test
  void quotationMarksThatShouldHaveBeenDoubledAreLetters() throws IOException {
    String table =
        "id,text\n1,A 5\" gun fired.\n2,\"He said \"no\" twice, and fled.\"\n3,\"Three, he said.\"\n";
    assertThat(read("a.csv", table))
        .containsExactly(
            "line 2: A 5\" gun fired.",
            "line 3: He said \"no\" twice, and fled.",
            "line 4: Three, he said.");
  }

  @Test
  void thousandsOfQuotationMarksLeftOpenTakeNoTime() throws IOException {
    StringBuilder table = new StringBuilder("id,name,text\n");
    table.append("0,\"a\",\"No man, fled.\"\n".repeat(20));
    table.append("1,\"\"\"x\",\"one\n2,\"b\n".repeat(50_000)).append("3,c,Two men fled.\n");
    Path file = Reading.write(folder, "a.csv", table.toString());
    List<String> read =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reading.summary(file));
    assertThat(read).startsWith("line 2: No man, fled.").endsWith("line 100022: Two men fled.");
  }

  @Test
  void tablesOfSpreadsheetsAreReadInTheirEncodings() throws IOException {
    String table = "id\ttext\n1\tOne man fled to Ñuñoa – “quickly”.\n2\tTwo men fled.\n";
    List<String> expected =
        List.of("line 2: One man fled to Ñuñoa – “quickly”.", "line 3: Two men fled.");
    byte[] wide = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
    byte[] windows = table.getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.summary(Reading.write(folder, "a.txt", wide))).isEqualTo(expected);
    assertThat(Reading.summary(Reading.write(folder, "b.txt", marked))).isEqualTo(expected);
    assertThat(Reading.summary(Reading.write(folder, "c.txt", windows))).isEqualTo(expected);
  }

  @Test
  void aColumnOfTextsAloneIsATableWhereItsNameSaysSo() throws IOException {
    String table = "text\nOne man fled.\n\"Two men, at least, fled.\"\n";
    assertThat(read("a.csv", table))
        .containsExactly("line 2: One man fled.", "line 3: Two men, at least, fled.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text, date, fate: three words\n\nTwo men fled.",
        "Title, text\nTwo men fled, the police said, and nobody saw them.\nThey went at night.",
        "The date, the text, and the article, he said, were wrong.\nTwo men fled.",
        "1,2,3\n4,5,6\nTwo men fled."
      })
  void aTextWithCommasIsNoTable(String text) throws IOException {
    assertThat(Reading.all(Reading.write(folder, "a.txt", text)))
        .extracting(outcome -> outcome.member().name())
        .containsExactly("");
  }

  @Test
  void columnsMeanWhatTheFileBesideThemSays() throws IOException {
    Reading.write(folder, "columns.yml", "body: [story_txt]\ntitle: rubrik\npublisher: id\n");
    Reading.write(folder, "a.csv", "id,rubrik,story_txt,text\nThe A,Flight,One man fled.,x\n");
    Reading.write(
        folder, "b.jsonl", "{\"id\":\"The A\",\"rubrik\":\"F\",\"story_txt\":\"Two fled.\"}");
    Reading.write(folder, "c.json", "[\n{\"rubrik\":\"F\",\"Story TXT\":[\"Three\",\"fled.\"]}\n]");
    assertThat(Reading.all(folder))
        .extracting(Reading::summary)
        .containsExactly("line 2: One man fled.", "line 1: Two fled.", "item 1: Three\n\nfled.");
    Article article = Reading.article(Reading.all(folder).get(0));
    assertThat(article.publisher()).contains("The A");
    assertThat(article.headline()).contains("Flight");
    assertThat(article.sourceId()).isEqualTo("a.csv#2");
  }

  private List<String> read(String name, String table) throws IOException {
    return Reading.summary(Reading.write(folder, name, table));
  }
}
