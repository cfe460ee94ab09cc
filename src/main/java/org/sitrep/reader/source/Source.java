package org.sitrep.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;

/**
 * A file to read.
 *
 * @param path relative to the input, with forward slashes: {@code 2021/february/report.txt}
 */
public record Source(Path file, String path, Limits limits) {

  /** A stream over all bytes, however many; the caller closes it. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** All bytes; empty where the file is larger than a file may be. */
  public Optional<byte[]> bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
      return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
    }
  }

  public Outcome tooLarge() {
    return new Outcome.Rejected(
        Member.whole(path),
        RejectionReason.TOO_LARGE,
        "larger than " + limits.fileBytes() + " bytes");
  }
}
