package org.sitrep.reader.source;

import java.io.InputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * How many bytes one file of the input may unpack to, all its archives and the archives in them
 * together: a small file that unpacks to petabytes ends here.
 */
final class Budget {
  private final long most;
  private long used;

  private Budget(long most) {
    this.most = most;
  }

  /** So many times the size of the file, and a fixed number of bytes for small files. */
  static Budget of(long fileBytes, Limits limits) {
    return new Budget(limits.unpackedBytes() + fileBytes * limits.unpackedTimes());
  }

  /** The same stream, counted; it fails with {@link TooLarge} where the budget is spent. */
  InputStream whole(InputStream stream) {
    return new Counting(stream);
  }

  /** The same, of a member of an archive: closing it leaves the archive open. */
  InputStream member(InputStream stream) {
    return new Counting(CloseShieldInputStream.wrap(stream));
  }

  private final class Counting extends Metered {
    Counting(InputStream stream) {
      super(stream);
    }

    @Override
    protected void spend(long bytes) throws TooLarge {
      used += bytes;
      if (used > most) {
        throw new TooLarge("unpacks to more than " + most + " bytes");
      }
    }
  }
}
