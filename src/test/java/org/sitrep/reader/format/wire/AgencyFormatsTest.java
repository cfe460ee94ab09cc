package org.sitrep.reader.format.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;

class AgencyFormatsTest {

  @Test
  void anArticleInNitfIsAWholeFile() throws IOException {
    assertThat(article("nitf/agency.xml", 0))
        .isEqualTo(
            new Article(
                "agency.example/20210204/77",
                "agency.xml",
                new ReadAs("nitf", "opens with <nitf", false),
                Optional.empty(),
                Optional.of("The Agency"),
                Optional.of("Mine hurts two near Aghdam"),
                Optional.of("Orkhan Aliyev"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "AGHDAM, Azerbaijan (AGENCY) – Two farmers were hurt by a mine near Aghdam on"
                    + " Wednesday, the prosecutors said.\n\nSearch goes on\n\nA third man fled, and"
                    + " soldiers were looking for him.\n\nHurt\t2\nKilled\t0"));
  }

  @Test
  void aParagraphThatAnArchiveGivesTwiceIsReadOnce() throws IOException {
    assertThat(article("nitf/archive.xml", 0))
        .isEqualTo(
            new Article(
                "0001234",
                "archive.xml",
                new ReadAs("nitf", "opens with <nitf", false),
                Optional.of("https://paper.example/1995/05/26/shells"),
                Optional.of("The Paper"),
                Optional.of("Shells Fall on Tuzla"),
                Optional.of("ANNA WEISS"),
                Optional.of("1"),
                "en",
                Optional.of(LocalDate.of(1995, 5, 26)),
                PublicationBasis.METADATA,
                "Shells fell on a square in Tuzla on Thursday evening and killed many people who"
                    + " sat there.\n\nThe doctors asked for blood."));
  }

  @Test
  void severalInARowAreItems() throws IOException {
    assertThat(Sample.summary("nitf/broken.xml"))
        .containsExactly(
            "item 1: One man fled.",
            "item 2: Two men fled.",
            "item 3: no_body",
            "item 4: malformed");
    assertThat(article("nitf/broken.xml", 1).readAs().reason())
        .isEqualTo("opens with <nitf; management-status canceled");
  }

  @Test
  void anItemOfNewsMlIsDatedByItsFirstVersion() throws IOException {
    assertThat(article("newsml/message.xml", 0))
        .isEqualTo(
            new Article(
                "urn:newsml:agency.example:20210204:77",
                "message.xml",
                new ReadAs("newsml", "opens with <newsMessage", false),
                Optional.empty(),
                Optional.of("The Agency"),
                Optional.of("Mine hurts two & frightens many"),
                Optional.of("Amina Diallo"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "GOMA, Feb 4 (AGENCY) – Two farmers were hurt by a mine near Goma on Wednesday, the"
                    + " governor said.\n\nA third man fled into the forest."));
  }

  @Test
  void anItemMayHoldNitf() throws IOException {
    assertThat(article("newsml/message.xml", 1))
        .isEqualTo(
            new Article(
                "urn:newsml:agency.example:20210204:78",
                "message.xml",
                new ReadAs("newsml", "opens with <newsMessage; pubStatus stat:canceled", false),
                Optional.empty(),
                Optional.of("The Agency"),
                Optional.of("Bridge reopened"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "LUANDA – Soldiers reopened a bridge near Kuito."));
  }

  @Test
  void theDayOfALaterVersionIsNotThatOfPublication() throws IOException {
    assertThat(article("newsml/message.xml", 2).publicationDate()).isEmpty();
    assertThat(Sample.summary("newsml/message.xml").subList(2, 4))
        .containsExactly(
            "item 3: Ten soldiers left for Bangui.\n\nNobody said when.", "item 4: no_body");
  }

  @Test
  void anItemOfNinjsIsAWholeFile() throws IOException {
    assertThat(article("ninjs/first.json", 0))
        .isEqualTo(
            new Article(
                "https://agency.example/item/77",
                "first.json",
                new ReadAs("ninjs", "is JSON with uri, body and version", false),
                Optional.of("https://agency.example/item/77"),
                Optional.of("The Agency"),
                Optional.of("Mine hurts two"),
                Optional.of("Orkhan Aliyev"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "AGHDAM – Two farmers were hurt by a mine near Aghdam on Wednesday.\n\nA third man"
                    + " fled & hid."));
  }

  @Test
  void laterNinjsGivesListsOfHeadlinesAndBodies() throws IOException {
    assertThat(article("ninjs/second.json", 0))
        .isEqualTo(
            new Article(
                "urn:agency.example:79",
                "second.json",
                new ReadAs(
                    "ninjs", "is JSON with uri, body and version; pubstatus canceled", false),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ten soldiers leave for Bangui"),
                Optional.of("Jean Bosco"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 5)),
                PublicationBasis.METADATA,
                "KIGALI, 5 February (AGENCY) - Ten soldiers left for Bangui.\n\nNobody said when"
                    + " they return."));
  }

  @Test
  void severalItemsOfNinjsAreLinesOfJson() throws IOException {
    assertThat(article("ninjs/several.jsonl", 1))
        .isEqualTo(
            new Article(
                "urn:agency.example:82",
                "several.jsonl",
                new ReadAs("jsonl", "opens with { and is named so", false),
                Optional.empty(),
                Optional.of("The Agency Ltd"),
                Optional.of("Bridge reopened"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Soldiers reopened a bridge near Kuito."));
  }

  @Test
  void brokenNinjsIsMalformed() throws IOException {
    assertThat(Sample.summary("ninjs/broken.json")).containsExactly("malformed");
  }

  private static Article article(String sample, int item) throws IOException {
    return ((Outcome.Read) Reading.all(Sample.file(sample)).get(item)).article();
  }
}
