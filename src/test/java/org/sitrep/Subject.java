package org.sitrep;

import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.article.Article;
import org.sitrep.lexicon.Knowledge;

/** The extractor under test, loaded once for all cases. */
final class Subject {
  private Subject() {}

  /** Loads when first asked for, so that skipped tests cost nothing. */
  private static final class Loaded {
    static final Extractor EXTRACTOR = Extractor.load(Knowledge.builtIn());
  }

  /** The whole extraction; skipped where {@code -Dcases} or {@code -Dbless} is not asked for. */
  static Function<Article, Extraction> extractor() {
    Properties properties = System.getProperties();
    Assumptions.assumeTrue(
        properties.containsKey("cases") || properties.containsKey("bless"), "-Dcases not given");
    return Loaded.EXTRACTOR::extract;
  }
}
