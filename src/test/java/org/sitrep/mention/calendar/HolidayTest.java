package org.sitrep.mention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolidayTest {

  @Test
  void easterMovesWithTheMoon() {
    assertThat(day(new Holiday.Easter(0), 2021)).isEqualTo("2021-04-04");
    assertThat(day(new Holiday.Easter(1), 2020)).isEqualTo("2020-04-13");
    assertThat(day(new Holiday.Easter(-2), 2000)).isEqualTo("2000-04-21");
  }

  @Test
  void laborDayIsTheFirstMondayOfSeptember() {
    assertThat(day(new Holiday.Nth(9, 1, 1, 0), 2020)).isEqualTo("2020-09-07");
  }

  @Test
  void memorialDayIsTheLastMondayOfMay() {
    assertThat(day(new Holiday.Nth(5, -1, 1, 0), 2021)).isEqualTo("2021-05-31");
  }

  @Test
  void christmasStays() {
    assertThat(day(new Holiday.Fixed(12, 25), 2021)).isEqualTo("2021-12-25");
  }

  private static String day(Holiday holiday, int year) {
    return holiday.of(year).orElseThrow().text();
  }
}
