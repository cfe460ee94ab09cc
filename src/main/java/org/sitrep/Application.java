package org.sitrep;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.command.DoctorCommand;
import org.sitrep.job.command.EraseCommand;
import org.sitrep.job.command.ExplainCommand;
import org.sitrep.job.command.ExplainOptions;
import org.sitrep.job.command.ExportCommand;
import org.sitrep.job.command.RunOptions;
import org.sitrep.job.command.ScoreCommand;
import org.sitrep.job.command.ShowCommand;
import org.sitrep.job.command.VersionText;
import org.sitrep.job.command.WorkerCommand;
import org.sitrep.lexicon.Suggestion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code sitrep --input=news --output=records}, {@code sitrep explain "…"}. */
@Command(
    name = "sitrep",
    header = "Turns news reports into records of incidents and deployments.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; what was published before is still there",
      "2:bad arguments",
      "4:a gate held the files back; they are in held in the output",
      "75:another run works on the same output or database",
      "143:asked to end; the next run goes on"
    },
    subcommands = {
      Application.Run.class,
      ShowCommand.class,
      ExplainCommand.class,
      DoctorCommand.class,
      EraseCommand.class,
      ExportCommand.class,
      ScoreCommand.class,
      WorkerCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep --input=news --output=records",
      "      codes what is new or changed in news, and publishes records/incidents.csv …",
      "  sitrep --input=archive --output=records --mode=backfill",
      "      a whole archive for the first time: no gates",
      "  sitrep doctor --input=news --output=records",
      "      looks whether all is there, and which reader takes the first inputs",
      "  sitrep show 0b9f6c1e-7a55-3f0c-9d1e-2f6f0f3a8b11 --output=records",
      "      a record with the words behind its values",
      "  sitrep explain \"Two were killed in Fuzuli on Tuesday.\" --date=2021-02-04",
      "      what becomes of a sentence, and why",
      "  source <(sitrep completion)",
      "      completes commands and options in bash, and in zsh",
      "",
      "sitrep stands for java -jar sitrep.jar: alias sitrep='java -jar /path/to/sitrep.jar'"
    })
public final class Application implements Callable<Integer> {
  @Mixin private RunOptions run = new RunOptions();

  @Mixin private ExplainOptions explain = new ExplainOptions();

  @Option(
      names = "--explain",
      paramLabel = "SENTENCE",
      description = "Show what becomes of a sentence, and why; the same as the command explain.")
  private @Nullable String sentence;

  /** Runs the command given. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command given; returns the exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Application());
    line.addSubcommand("completion", new AutoComplete.GenerateCompletion());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(Application::complain);
    return line.execute(args);
  }

  @Override
  public Integer call() {
    return sentence == null ? run.ingest() : explain.explain(sentence, run.knowledge());
  }

  private static int complain(ParameterException problem, String[] args) {
    CommandLine line = problem.getCommandLine();
    String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    line.getErr().println("sitrep: " + message + meant(problem, line) + " (try --help)");
    return CommandLine.ExitCode.USAGE;
  }

  /** What somebody may have meant by an option or a command there is not. */
  private static String meant(ParameterException problem, CommandLine line) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
    List<String> known = new ArrayList<>(line.getSubcommands().keySet());
    line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    return Suggestion.of(word, known);
  }

  /** Ingests reports. */
  @Command(
      name = "run",
      header = "Ingests reports; the same as no command.",
      mixinStandardHelpOptions = true,
      versionProvider = VersionText.class,
      sortOptions = false)
  static final class Run implements Callable<Integer> {
    @Mixin private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
      return options.ingest();
    }
  }
}
