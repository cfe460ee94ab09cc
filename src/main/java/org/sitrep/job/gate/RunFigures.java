package org.sitrep.job.gate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Runs;
import org.springframework.stereotype.Component;

/** Asks the gates about a run, from the tables. */
@Component
public class RunFigures {
  private final Runs runs;
  private final Thresholds thresholds;

  public RunFigures(Runs runs, Thresholds thresholds) {
    this.runs = runs;
    this.thresholds = thresholds;
  }

  /** Why the files of that run should be held back; empty where they need not. */
  public List<String> reasons(UUID run) {
    List<Row> published = runs.published(thresholds.runs());
    Runs.Fresh fresh =
        runs.fresh(
            published.stream().findFirst().map(row -> (OffsetDateTime) row.get("started")),
            thresholds.unsureBelow());
    Row row = runs.get(run);
    Figures figures =
        new Figures(
            row.number("articles_read"),
            row.number("articles_rejected"),
            fresh.records(),
            fresh.unsure(),
            fresh.deadliest());
    return new Gates(thresholds).reasons(figures, published.stream().map(RunFigures::of).toList());
  }

  private static Figures of(Row run) {
    return new Figures(
        run.number("articles_read"),
        run.number("articles_rejected"),
        run.number("records_new"),
        0,
        0);
  }
}
