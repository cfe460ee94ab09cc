package org.sitrep;

import java.nio.file.Path;
import java.util.function.Function;
import org.sitrep.article.Article;
import org.sitrep.lexicon.Knowledge;

/** The extractor under test, loaded once for all cases. */
final class Subject {
  /** The case files of this project. */
  static final Path CASES = Path.of("src/test/resources/cases");

  private Subject() {}

  /** Loads when first asked for, so that skipped tests cost nothing. */
  private static final class Loaded {
    static final Extractor EXTRACTOR = Extractor.load(Knowledge.builtIn());
  }

  /** The whole extraction. */
  static Function<Article, Extraction> extractor() {
    return Loaded.EXTRACTOR::extract;
  }
}
