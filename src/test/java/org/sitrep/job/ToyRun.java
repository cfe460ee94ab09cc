package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.store.Rejections.Rejection;

/**
 * The job over one file of toy articles, a line each; also as a process of its own, to be killed.
 */
final class ToyRun {
  static final Instant START = Instant.parse("2021-02-05T06:00:00Z");

  private ToyRun() {}

  /** Runs the job at {@link #START}. */
  static int run(Path input, Path output) {
    return run(input, output, Toy::extract);
  }

  static int run(Path input, Path output, Function<Article, Extraction> extractor) {
    return Ingest.run(settings(input, output), () -> new Tools(reading(), extractor), clock());
  }

  static Settings settings(Path input, Path output) {
    return new Settings(
        input, output, Optional.empty(), Optional.empty(), true, 2, RunMode.NIGHTLY, false);
  }

  static Clock clock() {
    return Clock.fixed(START, ZoneOffset.UTC);
  }

  /** Lines that begin with {@code BAD} are rejected; the others are articles. */
  static Input reading() {
    return (root, articles, rejections) -> {
      try {
        List<String> lines = Files.readAllLines(root);
        for (int i = 0; i < lines.size(); i++) {
          String line = lines.get(i);
          if (line.startsWith("BAD")) {
            Optional<String> member = Optional.of("line " + (i + 1));
            rejections.accept(new Rejection("toy.txt", member, "malformed", "bad line"));
          } else {
            articles.accept(Toy.article("s" + i, line));
          }
        }
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    };
  }

  /** Codes slowly, so that there is time to kill it. */
  public static void main(String[] args) {
    Function<Article, Extraction> slow =
        article -> {
          try {
            Thread.sleep(10);
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
          return Toy.extract(article);
        };
    System.exit(run(Path.of(args[0]), Path.of(args[1]), slow));
  }
}
