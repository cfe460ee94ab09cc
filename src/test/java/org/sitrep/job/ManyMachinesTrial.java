package org.sitrep.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.Application;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.store.Server;

/**
 * What several workers of one thread give on one machine: a broker, a PostgreSQL server, a manager
 * and the workers, each a process of its own but for the broker. The first archive warms them, the
 * second is measured: the seconds of {@code extract} the runs print.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.sitrep.job.ManyMachinesTrial -Dexec.args="FIRST SECOND 2"
 * </pre>
 */
public final class ManyMachinesTrial {
  private ManyMachinesTrial() {}

  /** Arguments: two files or folders of articles, number of workers. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("many-machines");
    String database = Server.POSTGRESQL.create();
    List<Process> workers = new ArrayList<>();
    try (ArtemisServer broker = new ArtemisServer(folder.resolve("broker"))) {
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        workers.add(worker(database, broker.url(), folder.resolve("worker" + i + ".log")));
      }
      for (String input : List.of(args[0], args[1])) {
        Settings settings = settings(Path.of(input), folder.resolve("out"), database);
        int code =
            Ingest.run(
                settings,
                () -> Tools.load(Knowledge.builtIn(), Optional.empty()),
                Clock.systemUTC(),
                Optional.of(Broker.of(broker.url(), "sitrep", Map.of())));
        if (code != ExitCode.OK) {
          throw new IllegalStateException("the run ended with " + code);
        }
      }
    } finally {
      workers.forEach(Process::destroyForcibly);
    }
  }

  private static Process worker(String database, String broker, Path log) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            Application.class.getName(),
            "worker",
            "--threads=1",
            "--broker=" + broker,
            "--db=" + database)
        .redirectErrorStream(true)
        .redirectOutput(new File(log.toString()))
        .start();
  }

  private static Settings settings(Path input, Path output, String database) {
    return Settings.of(input, output)
        .database(Optional.of(database))
        .mode(RunMode.BACKFILL)
        .force(true)
        .formats(List.of())
        .build();
  }
}
