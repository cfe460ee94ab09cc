package org.sitrep.job.step;

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
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Lines;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.CorrectionLine;
import org.sitrep.store.run.Rejections.Rejection;

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
      try (InputStream stream = Files.newInputStream(file)) {
        Lines lines = new Lines(stream, LONGEST_LINE);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
          read(line.get(), path);
        }
      } catch (IOException problem) {
        reject(
            path, Optional.empty(), RejectionReason.UNREADABLE, problem.getClass().getSimpleName());
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
      reject(
          name(folder),
          Optional.empty(),
          RejectionReason.UNREADABLE,
          problem.getClass().getSimpleName());
      return Collections.emptyList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void read(Lines.Line line, String path) {
    int number = (int) line.number() + 1;
    Optional<String> member = Optional.of("line " + number);
    if (line.bytes().isEmpty()) {
      reject(
          path,
          member,
          RejectionReason.TOO_LARGE,
          "a line of more than " + LONGEST_LINE + " bytes");
      return;
    }
    try {
      String text = text(line.bytes().get());
      if (!text.isBlank()) {
        CorrectionLine.Origin origin = new CorrectionLine.Origin(path, number, run);
        corrections.accept(CorrectionLine.parse(text, origin));
      }
    } catch (CharacterCodingException problem) {
      reject(path, member, RejectionReason.CHARSET, "not UTF-8");
    } catch (IllegalArgumentException problem) {
      reject(path, member, RejectionReason.MALFORMED, String.valueOf(problem.getMessage()));
    }
  }

  private void reject(
      String path, Optional<String> member, RejectionReason reason, String message) {
    rejections.accept(new Rejection(path, member, reason.code(), message));
  }

  /** The line, without the mark some editors put before a file. */
  private static String text(byte[] line) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
