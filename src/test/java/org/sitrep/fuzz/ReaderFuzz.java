package org.sitrep.fuzz;

import java.io.IOException;
import org.sitrep.article.BodyText;
import org.sitrep.reader.Outcomes;
import org.sitrep.reader.Readers;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Limits;

/**
 * Any bytes, as a file of the input: reading never throws, always gives something, and what it
 * gives holds what it promises. Entry point of the fuzzer, and of the test over what it found.
 */
public final class ReaderFuzz {
  private static final int MOST = 100_000;

  private static final Readers READERS =
      Readers.within(new Limits(1_000_000, 100_000, 200_000, 2_000_000, 20, 3));

  private ReaderFuzz() {}

  /** Throws where a promise is broken. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    int given = 0;
    try (Outcomes outcomes = READERS.read(bytes, "input/file")) {
      while (outcomes.hasNext()) {
        check(outcomes.next());
        given++;
        if (given > MOST) {
          throw new AssertionError("more than " + MOST + " outcomes");
        }
      }
    }
    if (given == 0) {
      throw new AssertionError("a file disappeared");
    }
  }

  private static void check(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      String body = read.article().body();
      if (!body.equals(BodyText.normalise(body)) || body.isBlank()) {
        throw new AssertionError("not in its normal form: " + body);
      }
      if (read.article().sourceId().isBlank()) {
        throw new AssertionError("no id");
      }
    } else if (outcome instanceof Outcome.Rejected rejected && rejected.message().isBlank()) {
      throw new AssertionError("no reason: " + rejected);
    }
  }
}
