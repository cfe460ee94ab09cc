package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;

/**
 * Disks that are full or may only be read, for real: each run has a file system of its own, mounted
 * in a namespace that goes with it. One line tells what is wrong and where.
 */
class DiskTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void maySetUpAFileSystem() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no unshare here");
    assumeTrue(shell("mount -t tmpfs tmpfs " + folder) == 0, "no file systems may be mounted here");
    Files.deleteIfExists(folder.resolve("log"));
  }

  @Test
  void aFullDiskIsToldAndWithMoreRoomTheRunGoesOn() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path kept = Files.createDirectory(folder.resolve("kept"));
    String run = run(input(400), out);
    int code =
        shell(
            "mount -t tmpfs -o size=40m tmpfs " + out,
            "{ " + run + "; echo \"code $?\"; } &",
            "until grep -q discover: " + folder.resolve("log") + "; do sleep 0.1; done",
            "dd if=/dev/zero of=" + out + "/ballast bs=64k 2>/dev/null",
            "wait",
            "rm " + out + "/ballast",
            run + "; echo \"code $?\"",
            "cp " + out + "/*.csv " + kept);
    List<String> log = Files.readAllLines(folder.resolve("log"));
    assertThat(code).as(String.join("\n", log)).isZero();
    assertThat(log).filteredOn(line -> line.startsWith("code")).containsExactly("code 1", "code 0");
    assertThat(log)
        .filteredOn(line -> line.contains("failed"))
        .singleElement()
        .asString()
        .contains("No space left on device")
        .contains(out.toString());
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(ToyRun.run(input(400), undisturbed)).isEqualTo(ExitCode.OK);
    assertThat(IngestTest.sheets(kept)).isEqualTo(IngestTest.sheets(undisturbed));
  }

  @Test
  void anOutputThatMayOnlyBeReadIsTold() throws Exception {
    Path out = folder.resolve("out");
    Path input = input(3);
    assertThat(ToyRun.run(input, out)).isEqualTo(ExitCode.OK);
    int code =
        shell(
            "mount --bind " + out + " " + out,
            "mount -o remount,ro,bind " + out,
            run(input(5), out));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readAllLines(folder.resolve("log")))
        .singleElement()
        .asString()
        .endsWith("failed: cannot write " + out.resolve(".lock") + ": Read-only file system");
    assertThat(ToyRun.run(input(5), out)).isEqualTo(ExitCode.OK);
  }

  @Test
  void aDatabaseFileThatMayOnlyBeReadIsTold() throws Exception {
    Path out = folder.resolve("out");
    assertThat(ToyRun.run(input(3), out)).isEqualTo(ExitCode.OK);
    Map<String, String> before = IngestTest.sheets(out);
    Path database = out.resolve("sitrep.mv.db");
    int code =
        shell(
            "mount --bind " + database + " " + database,
            "mount -o remount,ro,bind " + database,
            run(input(5), out));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readAllLines(folder.resolve("log")))
        .singleElement()
        .asString()
        .endsWith("failed: database " + out.resolve("sitrep") + ": The database is read only");
    assertThat(IngestTest.sheets(out)).isEqualTo(before);
    assertThat(ToyRun.run(input(5), out)).isEqualTo(ExitCode.OK);
  }

  private String run(Path input, Path output) {
    List<String> command = ToyRun.command(input, output, "", folder);
    return "'" + String.join("' '", command) + "'";
  }

  /** Runs lines of a shell in a namespace of mounts; returns the exit code of the last. */
  private int shell(String... lines) throws IOException, InterruptedException {
    List<String> command =
        List.of("unshare", "--map-root-user", "--mount", "sh", "-c", String.join("\n", lines));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    assertThat(ended).as("the run hangs").isTrue();
    return process.exitValue();
  }

  private Path input(int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("Mine killed " + (i % 7) + " civilians in Town" + i + " .");
    }
    return Files.write(folder.resolve("toy.txt"), lines);
  }
}
