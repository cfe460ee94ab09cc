package org.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2021, 3, 4));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BAKU, 2 March (agency) – A shell hit a house.                 | BAKU               | 2021-03-02 | A shell
          TBILISI (agency) - A bridge was blown up.                     | TBILISI            |            | A bridge
          Tbilisi (Reuters) - A bridge was blown up.                    | Tbilisi            |            | A bridge
          NAIROBI, Kenya (AP) _ The list of the injured grew.           | NAIROBI, Kenya     |            | The list
          O'FALLON, Mo. (AP)_ Two men were held.                        | O'FALLON, Mo.      |            | Two men
          HERAT, Afghanistan — Gunmen shot a judge.                     | HERAT, Afghanistan |            | Gunmen
          BEIRUT — Gunmen shot a judge.                                 | BEIRUT             |            | Gunmen
          SAN SALVADOR, 3 JAN 90 -- [REPORT] [TEXT] TROOPS LEFT.        | SAN SALVADOR       | 1990-01-03 | TROOPS
          CLANDESTINE, 20 NOV 89 (RADIO X) -- [TEXT] TROOPS LEFT.       |                    | 1989-11-20 | TROOPS
          NO CITY (PERU), 16 SEP 89 -- [TEXT] TROOPS LEFT.              | PERU               | 1989-09-16 | TROOPS
          LIMA, NO DATE (TELEVISION) -- [TEXT] TROOPS LEFT.             | LIMA               |            | TROOPS
          NO CITY (PERU), NO DATE -- TROOPS LEFT.                       | PERU               |            | TROOPS
          MOSCOW (USSR), 27 NOV 89 (RADIO PEACE) -- TROOPS LEFT.        | MOSCOW (USSR)      | 1989-11-27 | TROOPS
          PORT-AU-PRINCE (HAITI), JUNE 11 89 (AFP) -- TROOPS LEFT.      | PORT-AU-PRINCE (HAITI) | 1989-06-11 | TROOPS
          BOGOTA, 27 APR 90 [RED TELEVISION 1) -- [SPEECH] TROOPS LEFT. | BOGOTA             | 1990-04-27 | TROOPS
          BOGOTA, 1 MAY 90 (ACAN - EFE)-- TROOPS LEFT.                  | BOGOTA             | 1990-05-01 | TROOPS
          Bamako, 12 December (AFP) – Six men were freed.               | Bamako             | 2020-12-12 | Six men
          Bamako, December 12, 2019 – Six men were freed.               | Bamako             | 2019-12-12 | Six men
          Bamako, Tuesday, 2 March: Six men were freed.                 | Bamako             | 2021-03-02 | Six men
          ERIMO, Japan, Oct 19 (Reuters) - Six men were freed.          | ERIMO, Japan       | 2020-10-19 | Six men
          LIMA, 17 NOV 89 (RADIO AGENCY [RAG]) -- TROOPS LEFT.          | LIMA               | 1989-11-17 | TROOPS
          Rio de Janeiro, 2021-03-01 – Six men were freed.              | Rio de Janeiro     | 2021-03-01 | Six men
          """)
  void aDatelineGivesPlaceDateAndWhereTheReportBegins(
      String body, String place, String date, String start) {
    Dateline dateline = Dateline.find(body, PUBLISHED).orElseThrow();
    assertThat(dateline.place(body)).isEqualTo(place == null ? "" : place);
    assertThat(dateline.date()).isEqualTo(Optional.ofNullable(date).map(LocalDate::parse));
    assertThat(body.substring(dateline.textStart())).startsWith(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran - which denies it - has closed the border.",
        "Iran - The country of eighty million - has closed the border.",
        "IRAN - WHICH DENIES IT - HAS CLOSED THE BORDER.",
        "TWO MEN - BOTH FROM GANJA - WERE SHOT.",
        "NATO – The alliance said three men were hurt.",
        "NATO - which leads the mission - said so.",
        "FILE - In this picture of 2 March 2020 a man digs.",
        "UPDATE - Three men were hurt.",
        "BREAKING NEWS — Three men were hurt.",
        "WARNING: Some readers may find this hard to bear.",
        "On Friday, 2 March – The day of the vote – three men were hurt.",
        "Friday, 2 March – The day of the vote.",
        "World Health Organization (WHO) – The body said so.",
        "World Health Organization (WHO) said so.",
        "Defence Minister Orlov (pictured) - The man of the hour.",
        "Baku, 20 people – Most of them old – fled.",
        "Baku, 2 March: three men were hurt.",
        "Officials in Baku - the capital - said so.",
        "(CNN) Three men were hurt in Baku.",
        "Three men were hurt in Baku on 2 March (agency) - A shell fell.",
        "A car-bomb in Baku hurt three men.",
        "Baku",
        "BAKU, 2 March (agency) –",
        "- BAKU",
        ""
      })
  void anOrdinaryOpeningIsNoDateline(String body) {
    assertThat(Dateline.find(body, PUBLISHED)).isEmpty();
  }

  @Test
  void aDayWithoutYearIsNeverAfterThePublication() {
    String body = "BAKU, 28 December – A shell hit a house.";
    assertThat(Dateline.find(body, PUBLISHED).orElseThrow())
        .isEqualTo(new Dateline(0, 4, Optional.of(LocalDate.of(2020, 12, 28)), 20));
  }

  @Test
  void aDayWithoutYearStaysUnknownWithoutPublication() {
    String body = "BAKU, 28 December – A shell hit a house.";
    assertThat(Dateline.find(body, Optional.empty()).orElseThrow())
        .isEqualTo(new Dateline(0, 4, Optional.empty(), 20));
  }

  @Test
  void aDayTheCalendarLacksIsNoDate() {
    String body = "BAKU, 31 February 2021 – A shell hit a house.";
    assertThat(Dateline.find(body, PUBLISHED).orElseThrow())
        .isEqualTo(new Dateline(0, 4, Optional.empty(), 25));
  }

  @Test
  void blankLinesAndACreditMayStandBefore() {
    String body = "\nPhoto\n\nHERAT, Afghanistan (AP) --\n\nGunmen shot a judge.";
    Dateline dateline = Dateline.find(body, PUBLISHED).orElseThrow();
    assertThat(dateline.place(body)).isEqualTo("HERAT, Afghanistan");
    assertThat(body.substring(dateline.textStart())).isEqualTo("Gunmen shot a judge.");
  }

  @Test
  void aSentenceBeforeEndsTheSearch() {
    assertThat(Dateline.find("Six men fled.\nBAKU (AP) – A shell fell.", PUBLISHED)).isEmpty();
  }

  @Test
  void oddTextIsSearchedInNoTime() {
    String body = "A B-".repeat(200_000);
    assertThat(Dateline.find(body, PUBLISHED)).isEmpty();
  }
}
