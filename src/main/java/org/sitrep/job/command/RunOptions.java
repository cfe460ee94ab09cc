package org.sitrep.job.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Exports;
import org.sitrep.job.Ingest;
import org.sitrep.job.Tools;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.rows.Retention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of a run: {@code --input=news --output=records --mentions=all}. */
public final class RunOptions {
  private static final List<String> NO_FORMAT = List.of("none");

  @Option(
      names = "--input",
      paramLabel = "FILE_OR_DIR",
      defaultValue = "input",
      description = "Reports to read (default: input).")
  private Path input = Path.of("input");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder to publish to (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = "--db",
      paramLabel = "FILE_OR_URL",
      description = "H2 database file or JDBC URL (default: sitrep in the output folder).")
  private @Nullable String database;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description = "What coders say of records (default: corrections in the input folder).")
  private @Nullable Path corrections;

  @Option(
      names = "--mentions",
      paramLabel = "all|none",
      defaultValue = "none",
      description = "Write every date, count, place and actor found, or only those of records.")
  private Mentions mentions = Mentions.none;

  @Option(
      names = "--retention",
      paramLabel = "full|evidence|none",
      converter = RetentionConverter.class,
      defaultValue = "evidence",
      description =
          "Keep whole texts, the words behind the values, or no word of the articles"
              + " (default: evidence).")
  private Retention retention = Retention.EVIDENCE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at a time (default: number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--mode",
      paramLabel = "nightly|backfill|reprocess",
      converter = ModeConverter.class,
      defaultValue = "nightly",
      description =
          "Why it runs: new reports, a whole archive without gates, or all reports once more"
              + " (default: nightly).")
  private RunMode mode = RunMode.NIGHTLY;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Publish only these kinds of files, parted by commas, or none: csv, parquet, jsonl,"
              + " geojson, gpkg, report (default: these); brat, label-studio. Files of other kinds"
              + " are taken away.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--force",
      description = "Publish whatever the gates say of the run; see the operations guide.")
  private boolean force;

  @Option(
      names = "--role",
      paramLabel = "local|manager",
      defaultValue = "local",
      description =
          "Code the articles here, or have workers on other machines do it through a broker"
              + " (default: local).")
  private Role role = Role.local;

  @Mixin private BrokerOptions broker = new BrokerOptions();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin
  @SuppressWarnings("UnusedVariable")
  private LogOption log = new LogOption();

  /** Who codes the articles; spelled as on the command line. */
  enum Role {
    local,
    manager
  }

  /** Which mentions are written; spelled as on the command line. */
  enum Mentions {
    all,
    none
  }

  /** A mode by its code. */
  static final class ModeConverter implements ITypeConverter<RunMode> {
    @Override
    public RunMode convert(String code) {
      return Codes.read(RunMode.class, code);
    }
  }

  /** What is kept, by its code. */
  static final class RetentionConverter implements ITypeConverter<Retention> {
    @Override
    public Retention convert(String code) {
      return Codes.read(Retention.class, code);
    }
  }

  /** Runs the job; returns the exit code. */
  public int ingest() {
    Arguments arguments = arguments();
    arguments.checkReadable("--input", input);
    arguments.checkTarget("--output", output);
    arguments.checkFolder("--corrections", corrections);
    for (String format : formats) {
      arguments.check(
          Exports.formats().contains(format) || formats.equals(NO_FORMAT),
          "--format: " + format + " is none of " + Exports.formats() + ", nor none alone");
    }
    arguments.check(threads > 0, "--threads: " + threads + " is not 1 or more");
    return Ingest.run(settings(), this::tools, Clock.systemUTC(), workers(arguments));
  }

  /** True for a database that workers on other machines reach. */
  static boolean isShared(@Nullable String database) {
    return database != null && database.startsWith("jdbc:postgresql:");
  }

  private Optional<Broker> workers(Arguments arguments) {
    Optional<Broker> workers = broker.broker(arguments);
    boolean manager = role == Role.manager;
    arguments.check(manager == workers.isPresent(), "--role=manager and --broker go together");
    arguments.check(
        !manager || isShared(database),
        "--role=manager: --db=jdbc:postgresql://… is what workers reach, too");
    return workers;
  }

  Settings settings() {
    return Settings.of(input, output)
        .database(Optional.ofNullable(database))
        .knowledge(knowledge.folder(arguments()))
        .retention(retention)
        .mentions(mentions == Mentions.all)
        .threads(threads)
        .mode(mode)
        .force(force)
        .corrections(Optional.ofNullable(corrections))
        .formats(formats())
        .build();
  }

  private List<String> formats() {
    if (formats.isEmpty()) {
      return Exports.usualFormats();
    }
    return formats.equals(NO_FORMAT) ? List.of() : formats;
  }

  Tools tools() {
    return Tools.load(knowledge.knowledge(arguments()), settings().correctionsFolder());
  }

  /** The user's own lexicons and rules. */
  public KnowledgeOption knowledge() {
    return knowledge;
  }

  private Arguments arguments() {
    return new Arguments(spec);
  }
}
