package org.sitrep.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.lexicon.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep explain "Two were killed in Fuzuli" --date=2021-02-04}. */
@Command(
    name = "explain",
    header = "Shows what becomes of a sentence, and why: tokens, labels, clauses, frames, records.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCE", description = "The words to explain.")
  private String sentence = "";

  @Mixin private ExplainOptions options = new ExplainOptions();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Your own lexicons and rules, laid over those built in.")
  private @Nullable Path knowledge;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null && knowledge != null && !Files.isDirectory(knowledge)) {
      throw new ParameterException(spec.commandLine(), "--knowledge: no folder " + knowledge);
    }
    return options.explain(
        sentence, knowledge == null ? Knowledge.builtIn() : Knowledge.withOverlay(knowledge));
  }
}
