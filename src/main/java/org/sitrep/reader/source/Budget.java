package org.sitrep.reader.source;

import java.io.FilterInputStream;
import java.io.IOException;
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

  private void spend(long bytes) throws TooLarge {
    used += Math.max(0, bytes);
    if (used > most) {
      throw new TooLarge("unpacks to more than " + most + " bytes");
    }
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      spend(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      spend(read);
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      spend(skipped);
      return skipped;
    }
  }
}
