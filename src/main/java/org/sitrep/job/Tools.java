package org.sitrep.job;

import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.Extractor;
import org.sitrep.article.Article;
import org.sitrep.lexicon.Knowledge;

/**
 * What a run works with: the reader of its input, and the extraction.
 *
 * @param extractor safe to call from many threads
 */
public record Tools(Input input, Function<Article, Extraction> extractor) {

  /** The readers and the extraction of this program. */
  public static Tools load(Knowledge knowledge) {
    return new Tools(new ReaderInput(), Extractor.load(knowledge)::extract);
  }
}
