package org.sitrep.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading what people have coded, and telling where it is broken. */
class GoldTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aLineIsATextWithItsDayAndTitle() throws IOException {
    GoldText text =
        Gold.read(
                write(
                    "mine.jsonl",
                    "\n{\"id\": 7, \"title\": \"Two hurt\", \"date\": \"2021-02-04T10:00Z\","
                        + " \"text\": \"Two were hurt.\", \"gold\": {\"incidents\": []}}\n"))
            .get(0);
    assertEquals("7", text.name());
    assertEquals("mine", text.topic());
    assertEquals(Optional.of("Two hurt"), text.article().headline());
    assertEquals(Optional.of(LocalDate.of(2021, 2, 4)), text.article().publicationDate());
    assertEquals("Two were hurt.", text.article().body());
  }

  @Test
  void casesAndLinesOfAFolderAreReadTogether() throws IOException {
    write("lines.jsonl", "{\"text\": \"One.\", \"gold\": {}}");
    write("case.txt", "Two.\n--\nnone\n");
    write("README.md", "Not gold.");
    assertEquals(
        List.of("Two.", "One."),
        Gold.read(folder).stream().map(text -> text.article().body()).toList());
  }

  @Test
  void brokenLinesAreToldWithFileAndLine() {
    assertEquals(":1: no JSON object", complaint("[1, 2]"));
    assertEquals(":2: no \"text\"", complaint("\n{\"gold\": {}}"));
    assertEquals(
        ":1: no object \"gold\" with incidents or deployments", complaint("{\"text\": \"a\"}"));
    assertEquals(
        ":1: \"date\" is a day such as 2021-02-04, not Monday",
        complaint("{\"text\": \"a\", \"date\": \"Monday\", \"gold\": {}}"));
    assertEquals(
        ":1: \"gold\" holds lists of incidents and deployments, not \"incident\""
            + " (did you mean \"incidents\"?)",
        complaint("{\"text\": \"a\", \"gold\": {\"incident\": []}}"));
  }

  @Test
  void brokenColumnsAreToldWithFileAndLine() {
    assertEquals(
        ":1: incident has no column \"kiled_best\" that is scored (did you mean \"killed_best\"?)",
        column("\"kiled_best\": 1"));
    assertEquals(
        ":1: killed_best is a whole number, not \"two\"", column("\"killed_best\": \"two\""));
    assertEquals(":1: killed_best is a whole number, not -1", column("\"killed_best\": -1"));
    assertEquals(
        ":1: unknown event_type \"explosions\" (did you mean \"explosion\"?)",
        column("\"event_type\": \"explosions\""));
    assertEquals(
        ":1: date_start is a day such as 2021-02-04, not \"2021-02-30\"",
        column("\"date_start\": \"2021-02-30\""));
    assertEquals(
        ":1: country is an ISO 3166-1 alpha-3 code, not \"Sudan\"",
        column("\"country\": \"Sudan\""));
    assertEquals(":1: background is true or false, not 1", column("\"background\": 1"));
  }

  @Test
  void brokenCasesAreToldWithFileAndLine() {
    assertEquals(":1: a block without --", caseComplaint("A text.\n"));
    assertEquals(":1: no day: 2021-02-30", caseComplaint("published 2021-02-30\nA text.\n--\n"));
    assertEquals(
        ":3: unknown event type \"atack\" (did you mean \"attack\"?)",
        caseComplaint("A text.\n--\nincident atack\n"));
    assertEquals(
        ":4: unknown victim \"civillian\" (did you mean \"civilian\"?)",
        caseComplaint("A text.\n--\nincident attack\n  killed civillian 2\n"));
    assertEquals(
        ":4: killed needs a number, 2 or 12+ or 10..12, behind civilian",
        caseComplaint("A text.\n--\nincident attack\n  killed civilian two\n"));
    assertEquals(
        ":4: unknown word \"plaice\" (did you mean \"place\"?)",
        caseComplaint("A text.\n--\nincident attack\n  plaice Barda\n"));
    assertEquals(":3: a value without a record", caseComplaint("A text.\n--\n  date none\n"));
  }

  @Test
  void whatIsNoGoldIsToldByItsName() throws IOException {
    Path binary = folder.resolve("odd.jsonl");
    Files.write(binary, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    assertEquals(": not UTF-8", complaint(binary));
    Files.delete(binary);
    assertEquals(": no text in it", complaint(folder));
    assertEquals(
        ": gold is named .txt (cases) or .jsonl (JSON lines)",
        complaint(write("gold.xml", "<a/>")));
  }

  private String column(String property) {
    return complaint("{\"text\": \"a\", \"gold\": {\"incidents\": [{" + property + "}]}}");
  }

  private String complaint(String lines) {
    return complaint(write("gold.jsonl", lines));
  }

  private String caseComplaint(String lines) {
    return complaint(write("gold.txt", lines));
  }

  /** What is said of a file, without its name. */
  private static String complaint(Path file) {
    String message =
        String.valueOf(assertThrows(GoldException.class, () -> Gold.read(file)).getMessage());
    assertEquals(file.toString(), message.substring(0, file.toString().length()));
    return message.substring(file.toString().length());
  }

  private Path write(String name, String text) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
