package org.sitrep.job.step;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sitrep.article.Article;
import org.sitrep.store.run.Rejections.Rejection;

/** Where articles come from: files in the order of their names, articles in that of their file. */
public interface Input {
  /** Reads everything under {@code root}; what cannot be read is handed over as a rejection. */
  void read(Path root, Consumer<Article> articles, Consumer<Rejection> rejections);

  /**
   * Reads what {@code files} asks for. An input that does not know its files reads all.
   *
   * @param files is asked before each file; what follows until the next one is of that file
   */
  default void read(
      Path root, Files files, Consumer<Article> articles, Consumer<Rejection> rejections) {
    read(root, articles, rejections);
  }

  /** Decides which files are read. */
  interface Files {
    /**
     * True where a file is to be read.
     *
     * @param path within the input
     * @param state changes when the file does; empty where that cannot be told
     */
    boolean isToRead(String path, String state);
  }
}
