package org.sitrep.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ways of writing coordinates a text may hold. */
final class CoordinateSignsTest {
  private static final CoordinateSigns NONE = new CoordinateSigns(false, false, false, false);
  private static final CoordinateSigns SUFFIXED = new CoordinateSigns(true, false, false, false);
  private static final CoordinateSigns PREFIXED = new CoordinateSigns(false, true, false, false);
  private static final CoordinateSigns BARE = new CoordinateSigns(false, false, true, false);
  private static final CoordinateSigns GRID = new CoordinateSigns(false, false, false, true);

  @Test
  void sideBehindANumberOrItsSign() {
    assertThat(CoordinateSigns.of("at 39.60 N, 47.15 E by a well")).isEqualTo(SUFFIXED);
    assertThat(CoordinateSigns.of("39°36'12\"N, 47°9'E")).isEqualTo(SUFFIXED);
    assertThat(CoordinateSigns.of("39 degrees 36 minutes S")).isEqualTo(SUFFIXED);
    assertThat(CoordinateSigns.of("12 degrees north, 3 degrees east")).isEqualTo(SUFFIXED);
  }

  @Test
  void sideBetweenTwoNumbersMayBelongToEither() {
    assertThat(CoordinateSigns.of("39.60 N 47.15 E"))
        .isEqualTo(new CoordinateSigns(true, true, false, false));
  }

  @Test
  void sideBeforeANumber() {
    assertThat(CoordinateSigns.of("N 39.60, E 47.15")).isEqualTo(PREFIXED);
    assertThat(CoordinateSigns.of("S39 E47")).isEqualTo(PREFIXED);
  }

  @Test
  void numbersWithThreeDecimals() {
    assertThat(CoordinateSigns.of("(-39.6012, 47.1534)")).isEqualTo(BARE);
  }

  @Test
  void lettersBehindANumber() {
    assertThat(CoordinateSigns.of("38S MB 4488 8544"))
        .isEqualTo(new CoordinateSigns(true, false, false, true));
    assertThat(CoordinateSigns.of("38TMB44888544")).isEqualTo(GRID);
  }

  @Test
  void ordinaryNumbersAreNone() {
    assertThat(
            CoordinateSigns.of(
                "On 3 September 2020 some 12.5% of 40 NATO vehicles, 2.50 each, left."))
        .isEqualTo(NONE);
    assertThat(CoordinateSigns.of("")).isEqualTo(NONE);
  }
}
