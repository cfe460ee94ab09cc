package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.Exports;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;

/** A run publishes the kinds of files it is asked for, and leaves none of an earlier night. */
class PublishedFormatsTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aNight() throws IOException {
    Files.writeString(folder.resolve("toy.txt"), "Mine killed 2 civilians in Fuzuli .\n");
    run(Exports.formats());
  }

  @Test
  void filesOfOtherFormatsGo() throws IOException {
    run(List.of("csv"));
    assertThat(files())
        .contains("incidents.csv", "datapackage.json", "codebook.md", "run.json", "metrics.prom")
        .doesNotContain("incidents.parquet", "incidents.jsonl", "sitrep.gpkg", "report");
    assertThat(Files.readString(folder.resolve("out/datapackage.json")))
        .contains("incidents.csv")
        .doesNotContain("parquet");
  }

  @Test
  void whatIsAskedForAgainIsThereAsEver() throws IOException {
    Map<String, String> before = IngestTest.files(folder.resolve("out"));
    run(List.of("report"));
    assertThat(files()).contains("report").doesNotContain("incidents.csv");
    run(Exports.formats());
    assertThat(IngestTest.files(folder.resolve("out"))).isEqualTo(before);
  }

  @Test
  void recordsMayStayInTheDatabaseAlone() throws IOException {
    Path note = Files.writeString(folder.resolve("out/notes.txt"), "my own");
    run(List.of());
    assertThat(files().stream().filter(name -> !name.startsWith(".")))
        .containsExactly("metrics.prom", "notes.txt", "run.json", "sitrep.mv.db");
    assertThat(note).hasContent("my own");
  }

  private void run(List<String> formats) {
    Settings settings =
        Settings.of(folder.resolve("toy.txt"), folder.resolve("out"))
            .threads(2)
            .formats(formats)
            .build();
    assertThat(ToyRun.run(settings, 0)).isEqualTo(ExitCode.OK);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
