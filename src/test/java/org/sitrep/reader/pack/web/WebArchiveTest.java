package org.sitrep.reader.pack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Limits;

class WebArchiveTest {
  private static final String PAGE = "<html><p>Two farmers fled.";

  @TempDir private Path folder;

  @Test
  void pagesAndTextsThatWereFoundAreReadAndAllElseIsPassedOver() throws IOException {
    assertThat(Sample.articles("warc/crawl.warc")).isEqualTo(crawled("warc/crawl.warc"));
  }

  @Test
  void eachRecordMayBeCompressedByItself() throws IOException {
    assertThat(Sample.articles("warc/crawl.warc.gz")).isEqualTo(crawled("warc/crawl.warc.gz"));
  }

  @Test
  void ofAZippedCollectionOnlyTheArchivesAreRead() throws IOException {
    assertThat(Sample.articles("warc/collection.wacz")).isEqualTo(crawled("warc/collection.wacz"));
  }

  private static List<Article> crawled(String sample) {
    String path = Path.of(sample).getFileName().toString();
    return List.of(
        new Article(
            "https://kivu-post.example/africa/mine-hurts-two",
            path,
            new ReadAs("html", "opens with <!doctype html", false),
            Optional.of("https://kivu-post.example/africa/mine-hurts-two"),
            Optional.empty(),
            Optional.of("Mine hurts two near Goma"),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of(LocalDate.of(2021, 2, 4)),
            PublicationBasis.METADATA,
            "Two farmers were hurt by a mine near Goma on Wednesday, the governor of the province"
                + " said.\n\nA third man fled into the forest, and soldiers were looking for him."),
        new Article(
            "https://donetsk-herald.example/2021/02/02/shell",
            path,
            new ReadAs("html", "opens with <html", false),
            Optional.of("https://donetsk-herald.example/2021/02/02/shell"),
            Optional.empty(),
            Optional.of("Shell hits house"),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of(LocalDate.of(2021, 2, 2)),
            PublicationBasis.URL,
            "A shell hit a house in the village of Mar'inka (Марьинка) on Tuesday and killed a"
                + " woman of 60, police said."),
        new Article(
            "https://agency.example/wire/77",
            path,
            new ReadAs("txt", "is text and nothing more", false),
            Optional.of("https://agency.example/wire/77"),
            Optional.empty(),
            Optional.of("Ten soldiers leave for Bangui"),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of(LocalDate.of(2021, 2, 3)),
            PublicationBasis.DATELINE,
            "KIGALI, 3 February 2021 (agency) - Ten soldiers left for Bangui on Wednesday to join"
                + " the mission there, the army said."));
  }

  @Test
  void aBrokenRecordIsRejectedAndTheNextOneIsRead() throws IOException {
    assertThat(Sample.summary("warc/broken.warc"))
        .containsExactly(
            "https://a.example/1: One farmer was hurt by a mine near Goma on Monday.",
            "record 2: malformed",
            "https://a.example/3: malformed",
            "https://a.example/4: Four farmers were hurt by a mine near Goma on Monday",
            "record 5: malformed",
            "https://a.example/5: malformed",
            "https://a.example/6: malformed",
            "https://a.example/7: Seven farmers were hurt by a mine near Goma on Monday.",
            "https://a.example/8: malformed");
  }

  @Test
  void aRejectionSaysWhatIsWrong() throws IOException {
    assertThat(Reading.all(Sample.file("warc/broken.warc")))
        .filteredOn(Outcome.Rejected.class::isInstance)
        .extracting(outcome -> ((Outcome.Rejected) outcome).message())
        .containsExactly(
            "cannot be read: has no length: \"many\"",
            "cannot be read: it ends too early",
            "cannot be read: does not open with WARC/1.0",
            "cannot be read: not an answer of a web server",
            "cannot be read: content encoding xx is not known",
            "cannot be read: the file ends within it");
  }

  @Test
  void headersMayGoOnInTheNextLineAndLinesMayEndInALineFeedAlone() throws IOException {
    String warc =
        "WARC/1.0\nWARC-Type: resource\nWARC-Target-URI:\n  <https://a.example/1>\nContent-Type: text/html\nContent-Length: "
            + PAGE.length()
            + "\n\n"
            + PAGE
            + "\n";
    assertThat(Reading.summary(Reading.write(folder, "a.warc", warc)))
        .containsExactly("https://a.example/1: Two farmers fled.");
  }

  @Test
  void aLengthBelowZeroOrBeyondTheFileHarmsNothing() throws IOException {
    assertThat(summary(resource("-5", PAGE) + resource(PAGE)))
        .containsExactly("record 1: malformed", "https://a.example/1: Two farmers fled.");
    assertThat(summary(resource("999999999999999999", PAGE) + resource(PAGE)))
        .containsExactly("https://a.example/1: malformed");
  }

  @Test
  void anAnswerAboveTheLimitIsTooLargeAndTheNextOneIsRead() throws IOException {
    Limits limits = new Limits(1_000, 1_000, 1_000, 1_000_000, 200, 4);
    Path file =
        Reading.write(
            folder, "a.warc", resource(PAGE + " Two more fled.".repeat(100)) + resource(PAGE));
    assertThat(Reading.all(file, limits))
        .extracting(Reading::summary)
        .containsExactly(
            "https://a.example/1: too_large", "https://a.example/1: Two farmers fled.");
  }

  @Test
  void headersOfAnAnswerWithoutEndAreNotHeld() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(2_000_000) + "\r\n\r\n" + PAGE;
    assertThat(summary(response(answer) + resource(PAGE)))
        .containsExactly(
            "https://a.example/1: too_large", "https://a.example/1: Two farmers fled.");
  }

  @Test
  void anAnswerPackedByBrotliIsUnpacked() throws IOException {
    byte[] packed =
        Base64.getDecoder()
            .decode(
                "G5MAAI2TXP3oNkKSWd1cqkvJYLeEg3u7HrnIi4fKDY4DG4z/dJt8nAcbbOJj4SlLkYCgfMcXNMyDA+pJ"
                    + "HAa2EO/osPp+oBOnYFziIuA28lIb3KfDamTAMnz9QQvB9EFEAQ==");
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n";
    assertThat(summary(response(answer + new String(packed, StandardCharsets.ISO_8859_1))))
        .containsExactly("https://a.example/1: Two men fled to the hills near Bweru on Monday.");
  }

  @Test
  void theNameOfAnArchiveDatesNoPageInIt() throws IOException {
    Path file = Reading.write(folder, "crawl-2021-02-04.warc", resource(PAGE));
    assertThat(((Outcome.Read) Reading.all(file).get(0)).article().publicationBasis())
        .isEqualTo(PublicationBasis.UNKNOWN);
  }

  @Test
  void anArchiveOfPicturesHasNoArticle() throws IOException {
    assertThat(summary(response("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0001\u0002")))
        .containsExactly("no_body");
  }

  private List<String> summary(String warc) throws IOException {
    return Reading.summary(
        Reading.write(folder, "a.warc", warc.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String resource(String body) {
    return resource(String.valueOf(body.length()), body);
  }

  private static String resource(String length, String body) {
    return record("resource", "text/html", length, body);
  }

  private static String response(String answer) {
    return record(
        "response", "application/http; msgtype=response", String.valueOf(answer.length()), answer);
  }

  private static String record(String kind, String type, String length, String body) {
    return "WARC/1.1\r\nWARC-Type: "
        + kind
        + "\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }
}
