package org.sitrep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir private Path folder = Path.of("");

  private Publication publication = new Publication(folder);

  @BeforeEach
  void publishFirstSet() {
    publication = new Publication(folder);
    publication.publish("one", List.of(), staging -> write(staging, "old", "a.csv", "b.csv"));
  }

  @Test
  void theNewSetTakesThePlaceOfTheOldOne() throws IOException {
    publication.publish("two", List.of(), staging -> write(staging, "new", "a.csv", "b.csv"));
    assertEquals(List.of("a.csv=new", "b.csv=new"), files());
  }

  @Test
  void filesOfOtherNamesStay() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    publication.publish("two", List.of(), staging -> write(staging, "new", "a.csv", "b.csv"));
    assertEquals(List.of("a.csv=new", "b.csv=new", "notes.txt=mine"), files());
  }

  @Test
  void aSetThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    assertThrows(
        UncheckedIOException.class,
        () ->
            publication.publish(
                "two",
                List.of(),
                staging -> {
                  write(staging, "new", "a.csv");
                  throw new IOException("disk full");
                }));
    assertEquals(List.of("a.csv=old", "b.csv=old"), files());
  }

  @Test
  void aSetThatCannotBeMovedInLeavesTheOldOne() throws IOException {
    Files.createDirectories(folder.resolve("c.csv/inside"));
    assertThrows(
        UncheckedIOException.class,
        () ->
            publication.publish(
                "two", List.of(), staging -> write(staging, "new", "a.csv", "c.csv")));
    assertEquals(List.of("a.csv=old", "b.csv=old"), files());
  }

  @Test
  void aProcessThatDiedWhileMovingIsUndone() throws IOException {
    // As it died: a.csv moved aside and replaced, c.csv moved in where nothing was.
    Path previous = Files.createDirectory(folder.resolve(".previous-two"));
    Files.move(folder.resolve("a.csv"), previous.resolve("a.csv"));
    Files.createFile(previous.resolve(".absent-c.csv"));
    write(folder, "new", "a.csv", "c.csv");
    Files.createDirectory(folder.resolve(".staging-two"));
    publication.recover();
    assertEquals(List.of("a.csv=old", "b.csv=old"), files());
  }

  @Test
  void aFolderTakesThePlaceOfTheOldOneAsAWhole() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js", "2.js"));
    publication.publish("three", List.of(), staging -> write(report(staging), "new", "1.js"));
    assertEquals(List.of("report/.files=1.js\n", "report/1.js=new"), reported());
  }

  @Test
  void whatSomebodySavedInAFolderStays() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js"));
    write(folder.resolve("report"), "mine", "corrections.jsonl");
    publication.publish("three", List.of(), staging -> write(report(staging), "new", "1.js"));
    assertEquals(
        List.of("report/.files=1.js\n", "report/1.js=new", "report/corrections.jsonl=mine"),
        reported());
  }

  @Test
  void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
    write(report(folder), "mine", "notes.txt");
    assertThrows(
        UncheckedIOException.class,
        () ->
            publication.publish(
                "two", List.of(), staging -> write(report(staging), "new", "1.js")));
    assertEquals(List.of("report/notes.txt=mine"), reported());
  }

  @Test
  void aProcessThatDiedBetweenFoldersIsUndone() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js"));
    // As it died: the report moved aside, the new one moved in, b.csv not yet.
    Path previous = Files.createDirectory(folder.resolve(".previous-three"));
    Files.move(folder.resolve("report"), previous.resolve("report"));
    write(report(folder), "new", "1.js", "2.js");
    Files.createDirectory(folder.resolve(".staging-three"));
    publication.recover();
    assertEquals(List.of("report/.files=1.js\n", "report/1.js=old"), reported());
  }

  @Test
  void aFolderThatWasNotThereIsTakenAwayAgain() throws IOException {
    Path previous = Files.createDirectory(folder.resolve(".previous-three"));
    Files.createFile(previous.resolve(".absent-report"));
    write(report(folder), "new", "1.js");
    publication.recover();
    assertEquals(List.of(), reported());
  }

  @Test
  void aProcessThatDiedWhileDeletingTheOldFolderLosesNothingOfOthers() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js"));
    write(folder.resolve("report"), "mine", "corrections.jsonl");
    Path old = Files.createDirectory(folder.resolve(".staging-old-three"));
    Files.move(folder.resolve("report"), old.resolve("report"));
    write(report(folder), "new", "1.js");
    publication.recover();
    assertEquals(List.of("report/1.js=new", "report/corrections.jsonl=mine"), reported());
  }

  @Test
  void withdrawingDeletesWhatIsOurs() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js"));
    publication.withdraw(List.of("a.csv", "b.csv", "report"));
    assertFalse(Files.exists(folder));
  }

  @Test
  void withdrawingLeavesWhatSomebodySaved() throws IOException {
    publication.publish("two", List.of(), staging -> write(report(staging), "old", "1.js"));
    write(folder.resolve("report"), "mine", "corrections.jsonl");
    publication.withdraw(List.of("a.csv", "b.csv", "report"));
    assertEquals(List.of("report/corrections.jsonl=mine"), reported());
  }

  private static Path report(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve("report"));
  }

  private List<String> reported() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.startsWith(folder.resolve("report")) && Files.isRegularFile(file))
          .map(file -> "report/" + line(file))
          .sorted()
          .toList();
    }
  }

  private static void write(Path folder, String text, String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), text);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(PublicationTest::line).sorted().toList();
    }
  }

  private static String line(Path file) {
    try {
      return file.getFileName() + "=" + Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
