package org.sitrep.job.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.setting.Settings;
import picocli.CommandLine.Option;

/** Where records rest: {@code --output=records --db=jdbc:postgresql://host/sitrep}. */
public final class DatabaseOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder the files were published to (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = "--db",
      paramLabel = "FILE_OR_URL",
      description = "H2 database file or JDBC URL (default: sitrep in the output folder).")
  private @Nullable String database;

  Path output() {
    return output;
  }

  Settings settings(boolean force) {
    return Settings.ofDatabase(output, Optional.ofNullable(database), force);
  }
}
