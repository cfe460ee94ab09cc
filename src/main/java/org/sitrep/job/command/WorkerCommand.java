package org.sitrep.job.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Tools;
import org.sitrep.job.Worker;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.lexicon.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sitrep worker --broker=tcp://host:61616 --db=jdbc:postgresql://host/sitrep}. */
@Command(
    name = "worker",
    header =
        "Codes what a run with --role=manager, on another machine and with the same --knowledge, has"
            + " found to do.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class WorkerCommand implements Callable<Integer> {
  @Mixin private BrokerOptions broker = new BrokerOptions();

  @Option(
      names = "--db",
      paramLabel = "URL",
      required = true,
      description = "The manager's database: jdbc:postgresql://host/name?user=…")
  private String database = "";

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at a time (default: number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "End after so long without work (default: wait for ever).")
  private long idle = -1;

  @Mixin
  @SuppressWarnings("UnusedVariable")
  private LogOption log = new LogOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(spec);
    arguments.check(
        RunOptions.isShared(database), "--db: " + database + " is no jdbc:postgresql://…");
    arguments.check(threads > 0, "--threads: " + threads + " is not 1 or more");
    Optional<Broker> work = broker.broker(arguments);
    arguments.check(work.isPresent(), "--broker: which one, tcp://host:61616?");
    Knowledge known = knowledge.knowledge(arguments);
    Path nowhere = Path.of("");
    Settings settings =
        Settings.of(nowhere, nowhere)
            .database(Optional.of(database))
            .knowledge(knowledge.folder(arguments))
            .threads(threads)
            .mode(RunMode.BACKFILL)
            .build();
    Optional<Duration> patience =
        idle < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(idle));
    return Worker.run(
        settings, work.orElseThrow(), () -> Tools.load(known, Optional.empty()), patience);
  }
}
