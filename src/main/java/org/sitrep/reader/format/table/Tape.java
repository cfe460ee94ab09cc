package org.sitrep.reader.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream read byte by byte, whose last row can be read again from its second line. */
final class Tape {
  static final int END = -1;

  private final InputStream in;
  private byte[] again = new byte[0];
  private int next;
  private int start;
  private boolean startsAgain;
  private int ahead;
  private boolean looked;

  Tape(InputStream in) {
    this.in = in;
  }

  /** The next byte, which stays the next; {@link #END} behind the last. */
  int peek() throws IOException {
    if (next < again.length) {
      return again[next] & 0xFF;
    }
    if (!looked) {
      ahead = in.read();
      looked = true;
    }
    return ahead;
  }

  /** Moves behind the next byte. */
  void take() {
    if (next < again.length) {
      next++;
    } else {
      looked = false;
      startsAgain = false;
    }
  }

  /** What is read from here on is one row. */
  void startRow() {
    start = next;
    startsAgain = true;
  }

  /** Back to that offset of the row; of what was read of it nothing is lost. */
  void backTo(int offset, byte[] row) {
    if (startsAgain) {
      next = start + offset;
    } else {
      again = Arrays.copyOfRange(row, offset, row.length + 1);
      again[again.length - 1] = '\n';
      next = 0;
    }
  }
}
