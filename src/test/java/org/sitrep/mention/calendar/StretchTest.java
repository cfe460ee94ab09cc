package org.sitrep.mention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static final LocalDate THURSDAY = LocalDate.of(2021, 3, 4);

  @Test
  void weekRunsFromMondayToSunday() {
    assertThat(new Stretch(ChronoUnit.WEEKS, 1).shifted(THURSDAY, -1).text())
        .isEqualTo("2021-02-22/2021-02-28");
  }

  @Test
  void quarterIsThreeMonthsOfTheCalendar() {
    assertThat(new Stretch(ChronoUnit.MONTHS, 3).shifted(THURSDAY, -1).text())
        .isEqualTo("2020-10-01/2020-12-31");
  }

  @Test
  void decadeBeginsInARoundYear() {
    assertThat(new Stretch(ChronoUnit.YEARS, 10).around(THURSDAY).text())
        .isEqualTo("2020-01-01/2029-12-31");
  }

  @Test
  void fortnightLastsFourteenDays() {
    assertThat(new Stretch(ChronoUnit.WEEKS, 2).days(1)).isEqualTo(14);
  }

  @Test
  void twentyFourHoursAreADay() {
    assertThat(new Stretch(ChronoUnit.HOURS, 1).days(24)).isEqualTo(1);
    assertThat(new Stretch(ChronoUnit.HOURS, 1).plus(THURSDAY, -24)).isEqualTo("2021-03-03");
  }

  @Test
  void absurdNumbersStopAtAFarDay() {
    assertThat(new Stretch(ChronoUnit.YEARS, 1000).plus(THURSDAY, 999_999_999).getYear())
        .isEqualTo(102021);
  }
}
