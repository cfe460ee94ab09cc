package org.sitrep.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;

class ReadersTest {
  private final Readers readers = Readers.standard();

  @TempDir private Path root;

  @Test
  void filesAreReadInTheOrderOfTheirPaths() throws IOException {
    write("b.txt", "Two men fled.");
    write("a/z.txt", "Three men fled.");
    write("a.txt", "Four men fled.");
    assertThat(paths()).containsExactly("a.txt", "a/z.txt", "b.txt");
  }

  @Test
  void hiddenFilesAndReadMesAreLeftOut() throws IOException {
    write("report.txt", "Two men fled.");
    write(".hidden.txt", "Two men fled.");
    write(".folder/report.txt", "Two men fled.");
    write("README.md", "What this folder holds.");
    assertThat(paths()).containsExactly("report.txt");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "Two men fled.");
    Files.createSymbolicLink(root.resolve("link.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(root.resolve("folder"), elsewhere);
    write("report.txt", "Two men fled.");
    assertThat(paths()).containsExactly("report.txt");
  }

  @Test
  void aFileAloneIsReadUnderItsOwnName() throws IOException {
    Path file = write("2021/report.txt", "Two men fled.");
    assertThat(outcomes(file))
        .extracting(Outcome::member)
        .containsExactly(Member.whole("report.txt"));
  }

  @Test
  void theContentChoosesTheFormatAndSaysWhy() throws IOException {
    assertThat(readAs(write("a.txt", "<!DOCTYPE html><p>Two men fled.")))
        .isEqualTo(new ReadAs("html", "opens with <!doctype html", false));
    assertThat(readAs(write("b.txt", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")))
        .isEqualTo(new ReadAs("jsonl", "2 lines are JSON objects", false));
    assertThat(readAs(write("c.txt", "[{\"text\":\"One.\"}]")))
        .isEqualTo(new ReadAs("json", "opens with [ {", false));
    assertThat(readAs(write("d.html", "Two men fled.")))
        .isEqualTo(new ReadAs("txt", "is text and nothing more", false));
    assertThat(readAs(write("e.txt", "[Video] Two men fled.")))
        .isEqualTo(new ReadAs("txt", "is text and nothing more", false));
  }

  private ReadAs readAs(Path file) throws IOException {
    return ((Outcome.Read) outcomes(file).get(0)).article().readAs();
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> paths() throws IOException {
    return outcomes(root).stream().map(outcome -> outcome.member().sourcePath()).toList();
  }

  private List<Outcome> outcomes(Path input) throws IOException {
    List<Outcome> all = new ArrayList<>();
    try (Outcomes outcomes = readers.read(input)) {
      outcomes.forEachRemaining(all::add);
    }
    return all;
  }
}
