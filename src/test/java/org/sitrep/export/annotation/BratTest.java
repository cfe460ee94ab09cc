package org.sitrep.export.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.Filter;

/** What brat reads is what the records say. */
class BratTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyAnnotationStandsWhereItsWordsAre() throws IOException {
    Marked marked = Marked.in(folder, Filter.NONE);
    TreeSet<String> found = new TreeSet<>();
    for (String name : names(".ann")) {
      int[] text = marked.read("brat/" + name + ".txt").codePoints().toArray();
      for (String line : lines(marked, name)) {
        if (line.startsWith("T")) {
          String[] cells = line.split("\t", -1);
          String[] label = cells[1].split(" ");
          int start = Integer.parseInt(label[1]);
          int end = Integer.parseInt(label[2]);
          assertEquals(new String(text, start, end - start), cells[2], line);
          found.add(Marked.line(name, Marked.field(label[0]), cells[2]));
        }
      }
    }
    assertEquals(marked.evidence(), found);
  }

  @Test
  void everyArticleHasATextAndARecordIsAnEvent() throws IOException {
    Marked marked = Marked.in(folder, Filter.NONE);
    List<String> articles =
        marked.rows("article").stream()
            .filter(row -> row.get("duplicate_of") == null)
            .map(row -> row.id("article_id").toString())
            .sorted()
            .toList();
    assertEquals(articles, names(".ann"));
    assertEquals(articles, names(".txt"));
    long events = 0;
    long notes = 0;
    for (String name : articles) {
      events += lines(marked, name).stream().filter(line -> line.startsWith("E")).count();
      notes += lines(marked, name).stream().filter(BratTest::isNote).count();
    }
    long records =
        Stream.of("incident", "deployment")
            .flatMap(kind -> marked.rows(kind).stream())
            .filter(row -> row.text("status").equals("active"))
            .count();
    assertEquals(records, events);
    assertEquals(records, notes);
  }

  private static boolean isNote(String line) {
    return line.matches(
        "#\\d+\tAnnotatorNotes E\\d+\tmachine-coded, (not checked|\\w+ by a person); .*_id=.*");
  }

  @Test
  void theConfigurationKnowsEveryLabelRoleAndValue() throws IOException {
    Marked marked = Marked.in(folder, Filter.NONE);
    List<String> known = marked.read("brat/annotation.conf").lines().toList();
    assertTrue(known.get(0).startsWith("# machine-coded, not checked"), known.get(0));
    assertTrue(known.containsAll(List.of("[entities]", "[relations]", "[events]", "[attributes]")));
    for (String name : names(".ann")) {
      for (String line : lines(marked, name)) {
        String[] words = line.split("\t")[1].split(" ");
        if (line.startsWith("E")) {
          String event = words[0].substring(0, words[0].indexOf(':'));
          for (int i = 1; i < words.length; i++) {
            String role = words[i].replaceFirst("\\d*:T\\d+", "");
            assertTrue(
                known.stream().anyMatch(l -> l.matches(event + "\t.*\\b" + role + "\\*:.*")), line);
          }
        } else if (line.startsWith("A") && words.length > 2) {
          assertTrue(
              known.stream()
                  .anyMatch(
                      l -> l.matches(words[0] + "\tArg:.*, Value:.*\\b" + words[2] + "\\b.*")),
              line);
        }
      }
    }
  }

  @Test
  void aFilterLeavesOtherRecordsOut() throws IOException {
    Marked marked =
        Marked.in(
            folder,
            new Filter(Optional.of(LocalDate.of(2020, 1, 1)), List.of(), List.of("battle")));
    TreeSet<String> types = new TreeSet<>();
    for (String name : names(".ann")) {
      for (String line : lines(marked, name)) {
        if (line.startsWith("E")) {
          types.add(line.split("\t")[1].split(":")[0]);
        }
      }
    }
    assertEquals(new TreeSet<>(List.of("battle")), types);
  }

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException {
    Marked one = Marked.in(folder.resolve("one"), Filter.NONE);
    Marked other = Marked.in(folder.resolve("other"), Filter.NONE);
    List<String> files = new ArrayList<>(List.of("label-studio.json", "label-studio.xml"));
    try (Stream<Path> all = Files.list(one.file("brat"))) {
      all.forEach(file -> files.add("brat/" + file.getFileName()));
    }
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(one.file(file)), Files.readAllBytes(other.file(file)), file);
    }
  }

  @Test
  void articlesWithoutTextAreLeftOutAndCounted() throws IOException {
    Marked marked =
        Marked.in(
            folder,
            Filter.NONE,
            "UPDATE article SET body = NULL WHERE source_id LIKE '%/1%'",
            "UPDATE article SET status = 'superseded' WHERE source_id LIKE '%/2%'");
    long active =
        marked.rows("article").stream().filter(row -> row.text("status").equals("active")).count();
    long without = active - names(".txt").size();
    assertTrue(without > 0);
    assertEquals(
        List.of(without + " of " + active + " articles, whose text is not kept (--retention=full)"),
        marked.leftOut());
    assertEquals(List.of(), Marked.in(folder.resolve("full"), Filter.NONE).leftOut());
  }

  @Test
  void aHeadlineFromElsewhereDoesNoHarm() {
    Marked marked = Marked.in(folder, Filter.NONE);
    String trap =
        marked.rows("article").stream()
            .filter(row -> row.text("headline").contains("<script>"))
            .map(row -> row.id("article_id").toString())
            .findFirst()
            .orElseThrow();
    assertTrue(marked.read("brat/" + trap + ".txt").startsWith("<script>"));
    assertFalse(marked.read("brat/" + trap + ".ann").contains("<script>"));
  }

  private List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("brat"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** As Python's codecs tear a file into lines: at more characters than the line feed. */
  private static List<String> lines(Marked marked, String name) {
    String text = new String(bytes(marked, name), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\\R|[\\x1C-\\x1E]"));
  }

  private static byte[] bytes(Marked marked, String name) {
    return marked.read("brat/" + name + ".ann").getBytes(StandardCharsets.UTF_8);
  }
}
