package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.reader.folder.Folder;
import org.sitrep.score.review.ReviewTable;
import org.sitrep.store.Server;

/** The whole job with what coders say of its records. */
class CorrectedRunTest {
  private static final int SEED = 20261126;

  /** Columns that tell how a record came to be as it is. */
  private static final List<String> HISTORY = List.of("version", "first_seen", "updated");

  @TempDir private Path folder = Path.of("");

  @Test
  void inOneNightOrInTwoOrWithTheFilesInAnotherOrderTheRecordsAreTheSame() throws IOException {
    Path input = input(60);
    assertEquals(ExitCode.OK, run(input, folder.resolve("machine"), 0, Optional.empty()));
    List<String> lines = lines(folder.resolve("machine"));

    Path oneNight = folder.resolve("one-night");
    write("a.jsonl", lines);
    assertEquals(ExitCode.OK, run(input, oneNight, 0, Optional.empty()));
    Map<String, String> expected = records(oneNight);
    assertTrue(expected.toString().contains("corrected"), "nothing to compare");

    Path twoNights = folder.resolve("two-nights");
    write("a.jsonl", List.of());
    assertEquals(ExitCode.OK, run(input(30), twoNights, 0, Optional.empty()));
    write("a.jsonl", lines.subList(10, 40));
    assertEquals(ExitCode.OK, run(input(60), twoNights, 1, Optional.empty()));
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(SEED));
    write("a.jsonl", List.of());
    write("b.jsonl", shuffled.subList(0, 50));
    write("c.jsonl", shuffled.subList(50, shuffled.size()));
    assertEquals(ExitCode.OK, run(input, twoNights, 2, Optional.empty()));
    assertEquals(expected, records(twoNights));

