package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;

/** A database server that dies in mid-run: one line, and the next run ends with the same files. */
class DatabaseGoneTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aRunWhoseServerDiesSaysSoAndIsTakenUp() throws Exception {
    Path input = input(400);
    Path output = folder.resolve("out");
    int port = freePort();
    EmbeddedPostgres server = start(port);
    String database = server.getJdbcUrl("postgres", "postgres");
    Process child = ToyRun.start(input, output, database, folder);
    assertThat(ToyRun.isCoding(child, folder)).as("over before it could be met").isTrue();
    kill();
    assertThat(child.waitFor(90, TimeUnit.SECONDS)).isTrue();
    List<String> log = Files.readAllLines(folder.resolve("child.log"));
    assertThat(child.exitValue()).as(String.join("\n", log)).isEqualTo(ExitCode.FAILED);
    List<String> said = log.stream().filter(line -> !line.contains("discover:")).toList();
    assertThat(said).hasSize(1);
    // Lets go of the folder, which the dead server cannot.
    server.close();
    assertThat(said.get(0)).contains("failed: database jdbc:postgresql://localhost:" + port + "/");
    try (EmbeddedPostgres again = start(port)) {
      Process next = ToyRun.start(input, output, again.getJdbcUrl("postgres", "postgres"), folder);
      assertThat(next.waitFor(300, TimeUnit.SECONDS)).isTrue();
      assertThat(next.exitValue()).isEqualTo(ExitCode.OK);
    }
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(ToyRun.run(input, undisturbed)).isEqualTo(ExitCode.OK);
    assertThat(IngestTest.sheets(output)).isEqualTo(IngestTest.sheets(undisturbed));
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("server"))
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .start();
  }

  /** As a power cut does: the server and all that belongs to it. */
  private void kill() throws IOException {
    String id = Files.readAllLines(folder.resolve("server/postmaster.pid")).get(0);
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(id.strip())).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
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
