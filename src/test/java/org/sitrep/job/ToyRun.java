package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Input;
import org.sitrep.store.run.Rejections.Rejection;

/**
 * The job over one file of toy articles, a line each; also as a process of its own, to be killed.
 */
final class ToyRun {
  static final Instant START = Instant.parse("2021-02-05T06:00:00Z");

  /** Options for programs that are done before thorough compiling pays. */
  static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private ToyRun() {}

  /** Runs the job at {@link #START}. */
  static int run(Path input, Path output) {
    return run(input, output, Toy::extract);
  }

  static int run(Path input, Path output, Function<Article, Extraction> extractor) {
    return Ingest.run(settings(input, output), () -> new Tools(reading(), extractor), clock());
  }

  /** Runs the job over toy articles, so many nights after {@link #START}. */
  static int run(Settings settings, int night) {
    return run(settings, reading(), night);
  }

  /** The same over articles of another input. */
  static int run(Settings settings, Input input, int night) {
    return Ingest.run(settings, () -> new Tools(input, Toy::extract), clock(night));
  }

  static Settings settings(Path input, Path output) {
    return Settings.of(input, output).mentions(true).threads(2).build();
  }

  static Clock clock() {
    return clock(0);
  }

  static Clock clock(int night) {
    return Clock.fixed(START.plus(Duration.ofDays(night)), ZoneOffset.UTC);
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

  /**
   * Starts the job in a process of its own, so slow that there is time to kill it.
   *
   * @param database its URL; empty for the H2 file in the output
   * @param folder for {@code child.log}, what it says; it may have a folder {@code corrections}
   * @param options of its virtual machine
   */
  static Process start(Path input, Path output, String database, Path folder, String... options)
      throws IOException {
    return new ProcessBuilder(command(input, output, database, folder, options))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("child.log").toFile())
        .start();
  }

  /** The command line of such a process. */
  static List<String> command(
      Path input, Path output, String database, Path folder, String... options) {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(SHORT_LIVED);
    command.addAll(List.of("-cp", path));
    command.addAll(List.of(options));
    command.addAll(List.of(ToyRun.class.getName(), input.toString(), output.toString(), database));
    command.add(folder.resolve("corrections").toString());
    return command;
  }

  /** Waits until a started job knows its work, and a little longer; false where it has ended. */
  static boolean isCoding(Process child, Path folder) throws IOException, InterruptedException {
    return hasSaid("discover:", child, folder);
  }

  /** Waits until a started job has said something, and a little longer: true where it lives on. */
  static boolean hasSaid(String words, Process child, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("child.log");
    for (int i = 0; i < 6000 && child.isAlive(); i++) {
      if (Files.exists(log) && Files.readString(log).contains(words)) {
        Thread.sleep(500);
        return child.isAlive();
      }
      Thread.sleep(50);
    }
    return false;
  }

  static Tools tools() {
    return new Tools(reading(), ToyRun::slowly);
  }

  private static Optional<Broker> broker(String[] args) {
    return args.length > 4 ? Optional.of(Broker.of(args[4], "sitrep", Map.of())) : Optional.empty();
  }

  /** Codes slowly, so that there is time to kill it. */
  static Extraction slowly(Article article) {
    try {
      Thread.sleep(10);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return Toy.extract(article);
  }

  /** Arguments: input, output, database or nothing, corrections, and a broker if there is one. */
  public static void main(String[] args) {
    Settings settings =
        Settings.of(Path.of(args[0]), Path.of(args[1]))
            .database(Optional.of(args[2]).filter(url -> !url.isEmpty()))
            .mentions(true)
            .threads(2)
            .corrections(Optional.of(Path.of(args[3])))
            .build();
    System.exit(Ingest.run(settings, () -> tools(), clock(), broker(args)));
  }
}
