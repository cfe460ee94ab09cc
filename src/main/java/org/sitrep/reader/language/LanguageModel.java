package org.sitrep.reader.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.sitrep.maxent.Weights;

/**
 * OpenNLP's model of 183 languages. It takes seconds to load, so it is loaded where a text is met
 * that cannot be told without it.
 */
final class LanguageModel {
  private static final String FILE = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** Some notes in English, full of foreign names, look one and a half times as much like Waray. */
  private static final double SURE = Math.log(2);

  private LanguageModel() {}

  private static final class Loaded {
    private static final Weights WEIGHTS;
    private static final LanguageDetectorContextGenerator GENERATOR;

    static {
      try (InputStream in = LanguageModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing");
        }
        LanguageDetectorModel model = new LanguageDetectorModel(in);
        WEIGHTS = Weights.of(model.getMaxentModel());
        GENERATOR = model.getFactory().getContextGenerator();
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }

  /** The language a text is in: {@code "Spanish"}; empty where it may be English. */
  static Optional<String> foreign(String text) {
    List<String> languages = Loaded.WEIGHTS.outcomes();
    float[] sums = new float[languages.size()];
    for (CharSequence letters : Loaded.GENERATOR.getContext(text.toLowerCase(Locale.ROOT))) {
      Loaded.WEIGHTS.add(Loaded.WEIGHTS.row(letters), sums);
    }
    int best = Loaded.WEIGHTS.best(sums);
    return sums[best] - sums[languages.indexOf(ENGLISH)] > SURE
        ? Optional.of(new ULocale(languages.get(best)).getDisplayLanguage(ULocale.ENGLISH))
        : Optional.empty();
  }
}
