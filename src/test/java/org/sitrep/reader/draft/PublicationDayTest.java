package org.sitrep.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.DateStyle;
import org.sitrep.article.PublicationBasis;

class PublicationDayTest {
  private static final String URL = "https://paper.example/2021/02/05/mine";
  private static final String BODY =
      "GOMA, 6 February 2021 (Kivu Post) - Two men were hurt by a mine.\n\n"
          + "Published 8 February 2021";
  private static final String PATH = "kivu/2021-02-07.html";

  @Test
  void theFirstClueOfTheCascadeCounts() {
    assertThat(day("2021-02-04", URL, BODY, PATH)).isEqualTo("2021-02-04 METADATA");
    assertThat(day("", URL, BODY, PATH)).isEqualTo("2021-02-05 URL");
    assertThat(day("", "", BODY, PATH)).isEqualTo("2021-02-06 DATELINE");
    assertThat(day("", "", "Two hurt.\n\nPublished 8 February 2021", PATH))
        .isEqualTo("2021-02-07 FILE");
    assertThat(day("", "", "Two hurt.\n\nPublished 8 February 2021", ""))
        .isEqualTo("2021-02-08 BODY");
    assertThat(day("", "", "Two hurt.", "")).isEqualTo("none UNKNOWN");
  }

  @Test
  void whatIsNoDayInAnAddressHidesNoneBeforeIt() {
    String odd = "https://paper.example/2021/02/05/mine/1999/xyz/77";
    assertThat(day("", odd, BODY, PATH)).isEqualTo("2021-02-05 URL");
  }

  @Test
  void aDayTheTextDidNotExistOnIsPassedOver() {
    Optional<LocalDate> crawled = Optional.of(LocalDate.of(2021, 2, 6));
    assertThat(day("2031-02-04", URL, crawled)).isEqualTo("2021-02-05 URL");
    assertThat(day("2021-02-08", "", crawled)).isEqualTo("none UNKNOWN");
  }

  @Test
  void eastOfTheCrawlerTheNextDayMayHaveBegun() {
    Optional<LocalDate> crawled = Optional.of(LocalDate.of(2021, 2, 6));
    assertThat(day("2021-02-07T01:00:00+09:00", "", crawled)).isEqualTo("2021-02-07 METADATA");
  }

  @Test
  void aSourceOfKnownStyleMayWriteShortDates() {
    DateStyle style = new DateStyle(Optional.of(DateStyle.Order.DMY), OptionalInt.of(1900));
    PublicationDay.Clues clues =
        new PublicationDay.Clues(
            PublicationBasis.HEADER, "03/02/21", "", "", "", Optional.empty(), style);
    assertThat(clues.resolve().date()).contains(LocalDate.of(1921, 2, 3));
  }

  @Test
  void shortYearsOfDatelinesFollowTheStyleToo() {
    DateStyle style = new DateStyle(Optional.empty(), OptionalInt.of(1880));
    PublicationDay.Clues clues =
        new PublicationDay.Clues(
            PublicationBasis.HEADER,
            "",
            "",
            "LIMA, 4 FEB 21 (AGENCY) - Two men were hurt.",
            "",
            Optional.empty(),
            style);
    assertThat(clues.resolve().date()).contains(LocalDate.of(1921, 2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 4 February 2021",
        "Published on: Thursday, 4 February 2021",
        "Posted: Feb 4, 2021, 9:30 AM",
        "First published at 09:30 GMT, 4 February 2021",
        "Published by Amina Diallo on 4 February 2021",
        "Published 4 February 2021 | Updated 6 February 2021",
        "Updated: 6 February 2021 | Published: 4 February 2021",
        "(Published 2021-02-04)"
      })
  void aLineOfTheBodyMayTellTheDay(String line) {
    assertThat(PublicationLine.in("Two men were hurt.\n\n" + line, DateStyle.UNTOLD))
        .contains(LocalDate.of(2021, 2, 4));
    assertThat(PublicationLine.in(line + "\n\nTwo men were hurt.", DateStyle.UNTOLD))
        .contains(LocalDate.of(2021, 2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted to Kabul on 4 February 2021, he was killed there.",
        "Published in two languages, the report of 4 February 2021 names the men.",
        "Updated 4 February 2021",
        "Last modified: 4 February 2021",
        "Released on bail, he fled on 4 February 2021.",
        "Posted: 9:30 AM"
      })
  void aSentenceOrAnUpdateDoesNot(String line) {
    assertThat(PublicationLine.in(line, DateStyle.UNTOLD)).isEmpty();
  }

  @Test
  void aLineInTheMiddleOfTheBodyIsNotAskedFor() {
    String filling = "Two men were hurt.\n\n".repeat(4);
    assertThat(
            PublicationLine.in(
                filling + "Published 4 February 2021\n\n" + filling, DateStyle.UNTOLD))
        .isEmpty();
  }

  private static String day(String stated, String url, String body, String path) {
    return text(
        new PublicationDay.Clues(
            PublicationBasis.METADATA,
            stated,
            url,
            body,
            path,
            Optional.empty(),
            DateStyle.UNTOLD));
  }

  private static String day(String stated, String url, Optional<LocalDate> latest) {
    return text(
        new PublicationDay.Clues(
            PublicationBasis.METADATA, stated, url, "", "", latest, DateStyle.UNTOLD));
  }

  private static String text(PublicationDay.Clues clues) {
    PublicationDay day = clues.resolve();
    return day.date().map(LocalDate::toString).orElse("none") + " " + day.basis();
  }
}
