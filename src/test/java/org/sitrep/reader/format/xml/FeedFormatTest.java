package org.sitrep.reader.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class FeedFormatTest {
  private static final String FIRST =
      "Two farmers were hurt by a mine near Goma on Wednesday, the governor of the province said.";

  @TempDir private Path folder;

  @Test
  void anEntryOfRssWithItsReportIsAnArticle() throws IOException {
    assertThat(article("feed/rss2.xml", 0))
        .isEqualTo(
            new Article(
                "https://kivu-post.example/?p=77",
                "rss2.xml",
                new ReadAs("feed", "opens with <rss", false),
                Optional.of("https://kivu-post.example/2021/02/mine-hurts-two/"),
                Optional.of("Kivu Post"),
                Optional.of("Mine hurts two – governor"),
                Optional.of("Amina Diallo"),
                Optional.of("Africa"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                FIRST
                    + "\n\nA third man fled into the forest,\nand soldiers were looking for him."));
  }

  @Test
  void anEntryWithADescriptionAloneIsATeaser() throws IOException {
    assertThat(article("feed/rss2.xml", 1))
        .isEqualTo(
            new Article(
                "https://kivu-post.example/2021/02/03/ten-soldiers",
                "rss2.xml",
                new ReadAs("feed", "opens with <rss", true),
                Optional.of("https://kivu-post.example/2021/02/03/ten-soldiers"),
                Optional.of("The Agency"),
                Optional.of("Ten soldiers leave for Bangui & Bria"),
                Optional.of("Jean Bosco"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 3)),
                PublicationBasis.METADATA,
                "Ten soldiers left for Bangui on Wednesday to join the mission there, the army"
                    + " said."));
  }

  @Test
  void anEntryOfPicturesHasNoBody() throws IOException {
    assertThat(Sample.summary("feed/rss2.xml").get(2)).isEqualTo("item 3: no_body");
  }

  @Test
  void theFirstRssNamesItsDayInDublinCoreAndNothingIsFetched() throws IOException {
    assertThat(article("feed/rss1.rdf", 0))
        .isEqualTo(
            new Article(
                "https://diario.example/1",
                "rss1.rdf",
                new ReadAs("feed", "opens with <rdf:RDF", true),
                Optional.of("https://diario.example/1"),
                Optional.of("El Diario, English service"),
                Optional.of("Shell hits school in Ñuñoa"),
                Optional.of("Luis Núñez"),
                Optional.of("Chile"),
                "en",
                Optional.of(LocalDate.of(2004, 6, 29)),
                PublicationBasis.METADATA,
                "A shell hit a school in Ñuñoa on Tuesday; nobody was hurt. &oops;Read more"));
  }

  @Test
  void anEntryOfAtomHasItsReportInItsContent() throws IOException {
    assertThat(article("feed/atom.xml", 0))
        .isEqualTo(
            new Article(
                "tag:sahel-monitor.example,2021:3",
                "atom.xml",
                new ReadAs("feed", "opens with <feed", false),
                Optional.of("https://sahel-monitor.example/3"),
                Optional.of("Sahel Monitor"),
                Optional.of("Convoy attacked near Gao"),
                Optional.of("Oumar Cissé"),
                Optional.of("Mali"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Gunmen attacked a convoy of the army near Gao on Wednesday and killed two"
                    + " soldiers.\n\nThe convoy was bringing water to the town."));
  }

  @Test
  void theDayOfAnUpdateIsNotThatOfPublication() throws IOException {
    assertThat(article("feed/atom.xml", 1).publicationBasis()).isEqualTo(PublicationBasis.UNKNOWN);
  }

  @Test
  void aBrokenFeedGivesWhatItHas() throws IOException {
    assertThat(Sample.summary("feed/broken.xml"))
        .containsExactly(
            "item 1: One man fled & nobody saw him.",
            "item 2: Two men fled.",
            "item 3: no_body",
            "item 4: malformed");
  }

  @Test
  void aDescriptionAsLongAsAReportIsOne() throws IOException {
    String report = "<p>" + FIRST + "</p>";
    String feed =
        "<rss><channel><item><description><![CDATA["
            + report.repeat(15)
            + "]]></description></item><item><description><![CDATA["
            + report.repeat(15)
            + "<a href='https://a.example'>Continue reading</a>]]></description></item></channel>";
    assertThat(Reading.all(Reading.write(folder, "a.xml", feed)))
        .extracting(outcome -> ((Outcome.Read) outcome).article().readAs().teaser())
        .containsExactly(false, true);
  }

  @Test
  void aFeedInUtf16IsRead() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='UTF-16'?><rss><channel><item><description>Two men fled to"
            + " Мар'їнка.</description></item></channel></rss>";
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_16);
    assertThat(Reading.summary(Reading.write(folder, "a.xml", bytes)))
        .containsExactly("item 1: Two men fled to Мар'їнка.");
  }

  @Test
  void otherXmlIsNoArticle() throws IOException {
    assertThat(Reading.all(Sample.file("feed/sitemap.xml")))
        .extracting(outcome -> ((Outcome.Rejected) outcome).message())
        .containsExactly("XML of no known kind: <urlset");
  }

  private static Article article(String sample, int item) throws IOException {
    return ((Outcome.Read) Reading.all(Sample.file(sample)).get(item)).article();
  }
}
