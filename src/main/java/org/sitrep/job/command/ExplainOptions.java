package org.sitrep.job.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitrep.Explain;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.KnowledgeException;
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
  public int explain(String sentence, Knowledge knowledge) {
    if (spec == null) {
      throw new IllegalStateException("options without a command");
    }
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    spec.commandLine().getOut().println(load(spec, knowledge).explain(sentence, day));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static Explain load(CommandSpec spec, Knowledge knowledge) {
    try {
      return Explain.load(knowledge);
    } catch (KnowledgeException problem) {
      throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()));
    }
  }
}
