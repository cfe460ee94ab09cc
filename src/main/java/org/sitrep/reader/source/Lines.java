package org.sitrep.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream cut at line feeds. A line longer than the limit is passed over without being held in
 * memory, and says so.
 */
public final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int filled;
  private long number;

  public Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * One line.
   *
   * @param number from 0
   * @param bytes its bytes without the line feed; empty where it is longer than the limit
   */
  public record Line(long number, Optional<byte[]> bytes) {}

  /** Bytes a line may have. */
  public int limit() {
    return limit;
  }

  /** The next line; empty at the end. */
  public Optional<Line> next() throws IOException {
    if (!hasMore()) {
      return Optional.empty();
    }
    byte[] line = new byte[0];
    int length = 0;
    boolean held = true;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = endInBuffer();
      int piece = end - next;
      held = held && length + (long) piece <= limit;
      if (held) {
        line = room(line, length + piece);
        System.arraycopy(buffer, next, line, length, piece);
        length += piece;
      } else {
        line = new byte[0];
      }
      ended = end < filled;
      next = ended ? end + 1 : end;
    }
    return Optional.of(
        new Line(number++, held ? Optional.of(Arrays.copyOf(line, length)) : Optional.empty()));
  }

  private boolean hasMore() throws IOException {
    if (next < filled) {
      return true;
    }
    next = 0;
    filled = in.read(buffer);
    return filled > 0;
  }

  private int endInBuffer() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private byte[] room(byte[] line, int length) {
    return length <= line.length
        ? line
        : Arrays.copyOf(line, Math.min(limit, Math.max(length, 2 * line.length)));
  }
}
