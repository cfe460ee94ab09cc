package org.sitrep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing is killed for real, at moments nobody chose. */
class PublicationKillTest {
  private static final List<String> NAMES =
      List.of("a.csv", "b.csv", "report/index.html", "report/data/1.js", "report/data/2.js");
  private static final String OTHERS = "report/corrections.jsonl";

  @TempDir private Path folder = Path.of("");

  @Test
  void whereverItIsKilledAllFilesAreOfOneSetAndThoseOfOthersStay() throws Exception {
    publish(folder, "first");
    Files.writeString(folder.resolve(OTHERS), "mine");
    Random random = new Random(42);
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < 8; i++) {
      Process child = start();
      waitForTheNextSet(child);
      Thread.sleep(random.nextInt(60));
      child.destroyForcibly().waitFor();
      new Publication(folder).recover();
      Set<String> sets = new TreeSet<>();
      for (String name : NAMES) {
        sets.add(Files.readString(folder.resolve(name)));
      }
      assertEquals(1, sets.size(), sets::toString);
      assertEquals("mine", Files.readString(folder.resolve(OTHERS)));
      seen.addAll(sets);
    }
    assertTrue(seen.size() > 1, "it never came to publish anything");
  }

  private Process start() throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java, "-Xshare:auto", "-cp", path, getClass().getName(), folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void waitForTheNextSet(Process child) throws IOException, InterruptedException {
    String before = Files.readString(folder.resolve("run.txt"));
    for (int i = 0; i < 3_000 && child.isAlive(); i++) {
      Path file = folder.resolve("run.txt");
      // While files are moved it may not be there.
      if (Files.exists(file) && !before.equals(readOr(file, before))) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("nothing is published");
  }

  private static String readOr(Path file, String other) {
    try {
      return Files.readString(file);
    } catch (IOException moved) {
      return other;
    }
  }

  /** Publishes one set after the other until it is killed. */
  public static void main(String[] args) {
    for (int i = 0; ; i++) {
      publish(Path.of(args[0]), ProcessHandle.current().pid() + "-" + i);
    }
  }

  private static void publish(Path folder, String set) {
    new Publication(folder)
        .publish(
            set,
            List.of(),
            staging -> {
              Files.writeString(staging.resolve("run.txt"), set);
              for (String name : NAMES) {
                write(staging.resolve(name), set);
              }
            });
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
