package org.sitrep.export;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;

/**
 * A run in numbers as monitoring wants them, in the text format of Prometheus: {@code
 * sitrep_articles_rejected 3}. For the textfile collector of a node exporter.
 */
final class Metrics {
  private Metrics() {}

  /** The text for a run that has ended, with the seconds its steps took. */
  static String of(Row run, Map<String, Double> seconds) {
    StringBuilder text = new StringBuilder();
    for (Column column : run.relation().columns()) {
      if (run.get(column.name()) instanceof Long number) {
        gauge(text, column.name(), column.what(), number);
      }
    }
    OffsetDateTime started = (OffsetDateTime) run.get("started");
    OffsetDateTime finished = (OffsetDateTime) run.get("finished");
    if (started != null && finished != null) {
      gauge(
          text, "run_seconds", "How long it took", Duration.between(started, finished).toSeconds());
      gauge(text, "run_finished_seconds", "When it ended, since 1970", finished.toEpochSecond());
    }
    boolean held = run.text("status").equals("held");
    gauge(text, "run_held", "1 where a gate kept the files back", held ? 1 : 0);
    if (!seconds.isEmpty()) {
      text.append("# HELP sitrep_step_seconds How long each step before publishing took\n");
      text.append("# TYPE sitrep_step_seconds gauge\n");
    }
    seconds.forEach(
        (step, time) ->
            text.append(
                String.format(Locale.ROOT, "sitrep_step_seconds{step=\"%s\"} %.3f\n", step, time)));
    return text.toString();
  }

  private static void gauge(StringBuilder text, String name, String meaning, long value) {
    text.append(
        String.format(
            Locale.ROOT,
            "# HELP sitrep_%s %s%n# TYPE sitrep_%s gauge%nsitrep_%s %d%n".replace("%n", "\n"),
            name,
            meaning,
            name,
            name,
            value));
  }
}
