package org.sitrep.job;

import java.util.List;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.lexicon.Knowledge;

/**
 * What a run works with: the reader of its input, and the extraction.
 *
 * @param extractor safe to call from many threads
 */
public record Tools(Input input, Function<Article, Extraction> extractor) {

  /** The readers and the extraction of this program. */
  public static Tools load(Knowledge knowledge) {
    Annotator annotator = Annotator.load();
    return new Tools(
        new ReaderInput(),
        article -> new Extraction(annotator.annotate(article), List.of(), List.of(), List.of()));
  }
}
