package org.sitrep.reader.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to text: a byte order mark, else strict UTF-8, else what the file declares ({@code <meta
 * charset="windows-1252">}), else UTF-8 with single bytes of Windows-1252 pasted into it, else what
 * the bytes look like by ICU's statistics. What none of these explains has no text.
 */
public final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Browsers read these as the second one, and so did whoever saved the page. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "iso-8859-2", "windows-1250");

  private static final int SAMPLE = 64 * 1024;
  private static final Optional<Charset> WESTERN = Optional.of(WINDOWS);

  /** Of a hundred; English with a few names in it looks like any encoding of Latin letters. */
  private static final int MARGIN = 20;

  private Decoding() {}

  /** True for a UTF-8 byte order mark. */
  static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Bytes of the mark a file begins with, if it does. */
  static int markLength(byte[] bytes) {
    boolean wide =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return wide ? 2 : hasMark(bytes) ? 3 : 0;
  }

  /** UTF-16 by its mark, or by the zeros between ASCII letters. */
  static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, 1_000);
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < 8 || Math.max(zeros[0], zeros[1]) < length * 0.4) {
      return Optional.empty();
    }
    if (Math.min(zeros[0], zeros[1]) > 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /**
   * The text; empty where nothing explains the bytes.
   *
   * @param declared what the file or its archive says of itself
   */
  public static Optional<String> decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return strict(bytes, 0, wide.get()).map(Decoding::withoutMark);
    }
    int start = hasMark(bytes) ? 3 : 0;
    return strict(bytes, start, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(Decoding::charset).flatMap(set -> strict(bytes, 0, set)))
        .or(() -> MixedBytes.decode(bytes, start))
        .or(() -> guessed(bytes));
  }

  private static Optional<Charset> charset(String name) {
    try {
      String lower = name.strip().toLowerCase(Locale.ROOT);
      Charset charset = Charset.forName(lower);
      String canonical = charset.name().toLowerCase(Locale.ROOT);
      String meant = READ_AS.get(canonical);
      return Optional.of(meant == null ? charset : Charset.forName(meant));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> guessed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes.clone());
    CharsetMatch[] matches = detector.detectAll();
    int western = 0;
    for (CharsetMatch match : matches) {
      western =
          charset(match.getName()).filter(WINDOWS::equals).isPresent()
              ? Math.max(western, match.getConfidence())
              : western;
    }
    for (CharsetMatch match : matches) {
      Optional<Charset> charset = charset(match.getName());
      boolean better = match.getConfidence() >= western + MARGIN || charset.equals(WESTERN);
      Optional<String> text = better ? charset.flatMap(set -> plain(bytes, set)) : Optional.empty();
      if (text.isPresent()) {
        return text;
      }
    }
    return plain(bytes, WINDOWS);
  }

  private static Optional<String> plain(byte[] bytes, Charset charset) {
    return strict(bytes, 0, charset).filter(text -> text.codePoints().noneMatch(Decoding::isOdd));
  }

  /** Controls of the second row are what the wrong table makes of a letter. */
  private static boolean isOdd(int letter) {
    return (letter >= 0x80 && letter <= 0x9F) || letter == 0xFFFD || (letter < 9 && letter >= 0);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
