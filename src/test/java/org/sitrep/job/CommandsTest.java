package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.guard.RunLock;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.show.Lookup;
import org.sitrep.job.show.Style;
import org.sitrep.job.step.Input;

/** What the commands beside a run show of a finished one. */
class CommandsTest {
  private static final String ESCAPE = "\u001b";

  @TempDir private Path folder = Path.of("");

  private Settings settings = ToyRun.settings(folder, folder);

  @BeforeEach
  void run() {
    settings = ToyRun.settings(folder.resolve("toy.txt"), folder.resolve("out"));
    String hostile = "Mine killed 2 civilians in Fuzuli " + ESCAPE + "[2J\u202e .";
    Input input = (root, articles, rejections) -> articles.accept(Toy.article("it", hostile));
    assertThat(ToyRun.run(settings, input, 0)).isEqualTo(ExitCode.OK);
  }

  @Test
  void aRecordIsShownWithItsEvidenceMarked() {
    String id =
        find("it", false).orElseThrow().replaceAll("(?s).*incident ([0-9a-f-]{36}).*", "$1");
    String plain = find(id, false).orElseThrow();
    assertThat(plain)
        .startsWith("incident " + id + "\n  Mine killed 2 civilians in Fuzuli  [2J .\n\n")
        .contains("  event_type          explosion\n")
        .contains("\nevidence\n  killed              2  killed-active\n")
        .doesNotContain(ESCAPE, "\u202e");
    String coloured = find(id, true).orElseThrow();
    assertThat(coloured)
        .contains("Mine killed " + ESCAPE + "[30;43m2" + ESCAPE + "[0m civilians in Fuzuli  [2J .")
        .doesNotContain(ESCAPE + "[2J", "\u202e");
  }

  @Test
  void anEventAndAnArticleAreShownWithTheirRecords() {
    String article = find("it", false).orElseThrow();
    assertThat(article)
        .startsWith("article ")
        .contains("  publisher           Toy Times\n", "\n  explosion, active   Mine killed 2");
    String record = article.replaceAll("(?s).*incident ([0-9a-f-]{36}).*", "$1");
    String event =
        find(record, false).orElseThrow().replaceAll("(?s).*event_id +([0-9a-f-]{36}).*", "$1");
    assertThat(find(event, false).orElseThrow())
        .startsWith("event " + event)
        .contains("\nincident " + record + "\n");
    assertThat(find("nobody", false)).isEmpty();
  }

  @Test
  void aCheckupFindsWhatIsThereAndWhatIsNot() throws Exception {
    Tools tools = new Tools(ToyRun.reading(), Toy::extract);
    Files.writeString(settings.input(), "Mine killed 2 civilians in Fuzuli .\nBAD\n");
    List<Checkup.Finding> findings = new Checkup(settings).run(() -> tools);
    assertThat(findings)
        .extracting(Checkup.Finding::what)
        .startsWith("java", "memory", "knowledge");
    assertThat(text(findings, "database")).matches(".*out/sitrep: tables of version \\d+");
    assertThat(text(findings, "lock")).isEqualTo("free");
    assertThat(text(findings, "disk")).contains("MB left");
    assertThat(text(findings, "toy.txt line 2")).isEqualTo("rejected, malformed: bad line");
    assertThat(text(findings, "s0.txt")).startsWith("txt: ").endsWith(", 2021-02-04");
  }

  @Test
  void aCheckupTellsOfBrokenKnowledgeAndOfALock() {
    try (RunLock lock = RunLock.acquire(settings).orElseThrow()) {
      assertThat(lock).isNotNull();
      List<Checkup.Finding> findings =
          new Checkup(settings)
              .run(
                  () -> {
                    throw new IllegalStateException("groups.tsv:3: unknown sector");
                  });
      assertThat(findings)
          .filteredOn(finding -> finding.state() == Checkup.State.BAD)
          .contains(
              new Checkup.Finding("knowledge", Checkup.State.BAD, "groups.tsv:3: unknown sector"),
              new Checkup.Finding(
                  "lock", Checkup.State.BAD, "another run works on " + settings.output()));
    }
  }

  @Test
  void aCheckupMakesNothing() {
    Settings nowhere = ToyRun.settings(folder.resolve("none"), folder.resolve("new"));
    Tools tools = new Tools(ToyRun.reading(), Toy::extract);
    List<Checkup.Finding> findings = new Checkup(nowhere).run(() -> tools);
    assertThat(text(findings, "database")).endsWith("not there yet; the first run makes it");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  private static String text(List<Checkup.Finding> findings, String what) {
    return findings.stream()
        .filter(finding -> finding.what().equals(what))
        .map(Checkup.Finding::text)
        .findFirst()
        .orElse("");
  }

  private Optional<String> find(String id, boolean coloured) {
    try (Reading reading = new Reading(settings)) {
      return new Lookup(reading.tables(), new Style(coloured)).find(id);
    }
  }
}
