package org.sitrep.reader.format;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** One kind of file: how it is recognised by its content, and how its articles are read. */
public interface Format {

  /** As {@code articles.reader} shows it: {@code "jsonl"}. */
  String name();

  /** Why a file that opens so is of this format; empty where it is not. */
  Optional<String> recognise(Opening opening);

  /**
   * Starts reading.
   *
   * @param readAs this format and why it was chosen, for the articles
   */
  Members open(Source source, ReadAs readAs) throws IOException;

  /** The articles of one open file, one after the other. */
  interface Members {

    /** The next one, read or rejected; empty at the end. */
    Optional<Outcome> next() throws IOException;
  }
}
