package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.document.TokenRange;

/** Which labels belong to which tokens. */
final class LabelsTest {
  private static final Label CAR_BOMB = label("weapons", 1, 3);
  private static final Label BOMB = label("roles", 2, 3);
  private static final Label KILLED = label("verbs", 3, 4);
  private static final Labels LABELS = new Labels(5, List.of(KILLED, CAR_BOMB, BOMB));

  @Test
  void labelStandsAtItsFirstTokenAndOverAllItHolds() {
    assertThat(LABELS.startingAt(1)).containsExactly(CAR_BOMB);
    assertThat(LABELS.startingAt(2)).containsExactly(BOMB);
    assertThat(LABELS.covering(2)).containsExactly(CAR_BOMB, BOMB);
    assertThat(LABELS.covering(4)).isEmpty();
  }

  @Test
  void kindIsAskedForByToken() {
    assertThat(LABELS.at(1, "weapons")).contains(CAR_BOMB);
    assertThat(LABELS.at(2, "weapons")).isEmpty();
    assertThat(LABELS.over(2, "weapons")).contains(CAR_BOMB);
    assertThat(LABELS.has(2, "verbs")).isFalse();
  }

  @Test
  void labelIsFoundAtItsLastToken() {
    assertThat(LABELS.ending(2, "weapons")).contains(CAR_BOMB);
    assertThat(LABELS.ending(1, "weapons")).isEmpty();
  }

  @Test
  void nothingStandsOutsideTheDocument() {
    assertThat(LABELS.at(-1, "verbs")).isEmpty();
    assertThat(LABELS.over(5, "verbs")).isEmpty();
    assertThat(LABELS.mayStart(5, Kinds.of("verbs"))).isFalse();
  }

  @Test
  void onlyWholeLabelsLieWithinARange() {
    assertThat(LABELS.within(new TokenRange(0, 5), "weapons")).containsExactly(CAR_BOMB);
    assertThat(LABELS.within(new TokenRange(0, 2), "weapons")).isEmpty();
  }

  @Test
  void severalKindsAreAskedForAtOnce() {
    assertThat(LABELS.mayStart(3, Kinds.of("weapons", "verbs"))).isTrue();
    assertThat(LABELS.mayStart(0, Kinds.of("weapons", "verbs"))).isFalse();
  }

  private static Label label(String kind, int from, int to) {
    return new Label(new TokenRange(from, to), new Entry(kind, kind, List.of(kind), Map.of()), 0);
  }
}
