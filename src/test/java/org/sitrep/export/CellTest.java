package org.sitrep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void emptyIsEmptyAndZeroIsZero() {
    assertEquals("", Cell.of(null));
    assertEquals("0", Cell.of(0L));
  }

  @Test
  void textsThatLookLikeFormulasGetAnApostrophe() {
    assertEquals("'=HYPERLINK(\"x\")", Cell.of("=HYPERLINK(\"x\")"));
    assertEquals("'+3 dead", Cell.of("+3 dead"));
    assertEquals("'- two hurt", Cell.of("- two hurt"));
    assertEquals("'@agency", Cell.of("@agency"));
    assertEquals("'\tindented", Cell.of("\tindented"));
    assertEquals("'\uFF1D1", Cell.of("\uFF1D1"));
  }

  @Test
  void takingOneApostropheAwayGivesEveryTextBack() {
    assertEquals("''=1", Cell.of("'=1"));
    assertEquals("'tis", Cell.of("'tis"));
    assertEquals("''", Cell.of("''"));
  }

  @Test
  void numbersAndDatesAreLeftAlone() {
    assertEquals("-39.6", Cell.of(-39.6));
    assertEquals("2021-02-04", Cell.of(LocalDate.of(2021, 2, 4)));
    assertEquals(
        "2021-02-04T08:00:00Z", Cell.of(OffsetDateTime.parse("2021-02-04T09:00:00+01:00")));
  }
}
