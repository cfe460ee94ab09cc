package org.sitrep.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.Extractor;
import org.sitrep.article.Article;
import org.sitrep.job.step.Input;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.store.correction.Places;
import org.sitrep.value.Place;

/**
 * What a run works with: the reader of its input, and the extraction.
 *
 * @param extractor safe to call from many threads
 * @param places the gazetteer coders name places of
 */
public record Tools(Input input, Function<Article, Extraction> extractor, Places places) {

  /** Tools without a gazetteer. */
  public Tools(Input input, Function<Article, Extraction> extractor) {
    this(input, extractor, Places.NONE);
  }

  /**
   * The readers and the extraction of this program.
   *
   * @param corrections folder that holds no articles
   */
  public static Tools load(Knowledge knowledge, Optional<Path> corrections) {
    Extractor extractor = Extractor.load(knowledge);
    return new Tools(new ReaderInput(corrections), extractor::extract, places(extractor));
  }

  private static Places places(Extractor extractor) {
    return new Places() {
      @Override
      public Optional<Place> place(long geonamesId) {
        return extractor.place(geonamesId);
      }

      @Override
      public Optional<Place> country(String iso3) {
        return extractor.country(iso3);
      }
    };
  }
}
