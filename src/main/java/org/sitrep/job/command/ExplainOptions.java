package org.sitrep.job.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitrep.Explain;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  public int explain(String sentence, KnowledgeOption knowledge) {
    Arguments arguments = new Arguments(spec);
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    Explain explain = knowledge.load(arguments, Explain::load);
    arguments.out().println(explain.explain(sentence, day));
    arguments.out().flush();
    return 0;
  }
}
