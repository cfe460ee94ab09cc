package org.sitrep.reader.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream cut into the rows of a table: a line feed between quotation marks ends none. A row
 * longer than the limit is passed over without being held.
 *
 * <pre>
 * row  := cell {separator cell} (LF | CR LF | CR)
 * cell := '"' {any but '"' | '""'} '"' {any but separator and line end} | {any but those}
 * </pre>
 */
final class Rows {
  /** Rows may be taken back, but not so often that reading never ends. */
  private static final int TAKEN_BACK = 4;

  private final Dialect dialect;
  private final int limit;
  private final Tape tape;
  private long line = 1;
  private long spare;

  Rows(InputStream in, Dialect dialect, int limit) {
    this.tape = new Tape(in);
    this.dialect = dialect;
    this.limit = limit;
    this.spare = (long) TAKEN_BACK * limit;
  }

  /**
   * One row.
   *
   * @param line where it starts, from 1
   * @param bytes without the line end; empty where there are more than the limit
   * @param form whether its quotation marks were in order
   */
  record Row(long line, Optional<byte[]> bytes, Form form) {}

  /** {@code "a","b"} is clean, {@code "a"b} is loose, {@code "a} is open. */
  enum Form {
    CLEAN,
    LOOSE,
    OPEN
  }

  /** The next row; empty at the end. */
  Optional<Row> next() throws IOException {
    if (tape.peek() == Tape.END) {
      return Optional.empty();
    }
    long start = line;
    tape.startRow();
    Scan scan = new Scan();
    for (int next = tape.peek(); !scan.endsBefore(next); next = tape.peek()) {
      scan.take((byte) next);
      line += next == '\n' ? 1 : 0;
      tape.take();
    }
    takeLineEnd();
    return Optional.of(new Row(start, scan.bytes(), scan.form()));
  }

  /**
   * Gives back all lines of a row but its first: a quotation mark left open has swallowed them.
   * False where there are none, or too many were given back already.
   */
  boolean takeBack(Row row) {
    byte[] bytes = row.bytes().orElse(new byte[0]);
    int first = 0;
    while (first < bytes.length && bytes[first] != '\n') {
      first++;
    }
    spare -= bytes.length;
    if (first >= bytes.length || spare < 0) {
      return false;
    }
    tape.backTo(first + 1, bytes);
    line = row.line() + 1;
    return true;
  }

  private void takeLineEnd() throws IOException {
    if (tape.peek() == '\r') {
      tape.take();
    }
    if (tape.peek() == '\n') {
      tape.take();
    }
    line++;
  }

  /** One row as it is read. */
  private final class Scan {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long length;
    private boolean startsCell = true;
    private boolean inside;
    private boolean closed;
    private boolean loose;

    boolean endsBefore(int next) {
      return next == Tape.END || (!inside && (next == '\n' || next == '\r'));
    }

    void take(byte next) {
      length++;
      if (length <= limit) {
        held.write(next);
      } else {
        held.reset();
      }
      boolean quote = next == '"' && dialect.quoted();
      boolean separator = next == (byte) dialect.separator();
      if (inside) {
        closed = quote;
        inside = !quote;
      } else if (quote && (startsCell || closed)) {
        inside = true;
        closed = false;
      } else {
        loose |= closed && !separator;
        closed = false;
      }
      startsCell = !inside && separator;
    }

    Optional<byte[]> bytes() {
      return length > limit ? Optional.empty() : Optional.of(held.toByteArray());
    }

    Form form() {
      return inside ? Form.OPEN : loose ? Form.LOOSE : Form.CLEAN;
    }
  }
}
