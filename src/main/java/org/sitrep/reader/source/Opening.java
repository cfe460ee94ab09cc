package org.sitrep.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first bytes of a file: enough to tell its format. */
public final class Opening {
  private static final int LENGTH = 64 * 1024;

  private final String fileName;
  private final byte[] bytes;
  private final boolean whole;

  private Opening(String fileName, byte[] bytes, boolean whole) {
    this.fileName = fileName;
    this.bytes = bytes;
    this.whole = whole;
  }

  /** The first bytes of that file. */
  public static Opening of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LENGTH);
      Path name = file.getFileName();
      return new Opening(
          name == null ? "" : name.toString().toLowerCase(Locale.ROOT),
          bytes,
          bytes.length < LENGTH);
    }
  }

  /** Last part of the path, in lower case; decides only where the content does not. */
  public String fileName() {
    return fileName;
  }

  /** The bytes as letters, for looking at ASCII markup only; without mark and leading blanks. */
  public String text() {
    return Decoding.isWide(bytes)
        ? new String(bytes, StandardCharsets.UTF_16).stripLeading()
        : new String(bytes, mark(), bytes.length - mark(), StandardCharsets.ISO_8859_1)
            .stripLeading();
  }

  /** True for what is no text at all: pictures, archives, programs. */
  public boolean isBinary() {
    if (Decoding.isWide(bytes)) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < 32 && !Character.isWhitespace(b) && b != 27 ? 1 : 0;
    }
    return text().startsWith("%PDF-") || controls > 8 + bytes.length / 20;
  }

  /** True for a file of nothing but white space. */
  public boolean isBlank() {
    return whole && text().isBlank();
  }

  private int mark() {
    return Decoding.hasMark(bytes) ? 3 : 0;
  }
}
