package org.sitrep.reader.pack.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a web archive, one after the other.
 *
 * <pre>
 * record := "WARC/1.1" {name ": " value} empty-line, then Content-Length bytes
 * </pre>
 *
 * <p>Read here and not by jwarc: its reader ends at the first record that breaks the rules and can
 * be sent in circles by a negative length. Here what breaks the rules is one broken record, and
 * reading goes on at the next line that opens one.
 */
final class Records {
  private static final Pattern OPENING = Pattern.compile("WARC/\\d+\\.\\d+");
  private static final Pattern HEADER = Pattern.compile("([^:\\s]+)\\s*:\\s*(.*)");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  /** No header is longer, and no record has more of them; beyond it nothing is held. */
  private static final int LONGEST_LINE = 16 * 1024;

  private static final int MOST_HEADERS = 500;

  private final InputStream in;
  private final byte[] bytes = new byte[LONGEST_LINE];
  private Block block = new Block(InputStream.nullInputStream(), 0);
  private String line = "";
  private long number;

  Records(InputStream in) {
    this.in = in;
  }

  /** The next record, to be read before the one after it is asked for; empty at the end. */
  Optional<WebRecord> next() throws IOException {
    if (block.isCut()) {
      return Optional.empty();
    }
    try {
      block.leave();
    } catch (EOFException e) {
      return Optional.of(broken("the file ends within it"));
    }
    boolean more = isOpening() || readLine();
    while (more && line.isBlank()) {
      more = readLine();
    }
    if (!more) {
      return Optional.empty();
    }
    number++;
    return Optional.of(isOpening() ? record() : passOver("does not open with WARC/1.0"));
  }

  private WebRecord record() throws IOException {
    Map<String, String> headers = headers();
    String length = headers.getOrDefault("content-length", "");
    if (!LENGTH.matcher(length).matches()) {
      return passOver("has no length: \"" + length + "\"");
    }
    block = new Block(in, Long.parseLong(length));
    return new WebRecord(number, headers, block, Optional.empty());
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    String last = "";
    boolean more = readLine();
    while (more && !line.isEmpty()) {
      Matcher header = HEADER.matcher(line);
      if (!last.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        // A value may go on in the next line.
        headers.merge(last, line.strip(), (value, rest) -> (value + " " + rest).strip());
      } else if (header.matches() && headers.size() < MOST_HEADERS) {
        last = header.group(1).toLowerCase(Locale.ROOT);
        headers.putIfAbsent(last, header.group(2).strip());
      }
      more = readLine();
    }
    line = "";
    return headers;
  }

  /** Moves to the next line that opens a record. */
  private WebRecord passOver(String fault) throws IOException {
    boolean more = readLine();
    while (more && !isOpening()) {
      more = readLine();
    }
    return broken(fault);
  }

  private WebRecord broken(String fault) {
    block = new Block(InputStream.nullInputStream(), 0);
    return new WebRecord(number, Map.of(), block, Optional.of(fault));
  }

  private boolean isOpening() {
    return OPENING.matcher(line).matches();
  }

  /** Moves to the next line, of which no more is held than a header may have; false at the end. */
  private boolean readLine() throws IOException {
    int length = 0;
    int next = in.read();
    boolean any = next >= 0;
    while (next >= 0 && next != '\n') {
      if (length < LONGEST_LINE) {
        bytes[length++] = (byte) next;
      }
      next = in.read();
    }
    line = new String(bytes, 0, length, StandardCharsets.UTF_8).stripTrailing();
    return any;
  }
}
