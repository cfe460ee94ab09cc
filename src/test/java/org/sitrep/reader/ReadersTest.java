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
    assertThat(readers.choose(write("a.txt", "<!DOCTYPE html><p>Two men fled.")))
        .isEqualTo(new Readers.Choice("html", "opens with <!doctype html"));
    assertThat(readers.choose(write("b.txt", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")))
        .isEqualTo(new Readers.Choice("jsonl", "2 lines are JSON objects"));
    assertThat(readers.choose(write("c.txt", "[{\"text\":\"One.\"}]")))
        .isEqualTo(new Readers.Choice("json", "opens with [ {"));
    assertThat(readers.choose(write("d.html", "Two men fled.")))
        .isEqualTo(new Readers.Choice("txt", "is text and nothing more"));
    assertThat(readers.choose(write("e.txt", "[Video] Two men fled.")))
        .isEqualTo(new Readers.Choice("txt", "is text and nothing more"));
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
