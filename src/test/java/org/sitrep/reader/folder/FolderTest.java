package org.sitrep.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.reader.Reading;

class FolderTest {
  @TempDir private Path root;

  @Test
  void whatABrowserSavedBesideAPageIsLeftOut() throws IOException {
    write("blast.html");
    write("blast_files/style.css");
    write("blast_files/ads/frame.html");
    write("case_files/report.txt");
    assertThat(files()).containsExactly("blast.html", "case_files/report.txt");
  }

  @Test
  void filesThatTellOfOthersAreNoReports() throws IOException {
    write("_defaults.yml");
    write("2021/columns.yml");
    write("2021/blast.html");
    write("2021/blast.html.meta.json");
    write("2021/march.txt");
    write("2021/march.meta.json");
    write("2021/alone.meta.json");
    assertThat(files())
        .containsExactly("2021/alone.meta.json", "2021/blast.html", "2021/march.txt");
  }

  @Test
  void theFolderItselfMayBeALinkButLinksInItAreNotFollowed(@TempDir Path elsewhere)
      throws IOException {
    write("a.txt");
    Files.createSymbolicLink(root.resolve("b.txt"), root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("round"), root);
    Path link = Files.createSymbolicLink(elsewhere.resolve("news"), root);
    assertThat(Folder.files(link)).containsExactly(link.resolve("a.txt"));
    assertThat(files()).containsExactly("a.txt");
    Files.delete(link);
  }

  private List<String> files() throws IOException {
    return Folder.files(root).stream().map(file -> Folder.path(root, file)).toList();
  }

  private void write(String name) throws IOException {
    Reading.write(root, name, "Two men fled.");
  }
}
