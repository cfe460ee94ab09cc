package org.sitrep.reader.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sitrep.reader.source.TooLarge;

/**
 * A stream of which, for a while, only so much may be read: a member of a zip that is stored and
 * tells its size behind itself is held in memory to find its end.
 */
final class Allowance extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  Allowance(InputStream in) {
    super(in);
  }

  /** From here on so many bytes may be read. */
  void allow(long bytes) {
    left = bytes;
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

  private void spend(long bytes) throws TooLarge {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new TooLarge("a large member is stored without its size");
    }
  }
}
