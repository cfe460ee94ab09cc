package org.sitrep.job.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Erase;
import org.sitrep.job.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep erase https://kivupost.example/1 --output=records}. */
@Command(
    name = "erase",
    header = "Erases articles and all that came from them; they are not read in again.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class EraseCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "article_id or source_id; its copies and other texts go with it.")
  private List<String> ids = new ArrayList<>();

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--forget", description = "Let what was erased in again with the next run.")
  private boolean forget;

  @Option(
      names = "--force",
      description = "Erase and publish though the last run was held back or did not end.")
  private boolean force;

  @Mixin
  @SuppressWarnings("UnusedVariable")
  private LogOption log = new LogOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    new Arguments(spec).checkFolder("--output", database.output());
    Settings settings = database.settings(force);
    return forget
        ? Erase.forget(settings, ids, Clock.systemUTC())
        : Erase.run(settings, ids, Clock.systemUTC());
  }
}
