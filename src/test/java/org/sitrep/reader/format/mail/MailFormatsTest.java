package org.sitrep.reader.format.mail;

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
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Limits;

class MailFormatsTest {
  @TempDir private Path folder;

  @Test
  void ofAMessageThePlainTextIsReadWithoutQuotesSignatureAndAttachments() throws IOException {
    assertThat(article("mail/report.eml", 0))
        .isEqualTo(
            new Article(
                "77.20210204@kivu-post.example",
                "report.eml",
                new ReadAs("mail", "opens with headers of mail", false),
                Optional.empty(),
                Optional.of("Kivu Post"),
                Optional.of("Mine hurts two – governor speaks"),
                Optional.of("Amína Diallo"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Two farmers were hurt by a mine near Goma on Wednesday, the “governor” said. A"
                    + " third man fled into the forest – soldiers were looking for him."));
  }

  @Test
  void aMailboxHoldsAnArticleAMessage() throws IOException {
    assertThat(article("mail/lakes.mbox", 0))
        .isEqualTo(
            new Article(
                "1@kivu-post.example",
                "lakes.mbox",
                new ReadAs("mbox", "opens with From and headers of mail", false),
                Optional.of("https://lists.kivu-post.example/lakes/1"),
                Optional.of("News of the lakes"),
                Optional.of("Ten soldiers leave"),
                Optional.of("Kivu Post"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1999, 2, 4)),
                PublicationBasis.METADATA,
                "KIGALI - Ten soldiers left for Bangui on Thursday, the army said.\n\nFrom Bangui"
                    + " they go to Bria."));
    assertThat(Sample.summary("mail/lakes.mbox").subList(1, 3))
        .containsExactly("message 2: A bridge near Ñuñoa was reopened.", "message 3: no_body");
  }

  @Test
  void aPageSavedAsAMessageIsAPageAndTheDayItWasSavedIsNotItsOwn() throws IOException {
    assertThat(article("mail/page.mhtml", 0))
        .isEqualTo(
            new Article(
                "https://kivu-post.example/africa/mine-hurts-two",
                "page.mhtml",
                new ReadAs("mail", "opens with headers of mail", false),
                Optional.of("https://kivu-post.example/africa/mine-hurts-two"),
                Optional.empty(),
                Optional.of("Mine hurts two"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Two farmers were hurt by a mine near Goma on Wednesday, the governor of the"
                    + " province said."));
  }

  @Test
  void partsWithinPartsAreNotFollowedForEver() throws IOException {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    assertThat(Reading.summary(Reading.write(folder, "a.eml", mail.toString())))
        .containsExactly("too_large");
  }

  @Test
  void aMessageAboveTheLimitIsTooLargeAndTheNextOneIsRead() throws IOException {
    String mark = "From a@b.example Thu Feb  4 21:30:00 2021\n";
    String head = "From: a@b.example\nMessage-ID: <1>\n\n";
    Path file =
        Reading.write(
            folder,
            "a.mbox",
            mark + head + "Two men fled.\n".repeat(200) + "\n" + mark + head + "Three men fled.\n");
    assertThat(Reading.all(file, new Limits(1_000, 1_000, 1_000, 1_000_000, 200, 4)))
        .extracting(Reading::summary)
        .containsExactly("message 1: too_large", "message 2: Three men fled.");
  }

  @Test
  void aTextWithAHeadingIsNoMail() throws IOException {
    assertThat(
            Reading.article(
                    folder,
                    "a.txt",
                    "From: The Agency\nDate: 4 February 2021\nSubject: Two flee\n\nTwo men fled.")
                .readAs()
                .reader())
        .isEqualTo("txt");
  }

  private static Article article(String sample, int item) throws IOException {
    return ((Outcome.Read) Reading.all(Sample.file(sample)).get(item)).article();
  }
}
