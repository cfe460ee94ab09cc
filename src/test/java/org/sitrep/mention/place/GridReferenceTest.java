package org.sitrep.mention.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.value.Place.Point;

/** Squares of landmarks, of both hemispheres and of zones of every set of letters. */
class GridReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "18, S, U, J, 2348306479, 38.8895, -77.0352",
    "4, Q, F, J, 12346789, 21.4098, -157.9161",
    "21, H, U, B, 73667013, -34.6030, -58.3779",
    "31, U, D, Q, 48251194, 48.8583, 2.2945",
    "15, T, W, G, 0000049776, 42.0000, -93.0000"
  })
  void squareOfALandmarkHoldsIt(
      int zone, char band, char column, char row, String digits, double north, double east) {
    Point point = new GridReference(zone, band, column, row, digits).point().orElseThrow();

    assertThat(point.latitude()).isCloseTo(north, within(0.001));
    assertThat(point.longitude()).isCloseTo(east, within(0.001));
  }

  @Test
  void fewerDigitsAreTheMiddleOfALargerSquare() {
    Point exact = new GridReference(38, 'S', 'M', 'B', "4488085440").point().orElseThrow();
    Point rough = new GridReference(38, 'S', 'M', 'B', "4485").point().orElseThrow();

    assertThat(exact.kilometresTo(rough)).isBetween(0.1, 0.8);
  }

  @Test
  void lettersOfAnotherZoneNameNoSquare() {
    assertThat(new GridReference(38, 'S', 'A', 'B', "4485").point()).isEmpty();
    assertThat(new GridReference(61, 'S', 'M', 'B', "4485").point()).isEmpty();
  }
}
