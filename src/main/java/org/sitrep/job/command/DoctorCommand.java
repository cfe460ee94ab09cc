package org.sitrep.job.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Checkup;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.show.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep doctor --input=news --output=records}. */
@Command(
    name = "doctor",
    header =
        "Looks whether a run would find all it needs, and which reader takes the first inputs.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class DoctorCommand implements Callable<Integer> {
  @Mixin private RunOptions options = new RunOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = new Arguments(spec).out();
    boolean good = true;
    for (Checkup.Finding finding : new Checkup(options.settings()).run(options::tools)) {
      good &= finding.state() != Checkup.State.BAD;
      out.printf(
          "%-4s %-12s %s%n",
          mark(finding.state()), Style.clean(finding.what()), Style.clean(finding.text()));
    }
    out.flush();
    return good ? ExitCode.OK : ExitCode.FAILED;
  }

  private static String mark(Checkup.State state) {
    return switch (state) {
      case GOOD -> "ok";
      case LEFT_OUT -> "--";
      case BAD -> "FAIL";
    };
  }
}
