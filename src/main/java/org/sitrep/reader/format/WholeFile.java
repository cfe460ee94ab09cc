package org.sitrep.reader.format;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Source;

/** The one member of a file that is one article. */
final class WholeFile implements Format.Members {
  private final Source source;
  private final Reading reading;
  private boolean done;

  WholeFile(Source source, long from, Reading reading) {
    this.source = source;
    this.reading = reading;
    this.done = from > 0;
  }

  /** A file to its article. */
  interface Reading {
    Outcome read(Source source) throws IOException;
  }

  /** A file whose bytes are read at once, unless there are too many. */
  static WholeFile ofBytes(Source source, long from, Function<byte[], Outcome> reading) {
    return new WholeFile(source, from, file -> file.bytes().map(reading).orElseGet(file::tooLarge));
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(reading.read(source));
  }

  @Override
  public void close() {
    // Nothing stays open: the file is read at once.
  }
}
