package org.sitrep.maxent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;

/** The weights of a model say what OpenNLP's own model says. */
class WeightsTest {
  private static final MaxentModel MODEL = model();
  private static final Weights WEIGHTS = Weights.of(MODEL);

  @Test
  void sumsOfWeightsAreTheLogarithmsOfWhatOpenNlpGives() {
    String[] letters = {"the", "he ", "ed ", "pue", "rto", "не ", "xq"};
    float[] times = {2, 1, 3, 1, 1, 4, 1};
    float[] sums = new float[WEIGHTS.outcomes().size()];
    for (int i = 0; i < letters.length; i++) {
      for (int time = 0; time < times[i]; time++) {
        WEIGHTS.add(WEIGHTS.row(letters[i]), sums);
      }
    }
    double[] expected = MODEL.eval(letters, times);
    double all = IntStream.range(0, sums.length).mapToDouble(i -> Math.exp(sums[i])).sum();
    double[] given =
        IntStream.range(0, sums.length).mapToDouble(i -> Math.exp(sums[i]) / all).toArray();
    assertThat(WEIGHTS.outcomes())
        .containsExactly(
            IntStream.range(0, MODEL.getNumOutcomes())
                .mapToObj(MODEL::getOutcome)
                .toArray(String[]::new));
    assertThat(DoubleStream.of(given).sum()).isCloseTo(1, within(1e-6));
    for (int i = 0; i < given.length; i++) {
      assertThat(given[i]).as(Arrays.toString(letters)).isCloseTo(expected[i], within(1e-5));
    }
  }

  @Test
  void aFeatureTheModelDoesNotKnowSaysNothing() {
    float[] sums = new float[WEIGHTS.outcomes().size()];
    WEIGHTS.add(WEIGHTS.row("no such letters"), sums);
    assertThat(WEIGHTS.row("no such letters")).isEqualTo(Weights.NONE);
    assertThat(sums).containsOnly(0);
  }

  private static MaxentModel model() {
    try (InputStream in =
        Objects.requireNonNull(WeightsTest.class.getResourceAsStream("/langdetect-183.bin"))) {
      return new LanguageDetectorModel(in).getMaxentModel();
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
