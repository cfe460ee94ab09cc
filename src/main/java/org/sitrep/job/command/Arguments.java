package org.sitrep.job.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The arguments a command was called with: {@code "--input: there is no news"} ends it with 2. */
final class Arguments {
  private final CommandLine line;

  /**
   * @param spec of the command, as picocli sets it before the command runs
   */
  Arguments(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("options without a command");
    }
    this.line = spec.commandLine();
  }

  /** Goes on where it is right, else ends the command with a line. */
  void check(boolean right, String message) {
    if (!right) {
      throw wrong(message);
    }
  }

  /** A folder that is given must be there. */
  void checkFolder(String option, @Nullable Path folder) {
    check(folder == null || Files.isDirectory(folder), option + ": no folder " + folder);
  }

  /** What is written to must be a folder, or nothing yet. */
  void checkTarget(String option, @Nullable Path folder) {
    check(
        folder == null || !Files.exists(folder) || Files.isDirectory(folder),
        option + ": not a folder: " + folder);
  }

  /** What is read must be there, and for us to read. */
  void checkReadable(String option, Path path) {
    check(Files.exists(path), option + ": there is no " + path);
    check(Files.isReadable(path), option + ": cannot read " + path);
  }

  ParameterException wrong(String message) {
    return new ParameterException(line, message);
  }

  /** Where results are printed. */
  PrintWriter out() {
    return line.getOut();
  }

  /** Where complaints are printed. */
  PrintWriter err() {
    return line.getErr();
  }
}
