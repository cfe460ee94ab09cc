package org.sitrep;

import java.lang.reflect.InvocationTargetException;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.article.Article;
import org.sitrep.lexicon.Knowledge;

/** The extractor under test, loaded once for all cases. */
final class Subject {
  private Subject() {}

  /** The whole extraction; skipped where there is none yet, or {@code -Dcases} is not asked for. */
  static Function<Article, Extraction> extractor() {
    Properties properties = System.getProperties();
    Assumptions.assumeTrue(
        properties.containsKey("cases") || properties.containsKey("bless"), "-Dcases not given");
    try {
      Class<?> type = Class.forName("org.sitrep.Extractor");
      Object extractor = type.getMethod("load", Knowledge.class).invoke(null, Knowledge.builtIn());
      var extract = type.getMethod("extract", Article.class);
      return article -> {
        try {
          return (Extraction) extract.invoke(extractor, article);
        } catch (InvocationTargetException e) {
          throw new IllegalStateException(article.body(), e.getCause());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (ReflectiveOperationException e) {
      return Assumptions.abort("no extractor: " + e);
    }
  }
}
