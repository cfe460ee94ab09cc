package org.sitrep.job.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatesTest {
  private static final Figures USUAL = new Figures(1_000, 10, 40, 5, 12);
  private static final List<Figures> NIGHTS = Collections.nCopies(6, USUAL);

  private final Gates gates = new Gates(standard());

  /** Those that hold where nobody sets any. */
  private static Thresholds standard() {
    return new Binder(new MapConfigurationPropertySource())
        .bindOrCreate("sitrep.gates", Thresholds.class);
  }

  @Test
  void anOrdinaryNightPasses() {
    assertThat(gates.reasons(USUAL, NIGHTS)).isEmpty();
  }

  @Test
  void theFirstRunPassesWhateverIsInIt() {
    assertThat(gates.reasons(new Figures(500_000, 100, 90_000, 900, 400), List.of())).isEmpty();
    assertThat(gates.reasons(new Figures(0, 0, 0, 0, 0), List.of())).isEmpty();
    assertThat(gates.reasons(new Figures(10, 90, 40, 40, 500_000), List.of())).isEmpty();
  }

  @Test
  void aNightWithoutArticlesIsHeldWhereEarlierOnesHadSome() {
    assertThat(gates.reasons(new Figures(0, 0, 0, 0, 0), NIGHTS))
        .containsExactly("no article was read, though earlier runs read some");
  }

  @Test
  void manyTimesTheUsualNumberOfRecordsIsHeld() {
    assertThat(gates.reasons(new Figures(1_000, 10, 201, 5, 12), NIGHTS))
        .containsExactly("201 new records where 40 are usual");
    assertThat(gates.reasons(new Figures(1_000, 10, 200, 5, 12), NIGHTS)).isEmpty();
    assertThat(gates.reasons(new Figures(1_000, 10, 900, 5, 12), NIGHTS.subList(0, 4))).isEmpty();
  }

  @Test
  void muchRejectedIsHeldUnlessItAlwaysWas() {
    assertThat(gates.reasons(new Figures(400, 600, 40, 5, 12), NIGHTS))
        .containsExactly("60 % of the input was rejected");
    List<Figures> foreign = Collections.nCopies(6, new Figures(400, 590, 40, 5, 12));
    assertThat(gates.reasons(new Figures(400, 600, 40, 5, 12), foreign)).isEmpty();
  }

  @Test
  void unsureRecordsAndImpossibleTollsAreHeld() {
    assertThat(gates.reasons(new Figures(1_000, 10, 40, 35, 500_000), NIGHTS))
        .containsExactly("88 % of the new records are unsure", "a single event with 500000 killed");
  }
}
