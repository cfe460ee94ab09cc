package org.sitrep.mention.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.mention.calendar.Recurrence.Direction;
import org.sitrep.value.DateRange;

class RecurrenceTest {
  private static final LocalDate THURSDAY = LocalDate.of(2021, 3, 4);

  @Test
  void dayOfMonthBehindIsOfLastYear() {
    assertThat(day(12, 28, Direction.PAST)).isEqualTo("2020-12-28");
  }

  @Test
  void dayOfPublicationIsPast() {
    assertThat(day(3, 4, Direction.PAST)).isEqualTo("2021-03-04");
  }

  @Test
  void dayAheadIsOfThisYearWhereTheTextLooksForward() {
    assertThat(day(3, 15, Direction.FUTURE)).isEqualTo("2021-03-15");
  }

  @Test
  void leapDayIsTheLastThereWas() {
    assertThat(day(2, 29, Direction.PAST)).isEqualTo("2020-02-29");
  }

  @Test
  void nearestOfAStoryGoesOnRatherThanBack() {
    assertThat(day(9, 1, Direction.NEAREST)).isEqualTo("2021-09-01");
  }

  @Test
  void lastSpringIsOver() {
    DateRange spring =
        Recurrence.yearly(year -> CalendarDate.months(year, 3, 5), THURSDAY, Direction.OVER)
            .orElseThrow();
    assertThat(spring.text()).isEqualTo("2020-03-01/2020-05-31");
  }

  @Test
  void weekdayBeforePublicationIsPast() {
    assertThat(Recurrence.weekday(2, THURSDAY, Direction.PAST)).isEqualTo("2021-03-02");
  }

  @Test
  void weekdayOfPublicationIsThatDay() {
    assertThat(Recurrence.weekday(4, THURSDAY, Direction.PAST)).isEqualTo("2021-03-04");
    assertThat(Recurrence.weekday(4, THURSDAY, Direction.OVER)).isEqualTo("2021-02-25");
  }

  @Test
  void weekdayAheadIsWithinAWeek() {
    assertThat(Recurrence.weekday(2, THURSDAY, Direction.FUTURE)).isEqualTo("2021-03-09");
  }

  private static String day(int month, int day, Direction direction) {
    return Recurrence.yearly(year -> CalendarDate.day(year, month, day), THURSDAY, direction)
        .orElseThrow()
        .text();
  }
}
