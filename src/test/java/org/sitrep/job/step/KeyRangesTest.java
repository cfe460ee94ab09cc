package org.sitrep.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyRangesTest {
  @Test
  void oneRangeHoldsEveryKey() {
    assertEquals(
        new KeyRanges.Range(new UUID(0, 0), new UUID(-1, -1)),
        KeyRanges.of("extract-range:0-of-1"));
  }

  @Test
  void rangesMeetWithoutGap() {
    assertEquals(
        new KeyRanges.Range(new UUID(1L << 62, 0), new UUID(Long.MAX_VALUE, -1)),
        KeyRanges.of("extract-range:1-of-4"));
    assertEquals(
        new KeyRanges.Range(new UUID(Long.MIN_VALUE, 0), new UUID(-(1L << 62) - 1, -1)),
        KeyRanges.of("extract-range:2-of-4"));
  }

  @Test
  void partitionsAreNamedByTheirPlace() {
    assertEquals(Set.of("0-of-2", "1-of-2"), new KeyRanges().partition(2).keySet());
  }
}
