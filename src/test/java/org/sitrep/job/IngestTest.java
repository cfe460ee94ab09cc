package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.guard.RunLock;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;

/** The whole job on a database file: again, broken, locked, killed. */
class IngestTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theSameInputAgainGivesTheSameBytes() throws IOException {
    Path input = input(60);
    Path output = folder.resolve("out");
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    Map<String, String> before = files(output);
    assertEquals(ExitCode.OK, ToyRun.run(ToyRun.settings(input, output), 1));
    assertEquals(before, files(output));
    assertEquals(61, Files.readAllLines(output.resolve("incidents.csv")).size());
  }

  @Test
  void whatCannotBeReadOrCodedIsRejectedAndTheRestGoesOn() throws IOException {
    Path input = folder.resolve("toy.txt");
    Files.write(
        input,
        List.of(
            "Mine killed 2 civilians in Fuzuli .",
            "BAD",
            "CRASH",
            "Mine killed 3 civilians in Agdam ."));
    Path output = folder.resolve("out");
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    List<String> rejected = Files.readAllLines(output.resolve("rejected.csv"));
    assertEquals(
        List.of(
            "s2.txt,s2,malformed,IllegalStateException: the text asked for it",
            "toy.txt,line 2,malformed,bad line"),
        rejected.stream().skip(1).map(line -> line.substring(37, line.length() - 37)).toList());
    assertEquals(3, Files.readAllLines(output.resolve("incidents.csv")).size());
    assertEquals(3, Files.readAllLines(output.resolve("articles.csv")).size());
  }

  @Test
  void repetitionsPointToTheirOriginalAndHaveNoRecords() throws IOException {
    Path input = folder.resolve("toy.txt");
    Files.write(
        input,
        List.of("Mine killed 2 civilians in Fuzuli .", "Mine killed 2 civilians in Fuzuli ."));
    Path output = folder.resolve("out");
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    assertEquals(2, Files.readAllLines(output.resolve("incidents.csv")).size());
    assertEquals(3, Files.readAllLines(output.resolve("articles.csv")).size());
  }

  @Test
  void aSecondRunOnTheSameOutputIsTurnedAway() throws IOException {
    Path output = folder.resolve("out");
    try (RunLock lock = RunLock.acquire(ToyRun.settings(folder, output)).orElseThrow()) {
      assertEquals(ExitCode.LOCKED, ToyRun.run(input(1), output));
      assertTrue(Files.exists(output.resolve(".lock")), lock::toString);
    }
    assertEquals(ExitCode.OK, ToyRun.run(input(1), output));
  }

  @Test
  void aRunThatCannotPublishLeavesTheOldFilesAndIsTakenUp() throws IOException {
    Path output = folder.resolve("out");
    assertEquals(ExitCode.OK, ToyRun.run(input(3), output));
    Map<String, String> before = files(output);
    Files.delete(output.resolve("changes.csv"));
    Files.createDirectories(output.resolve("changes.csv/in-the-way"));
    assertEquals(ExitCode.FAILED, ToyRun.run(input(5), output));
    before.remove("changes.csv");
    assertEquals(before, files(output));
    Files.delete(output.resolve("changes.csv/in-the-way"));
    Files.delete(output.resolve("changes.csv"));
    assertEquals(ExitCode.OK, ToyRun.run(input(5), output));
    assertEquals(6, Files.readAllLines(output.resolve("incidents.csv")).size());
  }

  @Test
  void aRunTheGatesCloseOnIsLaidAsideUntilItIsForced() throws IOException {
    Path output = folder.resolve("out");
    for (int night = 1; night <= 6; night++) {
      assertEquals(ExitCode.OK, run(night * 10, output, night, false));
    }
    Map<String, String> before = files(output);
    assertEquals(ExitCode.HELD, run(400, output, 7, false));
    assertEquals(before, files(output));
    assertEquals(401, Files.readAllLines(output.resolve("held/incidents.csv")).size());
    assertTrue(Files.readString(output.resolve("held/run.json")).contains("\"held\""));
    String metrics = Files.readString(output.resolve("held/metrics.prom"));
    assertTrue(metrics.contains("\nsitrep_run_held 1\n"), metrics);
    assertTrue(metrics.contains("\nsitrep_records_new 340\n"), metrics);
    assertEquals(ExitCode.HELD, run(400, output, 8, false));
    assertEquals(ExitCode.OK, run(400, output, 9, true));
    assertEquals(401, Files.readAllLines(output.resolve("incidents.csv")).size());
    assertTrue(Files.notExists(output.resolve("held")));
    assertEquals(ExitCode.OK, run(401, output, 10, false));
  }

  private int run(int articles, Path output, int night, boolean force) throws IOException {
    return ToyRun.run(
        Settings.of(input(articles), output).mentions(true).threads(2).force(force).build(), night);
  }

  @Test
  void aKilledRunIsTakenUpAndGivesWhatAnUndisturbedOneGives() throws Exception {
    Path input = input(400);
    Path output = folder.resolve("killed");
    Process child = ToyRun.start(input, output, "", folder);
    assertTrue(ToyRun.isCoding(child, folder), "over before it could be met");
    child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    assertNotEquals(0, child.exitValue());
    assertEquals(Map.of(), files(output));
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(ExitCode.OK, ToyRun.run(input, undisturbed));
    assertEquals(files(undisturbed), files(output));
  }

  @Test
  void aRunAskedToEndEndsSoonAndIsTakenUp() throws Exception {
    Path input = input(400);
    Path output = folder.resolve("stopped");
    Process child = ToyRun.start(input, output, "", folder);
    assertTrue(ToyRun.isCoding(child, folder), "over before it could be met");
    child.destroy();
    assertTrue(child.waitFor(20, TimeUnit.SECONDS), "still running");
    assertEquals(ExitCode.STOPPED, child.exitValue());
    assertTrue(Files.readString(folder.resolve("child.log")).contains("the next run goes on"));
    assertEquals(Map.of(), files(output));
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(ExitCode.OK, ToyRun.run(input, undisturbed));
    assertEquals(files(undisturbed), files(output));
  }

  @Test
  void aRunAskedToEndAmongRepetitionsEndsThereAndIsTakenUp() throws Exception {
    List<String> lines = Collections.nCopies(8_000, "Mine killed 2 civilians in Fuzuli .");
    Path input = Files.write(folder.resolve("toy.txt"), lines);
    Path output = folder.resolve("stopped");
    Process child =
        ToyRun.start(
            input,
            output,
            "",
            folder,
            "-Dsitrep.log=json",
            "-Dlogging.config=classpath:logback.xml");
    assertTrue(ToyRun.hasSaid("set-aside: started", child, folder), "over before it could be met");
    child.destroy();
    assertTrue(child.waitFor(20, TimeUnit.SECONDS), "still running");
    assertEquals(ExitCode.STOPPED, child.exitValue());
    assertEquals(List.of("set-aside"), stoppedSteps(output));
    assertEquals(ExitCode.OK, ToyRun.run(input, output));
    assertEquals(2, Files.readAllLines(output.resolve("incidents.csv")).size());
    assertEquals(8_001, Files.readAllLines(output.resolve("articles.csv")).size());
  }

  private static List<String> stoppedSteps(Path output) throws SQLException {
    String sql = "SELECT step_name FROM batch_step_execution WHERE status = 'STOPPED'";
    List<String> names = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + output.resolve("sitrep"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Path input(int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("Mine killed " + (i % 7) + " civilians in Town" + i + " .");
    }
    return Files.write(folder.resolve("toy.txt"), lines);
  }

  /** The published files by name, byte by byte, but those that tell of the run. */
  static Map<String, String> files(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .filter(name -> name.matches("[^/.][^/]*|report/.*"))
          .filter(name -> !name.matches("sitrep\\..*db|run\\.json|.*\\.prom|report/data/report.js"))
          .forEach(name -> texts.put(name, read(output.resolve(name))));
    }
    return texts;
  }

  /**
   * Of these the CSV files: another process may order what Parquet tells of itself in another way.
   */
  static Map<String, String> sheets(Path output) throws IOException {
    Map<String, String> sheets = files(output);
    sheets.keySet().removeIf(name -> !name.endsWith(".csv"));
    return sheets;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
