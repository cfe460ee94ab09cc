package org.sitrep.reader.pack;

import java.io.InputStream;
import org.sitrep.reader.source.Metered;
import org.sitrep.reader.source.TooLarge;

/**
 * A stream of which, for a while, only so much may be read: a member of a zip that is stored and
 * tells its size behind itself is held in memory to find its end.
 */
final class Allowance extends Metered {
  private long left = Long.MAX_VALUE;

  Allowance(InputStream in) {
    super(in);
  }

  /** From here on so many bytes may be read. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  protected void spend(long bytes) throws TooLarge {
    left -= bytes;
    if (left < 0) {
      throw new TooLarge("a large member is stored without its size");
    }
  }
}
