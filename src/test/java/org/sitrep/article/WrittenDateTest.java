package org.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-02-04                        | 2021-02-04
          2021-02-04T23:30:00-08:00         | 2021-02-04
          2021-02-04 00:10:00+04            | 2021-02-04
          2021/2/4                          | 2021-02-04
          20210204                          | 2021-02-04
          20210204T101500Z                  | 2021-02-04
          4 February 2021                   | 2021-02-04
          Thursday, 4th of February 2021    | 2021-02-04
          Thu, 04 Feb 2021 10:00:00 +0400   | 2021-02-04
          04-Feb-2021                       | 2021-02-04
          February 4, 2021 at 9:27 AM       | 2021-02-04
          DEC. 14, 2016                     | 2016-12-14
          9:27 AM, Sept. 3rd, 2016          | 2016-09-03
          04.02.2021                        | 2021-02-04
          11/28/2016                        | 2016-11-28
          28/11/2016                        | 2016-11-28
          03/03/2021                        | 2021-03-03
          Thu Feb 04 09:30:00 UTC 2021      | 2021-02-04
          Thu Feb 04 2021 09:30:00 GMT+0400 | 2021-02-04
          """)
  void aDayWrittenInFullIsFound(String words, LocalDate day) {
    assertThat(WrittenDate.find(words)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9:27 AM ET",
        "Wed Nov 23",
        "Nov 22, 20",
        "17 Decembe",
        "20 Jan 201",
        "Dec 16 201",
        "2016 Oct 1",
        "03/02/2021",
        "4 Feb 89",
        "28/11/89",
        "2021-02-30",
        "2021-13-01",
        "0001-01-01",
        "2021",
        "February 2021",
        "1612345678",
        "12 men 2021",
        ""
      })
  void whatNamesNoSingleDayIsNotGuessed(String words) {
    assertThat(WrittenDate.find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DMY | 1930 | 03/02/2021        | 2021-02-03
          MDY | 1930 | 03/02/2021        | 2021-03-02
          DMY | 1930 | 03-02-89          | 1989-02-03
          MDY | 1900 | 11/28/16 9:27 AM  | 1916-11-28
          DMY | 1970 | 4 Feb 69          | 2069-02-04
          DMY | 1970 | Feb. 4, '89       | 1989-02-04
          DMY | 1970 | 04.02.70          | 1970-02-04
          """)
  void whereTheSourceIsKnownItsShortDatesAreRead(
      DateStyle.Order order, int firstYear, String words, LocalDate day) {
    DateStyle style = new DateStyle(Optional.of(order), OptionalInt.of(firstYear));
    assertThat(WrittenDate.find(words, style)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/28/2021", "03/13/2021", "9:27 on 3", "10 March 09:30"})
  void whatIsNoDayOfTheSourceIsNotTurnedRound(String words) {
    DateStyle style = new DateStyle(Optional.of(DateStyle.Order.DMY), OptionalInt.of(1930));
    assertThat(WrittenDate.find(words, style)).isEmpty();
  }
}
