package org.sitrep.job.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Override
  public Integer call() {
    return options.explain(sentence, knowledge);
  }
}
