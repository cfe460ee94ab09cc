package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.Server;

/**
 * A manager and workers, each a process of its own, with a real broker and a real server between
 * them. Whoever dies, the files are those of a run on one machine.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class ManyMachinesTest {
  @TempDir private Path folder = Path.of("");

  private final String database = Server.POSTGRESQL.create();
  private final List<Process> processes = new ArrayList<>();
  private Optional<ArtemisServer> server = Optional.empty();

  @BeforeEach
  void startTheBroker() throws Exception {
    server = Optional.of(new ArtemisServer(folder.resolve("broker")));
  }

  @AfterEach
  void endAll() throws Exception {
    processes.forEach(Process::destroyForcibly);
    for (Process process : processes) {
      process.waitFor();
    }
    broker().close();
  }

  @Test
  void twoWorkersGiveWhatOneMachineGives() throws Exception {
    Path input = input(300);
    Process one = worker("one");
    Process two = worker("two");
    assertThat(Ingest.run(settings(input), ToyRun::tools, ToyRun.clock(), queue()))
        .isEqualTo(ExitCode.OK);
    assertThat(IngestTest.files(output())).isEqualTo(undisturbed(input));
    one.destroy();
    two.destroy();
    assertThat(one.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(one.exitValue()).isEqualTo(ExitCode.STOPPED);
    assertThat(two.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Ingest.run(settings(input), ToyRun::tools, ToyRun.clock(), queue()))
        .as("nothing to do, and nobody who would")
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void killsOfAllKindsChangeNothing() throws Exception {
    Path input = input(900);
    Process killed = worker("killed");
    Process manager = manager(input);
    assertThat(ToyRun.hasSaid("extract:", manager, folder)).isTrue();
    awaitWork(900 - 60);
    killed.destroyForcibly();
    worker("late");
    awaitWork(900 - 250);
    broker().restart();
    awaitWork(900 - 400);
    manager.destroyForcibly().waitFor();
    assertThat(Files.exists(output().resolve("incidents.csv"))).isFalse();
    worker("another");
    assertThat(Ingest.run(settings(input), ToyRun::tools, ToyRun.clock(), queue()))
        .isEqualTo(ExitCode.OK);
    assertThat(IngestTest.files(output())).isEqualTo(undisturbed(input));
  }

  @Test
  void aManagerAskedToEndTellsTheWorkersAndTheNextGoesOn() throws Exception {
    Path input = input(900);
    Process worker = worker("worker");
    Process manager = manager(input);
    assertThat(ToyRun.hasSaid("extract:", manager, folder)).isTrue();
    awaitWork(900 - 60);
    manager.destroy();
    assertThat(manager.waitFor(25, TimeUnit.SECONDS)).isTrue();
    assertThat(manager.exitValue()).isEqualTo(ExitCode.STOPPED);
    assertThat(left()).as("to be coded by the next").isPositive();
    assertThat(Ingest.run(settings(input), ToyRun::tools, ToyRun.clock(), queue()))
        .isEqualTo(ExitCode.OK);
    assertThat(IngestTest.files(output())).isEqualTo(undisturbed(input));
    assertThat(worker.isAlive()).isTrue();
  }

  @Test
  void aManagerThatFailedWhileWorkersWorkIsTakenUp() throws Exception {
    Path input = input(400);
    worker("worker");
    Process manager = manager(input);
    assertThat(ToyRun.hasSaid("extract:", manager, folder)).isTrue();
    awaitWork(400 - 60);
    manager.destroyForcibly().waitFor();
    noteFailureOfTheRun();
    assertThat(Ingest.run(settings(input), ToyRun::tools, ToyRun.clock(), queue()))
        .isEqualTo(ExitCode.OK);
    assertThat(IngestTest.files(output())).isEqualTo(undisturbed(input));
  }

  @Test
  void aBrokerThatIsNotThereIsToldInOneLine() throws Exception {
    String url = broker().url();
    broker().close();
    Process manager = manager(input(3));
    assertThat(manager.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(manager.exitValue()).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readAllLines(folder.resolve("child.log")))
        .filteredOn(line -> line.startsWith("ERROR"))
        .singleElement()
        .asString()
        .contains("failed: broker " + url + ": ");
  }

  @Test
  void aWorkerWithOtherKnowledgeLeavesTheWorkToOthers() throws Exception {
    Path input = input(40);
    Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
    Files.writeString(knowledge.resolve("notes.txt"), "another");
    Process unlike = worker("unlike", knowledge.toString(), "4");
    Process manager = manager(input);
    assertThat(ToyRun.hasSaid("extract:", manager, folder)).isTrue();
    assertThat(unlike.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(unlike.exitValue()).isEqualTo(ExitCode.OK);
    assertThat(left()).isEqualTo(40);
    Process idle = worker("idle", "", "8");
    assertThat(manager.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(manager.exitValue()).isEqualTo(ExitCode.OK);
    undisturbed(input);
    assertThat(IngestTest.sheets(output())).isEqualTo(IngestTest.sheets(folder.resolve("alone")));
    assertThat(idle.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(idle.exitValue()).isEqualTo(ExitCode.OK);
  }

  private ArtemisServer broker() {
    return server.orElseThrow();
  }

  private Optional<Broker> queue() {
    return Optional.of(Broker.of(broker().url(), "sitrep", Map.of()));
  }

  private Process worker(String name, String... options) throws IOException {
    Process worker =
        ToyWorker.start(database, broker().url(), folder.resolve(name + ".log"), options);
    processes.add(worker);
    return worker;
  }

  private Process manager(Path input) throws IOException {
    List<String> command = ToyRun.command(input, output(), database, folder);
    command.add(broker().url());
    Process manager =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.log").toFile())
            .start();
    processes.add(manager);
    return manager;
  }

  private Settings settings(Path input) {
    return Settings.of(input, output())
        .database(Optional.of(database))
        .mentions(true)
        .threads(2)
        .build();
  }

  private Path output() {
    return folder.resolve("out");
  }

  /** What one machine gives, with a database of its own. */
  private Map<String, String> undisturbed(Path input) throws IOException {
    Path alone = folder.resolve("alone");
    assertThat(ToyRun.run(input, alone)).isEqualTo(ExitCode.OK);
    return IngestTest.files(alone);
  }

  /** Waits until no more articles than these are to be coded. */
  private void awaitWork(long articles) throws Exception {
    while (left() > articles) {
      Thread.sleep(50);
    }
  }

  /** What a manager notes that fails, of the run but not of the ranges workers have. */
  private void noteFailureOfTheRun() throws Exception {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE batch_job_execution SET status = 'FAILED', exit_code = 'FAILED', end_time = NOW()");
    }
  }

  private long left() throws Exception {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM work")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Path input(int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("Mine killed " + (i % 7) + " civilians in Town" + i + " .");
    }
    return Files.write(folder.resolve("toy.txt"), lines);
  }
}
