package org.sitrep.job.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.ReviewScore;
import org.sitrep.job.setting.Settings;
import org.sitrep.score.review.ReviewTable;
import org.sitrep.score.review.Reviewed.Measure;
import org.sitrep.score.review.Share;
import picocli.CommandLine.Option;

/** Options of scores by what coders said: {@code --corrections --output=records}. */
final class ReviewOptions {
  private static final String FILE = "reviewed.tsv";

  @Option(
      names = "--corrections",
      description = "Score by what coders said of the records of a database.")
  private boolean corrections;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "With --corrections: folder the records were published to (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = "--db",
      paramLabel = "FILE_OR_URL",
      description = "With --corrections: H2 file or JDBC URL (default: sitrep in the output).")
  private @Nullable String database;

  /** True where they are asked for. */
  boolean isAsked() {
    return corrections;
  }

  Path output() {
    return output;
  }

  /** Prints the scores, and writes them where a folder is given; returns the exit code. */
  int score(PrintWriter writer, Optional<Path> out) {
    Settings settings = Settings.ofDatabase(output, Optional.ofNullable(database), false);
    return ReviewScore.run(
        settings,
        Clock.systemUTC(),
        shares -> {
          writer.print(
              shares.isEmpty() ? "Nobody judged a record yet.\n" : ReviewTable.text(shares));
          writer.flush();
          out.ifPresent(folder -> write(folder, shares));
        });
  }

  private static void write(Path folder, Map<Measure, Share> shares) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(FILE), ReviewTable.rows(shares));
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot write " + folder.resolve(FILE), problem);
    }
  }
}
