package org.sitrep.job.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.KnowledgeException;
import picocli.CommandLine.Option;

/** The user's own lexicons and rules: {@code --knowledge=mine}. */
public final class KnowledgeOption {
  private static final String NAME = "--knowledge";

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description = "Your own lexicons and rules, laid over those built in.")
  private @Nullable Path folder;

  /** The folder; empty where only what is built in is wanted. */
  Optional<Path> folder(Arguments arguments) {
    arguments.checkFolder(NAME, folder);
    return Optional.ofNullable(folder);
  }

  /** What comes with the program, and the user's own over it. */
  Knowledge knowledge(Arguments arguments) {
    return folder(arguments).map(Knowledge::withOverlay).orElseGet(Knowledge::builtIn);
  }

  /** What is made of it; a file of the user that is no good is a bad argument. */
  <T> T load(Arguments arguments, Function<Knowledge, T> loader) {
    try {
      return loader.apply(knowledge(arguments));
    } catch (KnowledgeException problem) {
      throw arguments.wrong(String.valueOf(problem.getMessage()));
    }
  }
}
