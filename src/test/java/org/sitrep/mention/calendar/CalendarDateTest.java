package org.sitrep.mention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.value.DateRange;

class CalendarDateTest {

  @Test
  void thirtiethOfFebruaryIsNoDay() {
    assertThat(CalendarDate.day(2021, 2, 30)).isEmpty();
  }

  @Test
  void numericDateOfUnknownOrderReachesFromOneReadingToTheOther() {
    DateRange date = CalendarDate.ambiguous(2021, 3, 2).orElseThrow();
    assertThat(date.text()).isEqualTo("2021-02-03/2021-03-02");
    assertThat(date.precision()).isEqualTo(4);
  }

  @Test
  void numericDateWithANumberAboveTwelveHasOneReading() {
    assertThat(CalendarDate.ambiguous(2021, 13, 2).orElseThrow().text()).isEqualTo("2021-02-13");
    assertThat(CalendarDate.ambiguous(2021, 2, 13).orElseThrow().text()).isEqualTo("2021-02-13");
    assertThat(CalendarDate.ambiguous(2021, 13, 13)).isEmpty();
  }

  @Test
  void twoDigitsAreTheYearNextToPublication() {
    assertThat(CalendarDate.fullYear(90, 1990)).isEqualTo(1990);
    assertThat(CalendarDate.fullYear(99, 2021)).isEqualTo(1999);
    assertThat(CalendarDate.fullYear(25, 2021)).isEqualTo(2025);
  }

  @Test
  void winterEndsInTheNextYear() {
    assertThat(CalendarDate.months(2019, 12, 14).orElseThrow().text())
        .isEqualTo("2019-12-01/2020-02-29");
  }

  @Test
  void centuryIsAHundredYears() {
    assertThat(CalendarDate.century(20).text()).isEqualTo("1900-01-01/1999-12-31");
  }

  @Test
  void daysRunForward() {
    assertThat(CalendarDate.days(2021, 2, 28, 26)).isEmpty();
    assertThat(CalendarDate.days(2021, 2, 26, 28).orElseThrow().text())
        .isEqualTo("2021-02-26/2021-02-28");
  }
}
