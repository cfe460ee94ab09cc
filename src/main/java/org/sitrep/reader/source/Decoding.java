package org.sitrep.reader.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text without guessing: a byte order mark, else strict UTF-8, else what the file declares
 * ({@code <meta charset="windows-1252">}); nothing else.
 */
public final class Decoding {
  /** Browsers read these two as the first one, and so did whoever saved the page. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  /** True for a UTF-8 byte order mark. */
  public static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** True for a UTF-16 byte order mark. */
  public static boolean isWide(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** The text; empty where the bytes are neither UTF-8 nor of the declared encoding. */
  public static Optional<String> decode(byte[] bytes, Optional<String> declared) {
    if (isWide(bytes)) {
      return strict(bytes, 0, StandardCharsets.UTF_16);
    }
    int start = hasMark(bytes) ? 3 : 0;
    return strict(bytes, start, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(Decoding::charset).flatMap(set -> strict(bytes, 0, set)));
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, int start, Charset charset) {
    try {
      CharsetDecoder decoder = charset.newDecoder();
      ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
      CharBuffer out =
          CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
      // Not told that this is the end: a character cut in two by a cut file is let go.
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        result.throwException();
      }
      return Optional.of(out.flip().toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
