package org.sitrep.reader.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 into which somebody pasted text of Windows-1252: most letters beyond ASCII are whole
 * sequences of UTF-8, some are single bytes. Each is read as what it is.
 */
final class MixedBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private MixedBytes() {}

  /** The text; empty where single bytes outnumber the sequences: then it is no UTF-8. */
  static Optional<String> decode(byte[] bytes, int start) {
    int whole = 0;
    int single = 0;
    for (int i = start; i < bytes.length; ) {
      int length = length(bytes, i);
      whole += length > 1 ? 1 : 0;
      single += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return whole > single ? Optional.of(text(bytes, start)) : Optional.empty();
  }

  private static String text(byte[] bytes, int start) {
    StringBuilder text = new StringBuilder(bytes.length);
    int from = start;
    for (int i = start; i < bytes.length; ) {
      int length = length(bytes, i);
      if (length == 0) {
        text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        text.append(new String(bytes, i, 1, WINDOWS));
        from = i + 1;
      }
      i += Math.max(1, length);
    }
    return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
        .toString();
  }

  /** Bytes of the sequence that begins here; 0 where none does. */
  private static int length(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
