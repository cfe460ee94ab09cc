package org.sitrep.reader.pack.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.sitrep.reader.source.TooLarge;

/** So many bytes of a stream; that it ends before them is a fault, told once. */
final class Block extends InputStream {
  private static final int PIECE = 64 * 1024;

  private final InputStream in;
  private long remaining;
  private long allowed = Long.MAX_VALUE;
  private boolean cut;

  Block(InputStream in, long length) {
    this.in = in;
    this.remaining = length;
  }

  /** True where a reader has met the end of the file within the block. */
  boolean isCut() {
    return cut;
  }

  /** From here on so many bytes may be read at most. */
  void allow(long bytes) {
    allowed = bytes;
  }

  /** Passes over what nobody has read. */
  void leave() throws IOException {
    allow(Long.MAX_VALUE);
    byte[] piece = new byte[PIECE];
    int read = 0;
    // Not skip(): it does not notice the end of a file.
    while (read >= 0) {
      read = read(piece, 0, piece.length);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (remaining == 0) {
      return -1;
    }
    if (allowed <= 0) {
      throw new TooLarge("headers without end");
    }
    int read = in.read(bytes, offset, (int) Math.min(length, remaining));
    if (read < 0) {
      cut = true;
      throw new EOFException("the file ends within it");
    }
    remaining -= read;
    allowed -= read;
    return read;
  }
}
