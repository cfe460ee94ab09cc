package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report is run, a record corrected on its page, and the correction is there after the next run.
 */
class RoundTripTest {
  @RegisterExtension private final Browsing browsing = new Browsing();

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsCorrectedOnThePageLiesOverTheRecordsOfTheNextRun() throws Exception {
    Files.createDirectories(folder.resolve("input/corrections"));
    Files.writeString(
        folder.resolve("input/fuzuli.txt"),
        "Mine kills two near Fuzuli\n\nFUZULI, 4 February 2021 - Two soldiers were killed by a mine"
            + " in Fuzuli on Tuesday, the ministry said.\n");
    run();
    Tab tab = browsing.tab();
    tab.open(report(), "#/incident");
    tab.click(".grid tbody tr[data-row]");
    tab.click("[data-focus=edit-killed_best]");
    tab.await("document.activeElement.name === 'value'");
    tab.type("3");
    tab.press("Enter");
    tab.await("document.getElementById('ask').open");
    tab.type("NF");
    tab.press("Enter");
    tab.await("document.querySelector('tr[data-field=killed_best] ins')");
    tab.press("d");
    Files.move(
        browsing.downloaded("corrections.jsonl"), folder.resolve("input/corrections/nf.jsonl"));
    run();
    tab.ask("localStorage.clear()");
    tab.open(report(), "#/incident");
    assertEquals("corrected", tab.text("tr[data-row] span.state"));
    tab.click(".grid tbody tr[data-row]");
    assertEquals("3 2", tab.text("tr[data-field=killed_best] td"));
    String said = tab.text(".said li");
    assertTrue(said.startsWith("NF, ") && said.endsWith(": corrected killed best: 2 3"), said);
  }

  private Path report() {
    return folder.resolve("output").resolve(Report.FOLDER);
  }

  private void run() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process run =
        new ProcessBuilder(
                java,
                "-cp",
                path,
                "org.sitrep.Application",
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    run.waitFor(5, TimeUnit.MINUTES);
    assertEquals(0, run.exitValue(), () -> log());
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException none) {
      return none.toString();
    }
  }
}