    Files.delete(folder.resolve("corrections/b.jsonl"));
    String before = Files.readString(twoNights.resolve("incidents.csv"));
    assertEquals(ExitCode.OK, run(input, twoNights, 3, Optional.empty()));
    assertEquals(before, Files.readString(twoNights.resolve("incidents.csv")));
  }

  @Test
  void aKilledRunGivesWhatAnUndisturbedOneGivesAlsoOnPostgresql() throws Exception {
    Path input = input(300);
    assertEquals(ExitCode.OK, run(input, folder.resolve("machine"), 0, Optional.empty()));
    write("a.jsonl", lines(folder.resolve("machine")));
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(ExitCode.OK, run(input, undisturbed, 0, Optional.empty()));
    for (String database : List.of("", Server.POSTGRESQL.create())) {
      Path output = folder.resolve("killed" + database.length());
      Process child = ToyRun.start(input, output, database, folder);
      assertTrue(ToyRun.hasSaid("corrections:", child, folder), "over before it could be met");
      child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      Optional<String> url = Optional.of(database).filter(text -> !text.isEmpty());
      assertEquals(ExitCode.OK, run(input, output, 0, url));
      assertEquals(IngestTest.files(undisturbed), IngestTest.files(output));
    }
  }

  @Test
  void linesNobodyCanReadAreRejectedAndTheRestGoesOn() throws IOException {
    Path input = input(2);
    Path output = folder.resolve("out");
    assertEquals(ExitCode.OK, run(input, output, 0, Optional.empty()));
    String id = ids(output).get(0);
    String good = line(id, "correct", "killed_best", "0", "8", 1);
    Files.createDirectories(folder.resolve("corrections"));
    Files.write(
        folder.resolve("corrections/x.jsonl"),
        String.join(
                "\n",
                "\uFEFF{\"record_id\": ",
                "[1]",
                "{\"record_id\": \"1\", \"verdict\": \"confirm\", \"coder\": \"NF\", \"coded\": \"2021-02-05T08:00:00Z\"}",
                "{\"record_id\": \""
                    + id
                    + "\", \"verdict\": \"corect\", \"coder\": \"NF\", \"coded\": \"2021-02-05T08:00:00Z\"}",
                "{\"record_id\": \""
                    + id
                    + "\", \"verdict\": \"confirm\", \"coder\": \"NF\", \"coded\": \"yesterday\"}",
                "{\"comment\": \"" + "x".repeat(1 << 20) + "\"}",
                "",
                good + "\r")
            .getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("corrections/y.jsonl"), new byte[] {'{', (byte) 0xff, '}', '\n'});
    Files.writeString(folder.resolve("corrections/notes.txt"), "not for the program");
    assertEquals(ExitCode.OK, run(input, output, 1, Optional.empty()));
    assertEquals(
        List.of(
            "corrections/x.jsonl line 1 malformed",
            "corrections/x.jsonl line 2 malformed",
            "corrections/x.jsonl line 3 malformed",
            "corrections/x.jsonl line 4 malformed",
            "corrections/x.jsonl line 5 malformed",
            "corrections/x.jsonl line 6 too_large",
            "corrections/y.jsonl line 1 charset"),
        csv(output.resolve("rejected.csv"), "source_path member reason").stream()
            .sorted()
            .toList());
    assertEquals(
        List.of(
            "coded is a time such as 2026-11-26T18:00:00Z, not \"yesterday\"",
            "no JSON object",
            "record_id is no key: \"1\"",
            "unknown verdict \"corect\" (did you mean \"correct\"?)"),
        csv(output.resolve("rejected.csv"), "message").stream()
            .filter(
                text -> !text.contains(":") || text.startsWith("coded") || text.startsWith("rec"))
            .filter(text -> !text.startsWith("no JSON object:"))
            .filter(text -> !text.startsWith("a line of"))
            .filter(text -> !text.equals("not UTF-8"))
            .sorted()
            .toList());
    assertEquals(
        List.of("applied 0 8 corrections/x.jsonl 8"),
        csv(
            output.resolve("corrections.csv"),
            "status machine_value human_value source_path line"));
    assertTrue(csv(output.resolve("incidents.csv"), "killed_best").contains("8"));
  }

  @Test
  void scoresComeFromTheDatabaseOfARun() throws IOException {
    Path input = input(60);
    Path output = folder.resolve("out");
    List<String> scores = new ArrayList<>();
    Settings settings = ToyRun.settings(input, output);
    assertEquals(
        ExitCode.FAILED,
        ReviewScore.run(settings, ToyRun.clock(), all -> scores.addAll(ReviewTable.rows(all))));
    assertTrue(Files.notExists(output.resolve("sitrep.mv.db")));
    assertEquals(ExitCode.OK, run(input, output, 0, Optional.empty()));
    write("a.jsonl", lines(output));
    assertEquals(ExitCode.OK, run(input, output, 1, Optional.empty()));
    assertEquals(
        ExitCode.OK,
        ReviewScore.run(settings, ToyRun.clock(), all -> scores.addAll(ReviewTable.rows(all))));
    assertEquals("kind\tfield\tmeasure\tcases\tright\tshare\tlow95\thigh95", scores.get(0));
    assertEquals("incident\trecord\tprecision\t50\t40\t0.800\t0.670\t0.888", scores.get(1));
    assertTrue(
        scores.contains("incident\tcountry\tprecision\t20\t10\t0.500\t0.299\t0.701"),
        scores::toString);
  }

  @Test
  void theFolderOfCorrectionsIsNeverReadAsArticles() throws IOException {
    Files.createDirectories(folder.resolve("in/corrections"));
    Files.writeString(folder.resolve("in/news.txt"), "news");
    Files.writeString(folder.resolve("in/corrections/nf.jsonl"), "{}");
    Files.writeString(folder.resolve("in/corrections/old.html"), "old");
    Settings settings = ToyRun.settings(folder.resolve("in"), folder.resolve("out"));
    assertEquals(
        List.of(folder.resolve("in/news.txt")),
        Folder.files(folder.resolve("in"), settings.correctionsFolder()));
    assertEquals(3, Folder.files(folder.resolve("in")).size());
  }

  private int run(Path input, Path output, int night, Optional<String> database) {
    Settings settings =
        Settings.of(input, output)
            .database(database)
            .mentions(true)
            .threads(2)
            .mode(RunMode.BACKFILL)
            .corrections(Optional.of(folder.resolve("corrections")))
            .build();
    return ToyRun.run(settings, night);
  }

  private Path input(int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add("Mine killed " + (i % 7) + " civilians in Town" + (i / 2) + " .");
    }
    return Files.write(folder.resolve("toy.txt"), lines);
  }

  private void write(String file, List<String> lines) throws IOException {
    Files.createDirectories(folder.resolve("corrections"));
    Files.write(folder.resolve("corrections").resolve(file), lines);
  }

  /** Of each record something is said, of some things that contradict each other. */
  private static List<String> lines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    int minute = 0;
    for (String id : ids(output)) {
      switch (minute % 6) {
        case 0 -> lines.add(line(id, "correct", "killed_best", "2", "3", minute));
        case 1 -> lines.add(line(id, "reject", null, "null", "null", minute));
        case 2 -> lines.add(line(id, "confirm", null, "null", "null", minute));
        case 3 -> lines.add(line(id, "correct", "country", "\"TOY\"", "\"AZE\"", minute));
        case 4 -> lines.add(line(id, "correct", "cause", "\"mine\"", "\"mien\"", minute));
        default -> {
          lines.add(line(id, "correct", "killed_best", "2", "4", minute));
          lines.add(line(id, "correct", "killed_best", "2", "5", minute));
          lines.add(line(id, "withdraw", null, "null", "null", minute + 1));
          lines.add(line(id, "correct", "sub_event_type", "null", "null", minute + 2));
        }
      }
      minute++;
    }
    return lines;
  }

  private static String line(
      String id, String verdict, @Nullable String field, String machine, String human, int minute) {
    return "{\"record_id\": \"%s\", \"field\": %s, \"machine_value\": %s, \"human_value\": %s, \"verdict\": \"%s\", \"coder\": \"NF\", \"coded\": \"2021-02-05T%02d:%02d:00Z\"}"
        .formatted(
            id,
            field == null ? "null" : "\"" + field + "\"",
            machine,
            human,
            verdict,
            minute / 60,
            minute % 60);
  }

  private static List<String> ids(Path output) throws IOException {
    return csv(output.resolve("incidents.csv"), "incident_id");
  }

  private static List<String> csv(Path file, String columns) throws IOException {
    List<String> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        List<String> cells = List.of(columns.split(" ")).stream().map(row::getField).toList();
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  /** Files of records and sums, but for what tells when. */
  private static Map<String, String> records(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : List.of("incidents.csv", "events.csv", "casualties.csv")) {
      StringBuilder text = new StringBuilder();
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(output.resolve(name))) {
        for (NamedCsvRecord row : csv) {
          Map<String, String> fields = new TreeMap<>(row.getFieldsAsMap());
          fields.keySet().removeAll(HISTORY);
          text.append(fields).append('\n');
        }
      }
      texts.put(name, text.toString());
    }
    return texts;
  }
}
