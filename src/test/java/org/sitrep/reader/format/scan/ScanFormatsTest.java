package org.sitrep.reader.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;

class ScanFormatsTest {
  @TempDir private Path folder;

  @Test
  void aTextOfTeiIsDatedByThePrintedPaperNotByItsEdition() throws IOException {
    assertThat(article("tei/corpus.xml", 0))
        .isEqualTo(
            new Article(
                "r1",
                "corpus.xml",
                new ReadAs("tei", "opens with <teiCorpus", false),
                Optional.of("https://library.example/r1"),
                Optional.of("The Evening Paper"),
                Optional.of("Convoy bombed"),
                Optional.of("A. Weiss"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1943, 2, 4)),
                PublicationBasis.METADATA,
                "CONVOY BOMBED\n\nAeroplanes bombed a convoy near Tunis on Wednesday and sank two"
                    + " transports, the commander of the port said. All the soldiers were"
                    + " saved.\n\nA third ship fled."));
  }

  @Test
  void aTextWithoutSourceIsDatedByItsPublication() throws IOException {
    Article second = article("tei/corpus.xml", 1);
    assertThat(second.publicationDate()).contains(LocalDate.of(1943, 2, 5));
    assertThat(second.body()).isEqualTo("The bridge at Sfax was reopened by the engineers.");
    assertThat(Sample.summary("tei/corpus.xml").get(2)).isEqualTo("item 3: no_body");
  }

  @Test
  void theOldTeiIsReadAndACutOneIsRejected() throws IOException {
    assertThat(Sample.summary("tei/old.xml"))
        .containsExactly("Two men fled from Sfax.\n\nNobody saw them.");
    assertThat(Sample.summary("tei/broken.xml")).containsExactly("malformed");
  }

  @Test
  void aPageOfAltoIsReadInItsOrderWithoutMarginsAndCutWords() throws IOException {
    Path file = folder.resolve("paper_1943-02-04_0001.xml");
    Files.copy(Sample.file("alto/page.xml"), file);
    assertThat(Reading.all(file))
        .isEqualTo(
            List.of(
                new Outcome.Read(
                    Member.whole("paper_1943-02-04_0001.xml"),
                    new Article(
                        "paper_1943-02-04_0001.xml",
                        "paper_1943-02-04_0001.xml",
                        new ReadAs("alto", "opens with <alto", false),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.of(LocalDate.of(1943, 2, 4)),
                        PublicationBasis.FILE,
                        "Two detachments with anti-aircraft guns left \"Sfax\".\n\nA third"
                            + " battalion fled."))));
  }

  @Test
  void eachPageIsAnArticle() throws IOException {
    assertThat(Sample.summary("alto/broken.xml"))
        .containsExactly("item 1: One man fled.", "item 2: no_body", "item 3: malformed");
  }

  @Test
  void theArticlesOfAnIssueInMetsAreReadFromThePagesInIt() throws IOException {
    assertThat(article("mets/issue.xml", 0))
        .isEqualTo(
            new Article(
                "issue.xml#1",
                "issue.xml",
                new ReadAs("mets", "opens with <mets:mets", false),
                Optional.empty(),
                Optional.of("The Evening Paper"),
                Optional.of("Convoy bombed"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1943, 2, 4)),
                PublicationBasis.METADATA,
                "CONVOY BOMBED\n\nAeroplanes bombed a convoy near Tunis."));
    assertThat(Sample.summary("mets/issue.xml").subList(1, 2))
        .containsExactly("article 2: The bridge at Sfax was reopened.");
  }

  @Test
  void aDescriptionAloneHasNoBodyAndOpensNoOtherFile() throws IOException {
    assertThat(Sample.summary("mets/description.xml")).containsExactly("no_body");
  }

  private static Article article(String sample, int item) throws IOException {
    return ((Outcome.Read) Reading.all(Sample.file(sample)).get(item)).article();
  }
}
