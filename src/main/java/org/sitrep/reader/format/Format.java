package org.sitrep.reader.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Kind;
import org.sitrep.reader.source.Source;

/**
 * One kind of file, and how its articles are read; {@code articles.reader} shows its name: {@code
 * "jsonl"}.
 */
public interface Format extends Kind {

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

    /** One outcome and no more. */
    static Members of(Outcome outcome) {
      Iterator<Outcome> one = List.of(outcome).iterator();
      return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }
  }
}
