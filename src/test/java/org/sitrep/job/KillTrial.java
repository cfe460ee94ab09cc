package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.store.Server;

/**
 * Kills the job at a hundred random moments ({@code kill -9}), lets it go on each time, and
 * compares its files with those of an undisturbed run. Too slow for the build: {@code java …
 * KillTrial FOLDER KILLS SEED [h2|postgresql [ARTICLES [LONGEST-WAIT-IN-MILLISECONDS]]]}; each
 * round has a database of its own.
 */
final class KillTrial {
  private final Path folder;
  private final Random random;
  private final boolean postgresql;
  private final int articles;
  private final int longestWait;
  private int kills;

  private KillTrial(String... args) {
    this.folder = Path.of(args[0]);
    this.random = new Random(Long.parseLong(args[2]));
    this.postgresql = args.length > 3 && args[3].equals("postgresql");
    this.articles = args.length > 4 ? Integer.parseInt(args[4]) : 2_000;
    this.longestWait = args.length > 5 ? Integer.parseInt(args[5]) : 9_500;
  }

  public static void main(String[] args) throws Exception {
    new KillTrial(args).run(Integer.parseInt(args[1]));
  }

  private void run(int wanted) throws Exception {
    Path input = input();
    Path undisturbed = folder.resolve("undisturbed");
    require(ToyRun.run(input, undisturbed) == ExitCode.OK, "the undisturbed run failed");
    Map<String, String> expected = IngestTest.files(undisturbed);
    int rounds = 0;
    while (kills < wanted) {
      Path output = folder.resolve("round" + rounds++);
      disturb(input, output, wanted);
      require(expected.equals(IngestTest.files(output)), output + " differs");
      System.out.println(rounds + " rounds, " + kills + " kills, all files the same");
    }
  }

  /** One run over the input, killed again and again until it ends by itself. */
  private void disturb(Path input, Path output, int wanted) throws Exception {
    String database = postgresql ? Server.POSTGRESQL.create() : "";
    while (true) {
      Process child = ToyRun.start(input, output, database, folder);
      boolean kill = kills < wanted;
      long patience = kill ? 500 + random.nextInt(longestWait - 500) : 600_000;
      if (child.waitFor(patience, TimeUnit.MILLISECONDS)) {
        require(child.exitValue() == ExitCode.OK, "exit code " + child.exitValue());
        return;
      }
      require(kill, "does not end");
      child.destroyForcibly().waitFor();
      kills++;
    }
  }

  private Path input() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("Mine killed " + (i % 7) + " civilians in Town" + (i / 2) + " .");
    }
    Files.createDirectories(folder);
    return Files.write(folder.resolve("toy.txt"), lines);
  }

  private static void require(boolean right, String message) {
    if (!right) {
      throw new IllegalStateException(message);
    }
  }
}
