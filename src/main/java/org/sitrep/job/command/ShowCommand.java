package org.sitrep.job.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Reading;
import org.sitrep.job.guard.Failure;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.show.Lookup;
import org.sitrep.job.show.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep show 0b9f6c1e-… --output=records}. */
@Command(
    name = "show",
    header =
        "Shows a record with its sentence and evidence, an event with its records, an article.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "Key of a record, event or article, or a source_id.")
  private String id = "";

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(spec);
    PrintWriter out = arguments.out();
    Settings settings = database.settings(false);
    Optional<Path> missing = settings.missingDatabase();
    if (missing.isPresent()) {
      arguments.err().println("sitrep: there is no database " + missing.get());
      return ExitCode.FAILED;
    }
    try (Reading reading = new Reading(settings)) {
      Style style = new Style(Ansi.AUTO.enabled());
      Optional<String> found = new Lookup(reading.tables(), style).find(id);
      out.print(found.orElse("nothing has the id " + id + "\n"));
      out.flush();
      return found.isPresent() ? ExitCode.OK : ExitCode.FAILED;
    } catch (RuntimeException problem) {
      arguments.err().println("sitrep: " + Failure.line(problem, settings));
      return Failure.code(problem);
    }
  }
}
