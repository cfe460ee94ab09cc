package org.sitrep.export.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.export.ManyRecords;
import org.sitrep.export.Selection;
import org.sitrep.store.Database;
import org.sitrep.store.rows.Row;

/**
 * How long the page of many records takes to write, and to open in Chromium: {@code ReportBenchmark
 * FOLDER RECORDS}. No test, as a time on a busy machine says little. A folder that holds a report
 * already is only opened.
 */
final class ReportBenchmark {
  private static final int ROUNDS = 5;

  private ReportBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path report = Path.of(args[0]).resolve(Report.FOLDER);
    if (!Files.exists(report.resolve("index.html"))) {
      write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
    try (Stream<Path> files = Files.walk(report)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long bytes = all.stream().mapToLong(file -> file.toFile().length()).sum();
      System.out.printf("%d files, %d MB%n", all.size(), bytes >> 20);
    }
    try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow())) {
      for (String view : List.of("#/overview", "#/incident", "#/review")) {
        open(chromium, report, view);
      }
    }
  }

  private static void write(Path folder, int records) throws IOException {
    Database database = Database.create();
    Row run = ManyRecords.fill(database, records);
    Instant start = Instant.now();
    new Report().write(Selection.all(database.tables()), run, folder);
    System.out.printf(
        "%,d records written in %d ms%n",
        records, Duration.between(start, Instant.now()).toMillis());
  }

  /** From the call of the page to the view drawn, and to the texts being there to search in. */
  private static void open(Chromium chromium, Path report, String view) {
    List<Double> ready = new ArrayList<>();
    List<Double> searchable = new ArrayList<>();
    List<Double> filtered = new ArrayList<>();
    List<Double> busy = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      try (Tab tab = chromium.open()) {
        tab.send("Performance.enable", Map.of("timeDomain", "threadTicks"));
        tab.open(report, view);
        busy.add(tab.metric("TaskDuration") * 1000);
        ready.add(milliseconds(tab, "performance.getEntriesByName('ready')[0].startTime"));
        searchable.add(
            milliseconds(tab, "performance.getEntriesByName('searchable')[0].startTime"));
        tab.send("Runtime.evaluate", Map.of("expression", "window.began = performance.now()"));
        tab.ask("sitrep.filter({ text: 'soldiers' })");
        filtered.add(milliseconds(tab, "performance.now() - began"));
      }
    }
    System.out.printf(
        "%s: drawn after %.0f ms, searchable after %.0f ms, for which its thread worked %.0f ms;"
            + " searched in %.0f ms (medians of %d)%n",
        view, median(ready), median(searchable), median(busy), median(filtered), ROUNDS);
  }

  private static double milliseconds(Tab tab, String expression) {
    return Double.parseDouble(tab.ask(expression));
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
