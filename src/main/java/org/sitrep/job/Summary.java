package org.sitrep.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.job.journal.LogFormat;
import org.sitrep.job.journal.Timings;
import org.sitrep.job.step.Finish;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The end of a run on a terminal: {@code "incidents 12: explosion 7, attack 5"}. */
@Component
class Summary {
  private static final Logger LOG = LoggerFactory.getLogger(Summary.class);

  /** In the order of the job. */
  private static final List<String> STEPS =
      List.of("discover", "corrections", "extract", "set-aside", "review", "link", "publish");

  /** Where people look first. */
  private static final List<String> PLACES =
      List.of(
          "report/index.html",
          "incidents.csv",
          "rejected.csv",
          "incidents.parquet",
          "incidents.jsonl",
          "incidents.geojson",
          "sitrep.gpkg");

  private static final int SHOWN = 3;

  private final Tables tables;
  private final Timings timings;

  Summary(Tables tables, Timings timings) {
    this.tables = tables;
    this.timings = timings;
  }

  /** Shows it, where people read the log. */
  void show(Row run, Path output) {
    if (LogFormat.isText()) {
      text(run, output).lines().forEach(line -> LOG.info("{}", line));
    }
  }

  private String text(Row run, Path output) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.add(
        line(
            "articles",
            "%d read: %d new or changed, %d unchanged; %d rejected"
                .formatted(
                    run.number("articles_read"),
                    run.number("articles_new"),
                    run.number("articles_unchanged"),
                    run.number("articles_rejected"))));
    lines.add(line("incidents", byType("incident", "event_type")));
    lines.add(line("deployments", byType("deployment", "deployment_type")));
    lines.add(line("events", String.valueOf(tables.count("event", "TRUE"))));
    lines.add(line("seconds", times()));
    lines.add(line("look at", places(run, output)));
    return String.join("\n", lines);
  }

  private static String line(String name, String text) {
    return String.format(Locale.ROOT, "%-12s %s", name, text);
  }

  private String byType(String table, String column) {
    Map<String, Long> counts = tables.countBy(table, column, "status = 'active'");
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    String types =
        counts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", ", ": ", ""));
    return counts.isEmpty() ? "none" : sum + types;
  }

  private String times() {
    Map<String, Double> seconds = timings.seconds();
    return STEPS.stream()
        .filter(seconds::containsKey)
        .map(step -> String.format(Locale.ROOT, "%s %.1f", step, seconds.get(step)))
        .collect(Collectors.joining(", "));
  }

  private static String places(Row run, Path output) {
    Path folder = run.text("status").equals("held") ? output.resolve(Finish.HELD) : output;
    List<String> there =
        PLACES.stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .limit(SHOWN)
            .map(Path::toString)
            .toList();
    return there.isEmpty() ? "the database; sitrep export writes files" : String.join(", ", there);
  }
}
