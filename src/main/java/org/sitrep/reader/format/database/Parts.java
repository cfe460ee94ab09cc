package org.sitrep.reader.format.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.reader.source.Lines;
import org.sitrep.reader.source.Source;

/**
 * A file cut into documents at lines that divide them: {@code "12 of 345 DOCUMENTS"}. A document
 * longer than the limit is passed over without being held.
 */
final class Parts {
  private static final int LONGEST_DIVIDER = 200;

  private final Lines lines;
  private final int limit;
  private final boolean above;
  private final Predicate<String> divides;
  private boolean begun;
  private boolean ended;

  private Parts(Source source, boolean above, Predicate<String> divides) throws IOException {
    this.limit = source.limits().lineBytes();
    this.lines = new Lines(source.narrow(), limit);
    this.above = above;
    this.divides = divides;
  }

  /** Documents above each of which stands such a line; what stands above the first is none. */
  static Parts below(Source source, Predicate<String> divides) throws IOException {
    return new Parts(source, true, divides);
  }

  /** Documents below each of which stands such a line, which may be missing below the last. */
  static Parts above(Source source, Predicate<String> divides) throws IOException {
    return new Parts(source, false, divides);
  }

  /** The bytes of the next document, of one too long none; empty at the end. */
  Optional<Optional<byte[]>> next() throws IOException {
    while (!ended) {
      boolean counts = begun || !above;
      Held held = read();
      begun = true;
      if (counts && !held.blank) {
        return Optional.of(held.bytes());
      }
    }
    return Optional.empty();
  }

  private Held read() throws IOException {
    Held held = new Held();
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<byte[]> bytes = line.get().bytes();
      if (bytes.isPresent() && isDivider(bytes.get())) {
        held.close(bytes.get());
        return held;
      }
      held.add(bytes);
    }
    ended = true;
    return held;
  }

  private boolean isDivider(byte[] line) {
    return line.length <= LONGEST_DIVIDER
        && divides.test(new String(line, StandardCharsets.ISO_8859_1).strip());
  }

  /** The lines of one document as they come. */
  private final class Held {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private boolean fits = true;
    private boolean blank = true;

    void add(Optional<byte[]> line) {
      fits = fits && line.isPresent() && all.size() + line.get().length < limit;
      blank = blank && line.isPresent() && isBlank(line.get());
      if (fits) {
        all.writeBytes(line.orElseThrow());
        all.write('\n');
      } else {
        all.reset();
      }
    }

    /** A line below a document belongs to it: it may be its number. */
    void close(byte[] line) {
      if (!above && fits) {
        all.writeBytes(line);
      }
    }

    Optional<byte[]> bytes() {
      return fits ? Optional.of(all.toByteArray()) : Optional.empty();
    }

    private static boolean isBlank(byte[] line) {
      for (byte b : line) {
        if (b < 0 || b > ' ') {
          return false;
        }
      }
      return true;
    }
  }
}
