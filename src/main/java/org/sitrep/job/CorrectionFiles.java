package org.sitrep.job;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.store.Rejections.Rejection;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.CorrectionLine;

/**
 * The lines coders wrote: every {@code *.jsonl} of a folder, in the order of their names. A line
 * that cannot be read is one more rejection, and reading goes on behind it.
 */
final class CorrectionFiles {
  private static final int LONGEST_LINE = 1 << 20;
  private static final String ENDING = ".jsonl";

  private final UUID run;
  private final Consumer<Correction> corrections;
  private final Consumer<Rejection> rejections;

  CorrectionFiles(UUID run, Consumer<Correction> corrections, Consumer<Rejection> rejections) {
    this.run = run;
    this.corrections = corrections;
    this.rejections = rejections;
  }

  /** Reads all files of a folder; links are not followed. */
  void read(Path folder) {
    for (Path file : files(folder)) {
      String path = name(folder) + "/" + name(file);
      try (Lines lines = new Lines(file)) {
        for (int number = 1; lines.next(); number++) {
          read(lines, path, number);
        }
      } catch (IOException problem) {
        reject(path, Optional.empty(), "unreadable", problem.getClass().getSimpleName());
      }
    }
  }

  private List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
          .filter(file -> name(file).endsWith(ENDING) && !name(file).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException problem) {
      reject(name(folder), Optional.empty(), "unreadable", problem.getClass().getSimpleName());
      return Collections.emptyList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void read(Lines lines, String path, int number) {
    Optional<String> member = Optional.of("line " + number);
    if (lines.tooLong) {
      reject(path, member, "too_large", "a line of more than " + LONGEST_LINE + " bytes");
      return;
    }
    try {
      String text = lines.text();
      if (!text.isBlank()) {
        CorrectionLine.Origin origin = new CorrectionLine.Origin(path, number, run);
        corrections.accept(CorrectionLine.parse(text, origin));
      }
    } catch (CharacterCodingException problem) {
      reject(path, member, "charset", "not UTF-8");
    } catch (IllegalArgumentException problem) {
      reject(path, member, "malformed", String.valueOf(problem.getMessage()));
    }
  }

  private void reject(String path, Optional<String> member, String reason, String message) {
    rejections.accept(new Rejection(path, member, reason, message));
  }

  /** Lines of bytes, of which no more than so many are held. */
  private static final class Lines implements Closeable {
    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLong;

    Lines(Path file) throws IOException {
      stream = new BufferedInputStream(Files.newInputStream(file));
    }

    boolean next() throws IOException {
      bytes.reset();
      tooLong = false;
      int one = stream.read();
      if (one < 0) {
        return false;
      }
      for (; one >= 0 && one != '\n'; one = stream.read()) {
        tooLong |= bytes.size() >= LONGEST_LINE;
        if (!tooLong) {
          bytes.write(one);
        }
      }
      return true;
    }

    /** The line, without the mark some editors put before a file. */
    String text() throws CharacterCodingException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /** Takes what it is given in batches. */
  static final class Batch<T> implements Consumer<T> {
    private static final int SIZE = 500;

    private final List<T> waiting = new ArrayList<>();
    private final Consumer<List<T>> taker;

    Batch(Consumer<List<T>> taker) {
      this.taker = taker;
    }

    @Override
    public void accept(T one) {
      waiting.add(one);
      if (waiting.size() >= SIZE) {
        flush();
      }
    }

    void flush() {
      if (!waiting.isEmpty()) {
        taker.accept(List.copyOf(waiting));
        waiting.clear();
      }
    }
  }
}
