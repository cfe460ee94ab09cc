package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.command.ExportCommand;
import org.sitrep.job.guard.RunLock;
import org.sitrep.job.setting.ExitCode;
import picocli.CommandLine;

/** Files out of a database, without a run. */
class ExportTest {
  @TempDir private Path folder = Path.of("");

  private final StringWriter complaints = new StringWriter();

  @BeforeEach
  void runTheJob() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("Mine killed " + i % 5 + " civilians in Town" + i % 9 + " .");
    }
    Path input = Files.write(folder.resolve("toy.txt"), lines);
    assertEquals(ExitCode.OK, ToyRun.run(input, folder.resolve("out")));
  }

  @Test
  void withoutFilterTheFilesAreThoseOfTheJob() throws IOException {
    assertEquals(ExitCode.OK, export());
    assertEquals(IngestTest.files(folder.resolve("out")), IngestTest.files(folder.resolve("mine")));
  }

  @Test
  void anExportLeavesNoFileOfTheOneBefore() throws IOException {
    assertEquals(ExitCode.OK, export());
    Files.writeString(folder.resolve("mine/notes.txt"), "my own");
    assertEquals(ExitCode.OK, export("--format=csv,gpkg", "--country=toy", "--type=battle"));
    try (Stream<Path> files = Files.list(folder.resolve("mine"))) {
      List<String> other =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".csv"))
              .sorted()
              .toList();
      assertEquals(
          List.of(
              ".lock", "codebook.md", "datapackage.json", "notes.txt", "run.json", "sitrep.gpkg"),
          other);
    }
    assertEquals(1, Files.readAllLines(folder.resolve("mine/incidents.csv")).size());
  }

  @Test
  void filesForAnnotationToolsAreThereWhereAskedForByName() throws IOException {
    assertEquals(ExitCode.OK, export("--format=brat,label-studio"));
    try (Stream<Path> files = Files.list(folder.resolve("mine/brat"))) {
      // The job kept no texts.
      assertEquals(
          List.of(".files", "annotation.conf"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals("[]\n", Files.readString(folder.resolve("mine/label-studio.json")));
    assertEquals(ExitCode.OK, export());
    assertTrue(Files.notExists(folder.resolve("mine/brat")));
    assertTrue(Files.notExists(folder.resolve("mine/label-studio.json")));
  }

  @Test
  void everyFormatKnowsHowToLeaveRecordsOut() throws IOException {
    assertEquals(ExitCode.OK, export("--country=TOY", "--type=explosion", "--since=2021-02-01"));
    assertEquals(31, Files.readAllLines(folder.resolve("mine/incidents.csv")).size());
    assertEquals(ExitCode.OK, export("--country=TOY", "--type=explosion", "--since=2021-02-03"));
    assertEquals(1, Files.readAllLines(folder.resolve("mine/incidents.csv")).size());
    assertEquals(1, Files.readAllLines(folder.resolve("mine/evidence.csv")).size());
  }

  @Test
  void whileAJobRunsAnExportIsTurnedAway() {
    try (RunLock lock =
        RunLock.acquire(ToyRun.settings(folder, folder.resolve("out"))).orElseThrow()) {
      assertEquals(ExitCode.LOCKED, export(), lock::toString);
    }
    assertTrue(Files.notExists(folder.resolve("mine/incidents.csv")));
  }

  @Test
  void theFolderOfAJobAndUnknownWordsAreBadArguments() {
    assertEquals(CommandLine.ExitCode.USAGE, export("--type=batle"));
    assertTrue(complaints.toString().contains("--type: batle is none of [battle,"));
    assertEquals(CommandLine.ExitCode.USAGE, export("--format=xls"));
    assertEquals(CommandLine.ExitCode.USAGE, export("--country=Togo"));
    assertEquals(CommandLine.ExitCode.USAGE, exportTo("out"));
    assertTrue(complaints.toString().contains("a job publishes to"), complaints::toString);
  }

  @Test
  void aDatabaseThatIsNotThereIsNotMade() throws IOException {
    assertEquals(
        ExitCode.FAILED,
        command().execute("--output=" + folder.resolve("mine"), "--db=" + folder.resolve("no")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("out", "toy.txt"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private int export(String... options) {
    return exportTo("mine", options);
  }

  private int exportTo(String output, String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add("--output=" + folder.resolve(output));
    words.add("--db=" + folder.resolve("out/sitrep"));
    return command().execute(words.toArray(String[]::new));
  }

  private CommandLine command() {
    return new CommandLine(new ExportCommand()).setErr(new PrintWriter(complaints, true));
  }
}
