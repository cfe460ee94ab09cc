package org.sitrep.mention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.value.DateRange;

class PartTest {
  private static final DateRange JANUARY =
      DateRange.between(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31));

  @Test
  void monthIsCutAfterItsTenthAndTwentieth() {
    assertThat(Part.EARLY.of(JANUARY).text()).isEqualTo("2021-01-01/2021-01-10");
    assertThat(Part.MID.of(JANUARY).text()).isEqualTo("2021-01-11/2021-01-20");
    assertThat(Part.LATE.of(JANUARY).text()).isEqualTo("2021-01-21/2021-01-31");
  }

  @Test
  void yearIsCutIntoFourMonths() {
    assertThat(Part.LATE.of(CalendarDate.year(2019)).text()).isEqualTo("2019-09-01/2019-12-31");
  }

  @Test
  void decadeIsCutIntoYears() {
    assertThat(Part.EARLY.of(CalendarDate.years(1990, 1999)).text())
        .isEqualTo("1990-01-01/1992-12-31");
  }

  @Test
  void dayHasNoParts() {
    DateRange day = DateRange.day(LocalDate.of(2021, 1, 1));
    assertThat(Part.LATE.of(day)).isEqualTo(day);
  }
}
