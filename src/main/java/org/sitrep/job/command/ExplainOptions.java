package org.sitrep.job.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of {@code explain}: the day its sentence was published. */
public final class ExplainOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day the sentence was published (default: today).")
  private @Nullable LocalDate date;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Prints what becomes of a sentence; returns the exit code. */
  public int explain(String sentence) {
    if (spec == null) {
      throw new IllegalStateException("options without a command");
    }
    throw new ParameterException(
        spec.commandLine(), "explain is not there yet: " + sentence + date);
  }
}
