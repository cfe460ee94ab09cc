package org.sitrep.reader.format;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Source;

/** The one member of a file that is one article. */
public final class WholeFile implements Format.Members {
  private final Source source;
  private final Reading reading;
  private boolean done;

  private WholeFile(Source source, Reading reading) {
    this.source = source;
    this.reading = reading;
  }

  /** The bytes of a file to its article. */
  public interface Reading {
    Outcome read(byte[] bytes) throws IOException;
  }

  /** A file whose bytes are read at once, unless there are too many. */
  public static WholeFile of(Source source, Reading reading) {
    return new WholeFile(source, reading);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    Optional<byte[]> bytes = source.bytes();
    return Optional.of(bytes.isPresent() ? reading.read(bytes.get()) : tooLarge());
  }

  private Outcome tooLarge() {
    return new Outcome.Rejected(
        source.member(),
        RejectionReason.TOO_LARGE,
        "larger than " + source.limits().fileBytes() + " bytes");
  }
}
