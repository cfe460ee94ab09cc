package org.sitrep.reader.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's model of 183 languages. It takes seconds to load, so it is loaded where a text is met
 * that cannot be told without it.
 */
final class LanguageModel {
  private static final String FILE = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** Some notes in English, full of foreign names, look one and a half times as much like Waray. */
  private static final double SURE = 2;

  private LanguageModel() {}

  private static final class Loaded {
    private static final LanguageDetectorModel MODEL = load();
    private static final ThreadLocal<LanguageDetectorME> DETECTOR =
        ThreadLocal.withInitial(() -> new LanguageDetectorME(MODEL));

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }

  /** The language a text is in: {@code "Spanish"}; empty where it may be English. */
  static Optional<String> foreign(String text) {
    Language[] found = Loaded.DETECTOR.get().predictLanguages(text.toLowerCase(Locale.ROOT));
    double english = 0;
    for (Language language : found) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    boolean sure = found.length > 0 && found[0].getConfidence() > SURE * english;
    return sure
        ? Optional.of(new ULocale(found[0].getLang()).getDisplayLanguage(ULocale.ENGLISH))
        : Optional.empty();
  }
}
