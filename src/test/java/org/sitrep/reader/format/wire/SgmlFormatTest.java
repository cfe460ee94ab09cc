package org.sitrep.reader.format.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Outcomes;
import org.sitrep.reader.Readers;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;

class SgmlFormatTest {
  @TempDir private Path folder;

  @Test
  void aDocumentOfGigawordIsDatedByItsName() throws IOException {
    assertThat(article("sgml/gigaword.sgml", 0))
        .isEqualTo(
            new Article(
                "XYZ_ENG_19940512.0003",
                "gigaword.sgml",
                new ReadAs("sgml", "opens with <DOC", false),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Two soldiers killed by mine in Angola; a third flees into the bush"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1994, 5, 12)),
                PublicationBasis.METADATA,
                "LUANDA, May 12 (XYZ) – Two soldiers were killed by a mine near Kuito on"
                    + " Wednesday, the governor of the province said. AT&T had no comment – nobody"
                    + " had asked.\n\nA third man fled into the bush, and ``soldiers were looking"
                    + " for him'' with two dogs."));
  }

  @Test
  void whatIsNoStoryIsReadAndSaysSoInItsSection() throws IOException {
    assertThat(article("sgml/gigaword.sgml", 1).section()).contains("advis");
    assertThat(article("sgml/gigaword.sgml", 1).body())
        .isEqualTo("The following stories have moved today. Editors may call the desk.");
    assertThat(article("sgml/gigaword.sgml", 2).body())
        .isEqualTo(
            "LUANDA - Ten soldiers left for Kuito on Friday, the army said.\n\nLISBON - A bridge"
                + " was reopened near the town of Evora.");
  }

  @Test
  void aDocumentOfTrecHasItsFieldsInElements() throws IOException {
    assertThat(article("sgml/trec.txt", 0))
        .isEqualTo(
            new Article(
                "AP880212-0001",
                "trec.txt",
                new ReadAs("sgml", "opens with <DOC", false),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mine Kills Two Farmers"),
                Optional.of("MARIA SOLE"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1988, 2, 12)),
                PublicationBasis.METADATA,
                "MAPUTO, Mozambique (AP) – A mine killed two farmers near Beira on Thursday, the"
                    + " radio said.\n\nA third was flown to a hospital."));
    assertThat(article("sgml/trec.txt", 1))
        .isEqualTo(
            new Article(
                "LA010289-0007",
                "trec.txt",
                new ReadAs("sgml", "opens with <DOC", false),
                Optional.empty(),
                Optional.empty(),
                Optional.of("SHELL HITS HOUSE"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1989, 1, 2)),
                PublicationBasis.METADATA,
                "A shell hit a house in Beirut on Sunday and killed a woman, police said."));
  }

  @Test
  void aDocumentThatIsCutIsRejected() throws IOException {
    assertThat(Sample.summary("sgml/trec.txt").get(2)).isEqualTo("item 3: malformed");
  }

  @Test
  void theTextOfAReutersDocumentIsItsBody() throws IOException {
    assertThat(article("sgml/reuters.sgm", 0))
        .isEqualTo(
            new Article(
                "1",
                "reuters.sgm",
                new ReadAs("sgml", "opens with <REUTERS", false),
                Optional.empty(),
                Optional.empty(),
                Optional.of("SOLDIERS GUARD COFFEE PORT"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1987, 2, 26)),
                PublicationBasis.METADATA,
                "SANTOS, Feb 26 – Two hundred soldiers were sent to the port of Santos today to"
                    + " guard the ships <COFFEE.S> there, the navy said.\n\nThe dockers had"
                    + " stopped working on Monday."));
  }

  @Test
  void aFileOfManyDocumentsIsReadOneAtATime() throws IOException {
    Path file = folder.resolve("many.sgml");
    String text = "Two men fled from the village, and nobody saw them again. ".repeat(200);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 10_000; i++) {
        out.write("<DOC id=\"A_19940512." + i + "\">\n<TEXT>\n" + text + "\n</TEXT>\n</DOC>\n");
      }
    }
    long before = used();
    long most = 0;
    int count = 0;
    try (Outcomes outcomes = Readers.standard().read(file)) {
      while (outcomes.hasNext()) {
        outcomes.next();
        count++;
        most = count % 2_500 == 0 ? Math.max(most, used()) : most;
      }
    }
    assertThat(count).isEqualTo(10_000);
    assertThat(most - before).as("bytes held; the file has 116 million").isLessThan(20_000_000);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Article article(String sample, int item) throws IOException {
    return ((Outcome.Read) Reading.all(Sample.file(sample)).get(item)).article();
  }
}
