package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.Server;

/** The job on a real PostgreSQL server gives what it gives on H2. */
class PostgresTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void nightAfterNightTheFilesAreThoseOfH2() throws IOException {
    String database = Server.POSTGRESQL.create();
    Path h2 = folder.resolve("h2");
    Path postgresql = folder.resolve("postgresql");
    for (int night = 1; night <= 3; night++) {
      Path input = input(night);
      assertEquals(ExitCode.OK, run(input, h2, Optional.empty(), night));
      assertEquals(ExitCode.OK, run(input, postgresql, Optional.of(database), night));
      Map<String, String> expected = IngestTest.files(h2);
      assertEquals(expected, IngestTest.files(postgresql));
      String incidents = expected.getOrDefault("incidents.csv", "");
      assertTrue(incidents.lines().count() > 40, "nothing to compare");
    }
  }

  @Test
  void aRunOfAnotherMachineOnTheSameDatabaseIsTurnedAway() throws Exception {
    String database = Server.POSTGRESQL.create();
    Process child = ToyRun.start(input(1), folder.resolve("one"), database, folder);
    assertTrue(ToyRun.isCoding(child, folder), "over before it could be met");
    assertEquals(ExitCode.LOCKED, run(input(1), folder.resolve("two"), Optional.of(database), 1));
    child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    assertEquals(ExitCode.OK, run(input(1), folder.resolve("two"), Optional.of(database), 1));
  }

  @Test
  void aKilledRunIsTakenUp() throws Exception {
    String database = Server.POSTGRESQL.create();
    Path output = folder.resolve("killed");
    Process child = ToyRun.start(input(2), output, database, folder);
    assertTrue(ToyRun.isCoding(child, folder), "over before it could be killed");
    child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    assertEquals(ExitCode.OK, run(input(2), output, Optional.of(database), 0));
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(ExitCode.OK, run(input(2), undisturbed, Optional.empty(), 0));
    assertEquals(IngestTest.files(undisturbed), IngestTest.files(output));
  }

  private static int run(Path input, Path output, Optional<String> database, int night) {
    Settings settings =
        Settings.of(input, output).database(database).mentions(true).threads(2).build();
    return ToyRun.run(settings, night);
  }

  /** Each night some articles more, and some that changed. */
  private Path input(int night) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 100 * night; i++) {
      int killed = i % 10 == 0 ? night : i % 7;
      lines.add("Mine killed " + killed + " civilians in Town" + i + " .");
    }
    lines.add("BAD");
    return Files.write(folder.resolve("toy.txt"), lines);
  }
}
