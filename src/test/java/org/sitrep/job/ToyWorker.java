package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;

/** A worker in a process of its own that codes slowly, so that there is time to kill it. */
final class ToyWorker {
  private ToyWorker() {}

  /**
   * Starts one.
   *
   * @param log what it says
   * @param options further ones: a folder of knowledge, seconds of patience
   */
  static Process start(String database, String broker, Path log, String... options)
      throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(java, "-Xmx256m"));
    command.addAll(ToyRun.SHORT_LIVED);
    command.addAll(List.of("-cp", path, ToyWorker.class.getName()));
    command.add(database);
    command.add(broker);
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Arguments: database, broker, knowledge or nothing, seconds of patience. */
  public static void main(String[] args) {
    Optional<Path> knowledge =
        args.length > 2 && !args[2].isEmpty() ? Optional.of(Path.of(args[2])) : Optional.empty();
    Optional<Duration> idle =
        args.length > 3
            ? Optional.of(Duration.ofSeconds(Long.parseLong(args[3])))
            : Optional.empty();
    Path nowhere = Path.of("");
    Settings settings =
        Settings.of(nowhere, nowhere)
            .database(Optional.of(args[0]))
            .knowledge(knowledge)
            .mode(RunMode.BACKFILL)
            .build();
    Broker broker = Broker.of(args[1], "sitrep", Map.of());
    System.exit(Worker.run(settings, broker, ToyRun::tools, idle));
  }
}
