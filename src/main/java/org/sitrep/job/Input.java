package org.sitrep.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sitrep.article.Article;
import org.sitrep.store.Rejections.Rejection;

/** Where articles come from: files in the order of their names, articles in that of their file. */
public interface Input {
  /** Reads everything under {@code root}; what cannot be read is handed over as a rejection. */
  void read(Path root, Consumer<Article> articles, Consumer<Rejection> rejections);
}
