package org.sitrep.reader.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that accounts for every byte read or passed over, and may refuse the next. */
public abstract class Metered extends FilterInputStream {

  protected Metered(InputStream in) {
    super(in);
  }

  /** Told of bytes that were read; fails where they are too many. */
  protected abstract void spend(long bytes) throws TooLarge;

  @Override
  public int read() throws IOException {
    int read = super.read();
    spend(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    spend(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    spend(skipped);
    return skipped;
  }
}
