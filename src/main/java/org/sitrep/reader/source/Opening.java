package org.sitrep.reader.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.reader.told.Told;

/** The first bytes of a file: enough to tell its format. */
public final class Opening {
  static final int LENGTH = 64 * 1024;

  private final String fileName;
  private final Told told;
  private final byte[] bytes;
  private final boolean whole;

  /** Made once: some twenty formats look at it. */
  private @Nullable String text;

  Opening(String fileName, Told told, byte[] bytes) {
    this.fileName = fileName;
    this.told = told;
    this.bytes = bytes;
    this.whole = bytes.length < LENGTH;
  }

  /** Last part of the path, in lower case; decides only where the content does not. */
  public String fileName() {
    return fileName;
  }

  /** What is known of the file already, such as the meaning of its columns. */
  public Told told() {
    return told;
  }

  /** True where there is nothing behind it. */
  public boolean isWhole() {
    return whole;
  }

  /** The bytes as letters, for looking at ASCII markup only; without mark and leading blanks. */
  public String text() {
    if (text == null) {
      text = letters();
    }
    return text;
  }

  private String letters() {
    Optional<Charset> wide = Decoding.wide(bytes);
    return wide.map(charset -> new String(bytes, charset))
        .orElseGet(
            () -> new String(bytes, mark(), bytes.length - mark(), StandardCharsets.ISO_8859_1))
        .replace("\uFEFF", "")
        .stripLeading();
  }

  /** True where the file begins with these bytes: {@code startsWith(0x1F, 0x8B)}. */
  public boolean startsWith(int... signature) {
    return hasAt(0, signature);
  }

  /** True where these bytes stand at that offset. */
  public boolean hasAt(int offset, int... signature) {
    if (bytes.length < offset + signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[offset + i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** True for what is no text at all: pictures, programs. */
  public boolean isBinary() {
    if (Decoding.wide(bytes).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < 32 && !Character.isWhitespace(b) && b != 27 ? 1 : 0;
    }
    return controls > 8 + bytes.length / 20;
  }

  /** True for a file of nothing but white space. */
  public boolean isBlank() {
    return whole && text().isBlank();
  }

  private int mark() {
    return Decoding.hasMark(bytes) ? 3 : 0;
  }
}
