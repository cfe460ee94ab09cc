package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/** The files of the report, as bytes. */
class ReportTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void noTextEndsItsScript() throws IOException {
    String text = "</script><!-- & \u2028\u2029 \"\\ \uD83D\uDCA5 é";
    try (Script script = new Script(folder, "trap")) {
      script.value(column("rejected", "message"), text);
    }
    assertEquals(
        "sitrep.take(\"trap\",\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029 \\\"\\\\ \uD83D\uDCA5 é\");\n",
        read("trap.js"));
  }

  @Test
  void codesAreTheirPlaceInTheList() throws IOException {
    try (Script script = new Script(folder, "codes")) {
      script.json().writeStartArray();
      script.value(column("incident", "status"), "superseded");
      script.value(column("incident", "status"), "no such code");
      script.value(column("incident", "date_precision"), 1);
      script.value(column("incident", "date_text"), null);
      script.json().writeEndArray();
    }
    assertEquals("sitrep.take(\"codes\",[1,\"no such code\",1,null]);\n", read("codes.js"));
  }

  @Test
  void chunksHoldColumns() throws IOException {
    Relation rejected = Codebook.of("rejected");
    Chunks chunks =
        new Chunks(folder, "index/rejected", rejected, List.of("source_path", "reason"));
    chunks.add(rejected("a.txt"));
    chunks.add(rejected("b.txt"));
    assertEquals(1, chunks.finish());
    assertEquals(
        "sitrep.take(\"index/rejected-0\",[[\"a.txt\",\"b.txt\"],[1,1]]);\n",
        read("index/rejected-0.js"));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "400,0", "401,1", "6400,1", "6401,2", "100000,2", "1000000000,4"})
  void manyRowsHaveManyFiles(long rows, int digits) {
    assertEquals(digits, Parts.digits(rows));
  }

  @Test
  void everyPartIsThere() throws IOException {
    try (Parts parts = new Parts(folder, "change", "record_id", 401)) {
      assertEquals(1, parts.digits());
    }
    try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
      assertEquals(16, files.count());
    }
    assertEquals("sitrep.take(\"parts/change-f\",{});\n", read("parts/change-f.js"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "http:"
      })
  void thePageNeverReadsTextsAsMarkup(String forbidden) throws IOException {
    PageFiles.copyTo(folder);
    try (Stream<Path> files = Files.list(folder.resolve("page"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
        assertFalse(text.contains(forbidden), file + " has " + forbidden);
      }
    }
  }

  @Test
  void evidenceOfEveryFieldHasAColour() throws IOException {
    PageFiles.copyTo(folder);
    String words = read("page/words.js");
    String families =
        words.substring(
            words.indexOf("FAMILIES = {"), words.indexOf("};", words.indexOf("FAMILIES = {")));
    List<String> without =
        Knowledge.builtIn().rows("codebook/evidence.tsv").stream()
            .map(row -> row.require("field"))
            .filter(field -> !families.contains("\"" + field + "\""))
            .toList();
    assertEquals(List.of(), without);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static Column column(String table, String name) {
    Relation relation = Codebook.of(table);
    return relation.columns().get(relation.position(name));
  }

  private static Row rejected(String path) {
    return Row.in("rejected")
        .put("source_path", path)
        .put("member", Optional.empty())
        .put("reason", "empty")
        .put("rejected_id", new java.util.UUID(0, 1))
        .put("message", "")
        .put("run_id", new java.util.UUID(0, 2))
        .build();
  }
}
