package org.sitrep.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.sitrep.export.Exports;
import org.sitrep.store.Events;
import org.sitrep.store.Runs;
import org.sitrep.store.Tables;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Row;
import org.springframework.stereotype.Component;

/** What is left to do when all articles are coded: link records to events, publish the files. */
@Component
class Finish {
  /** A run that codes one article in so many is worth the shrinking. */
  private static final int WORTHWHILE = 5;

  private final Tables tables;
  private final Events events;
  private final Runs runs;
  private final Clock clock;

  Finish(Tables tables, Events events, Runs runs, Clock clock) {
    this.tables = tables;
    this.events = events;
    this.runs = runs;
    this.clock = clock;
  }

  /** Returns the number of events. */
  int link(Assignment assignment) {
    int count = events.refresh(assignment.coding().now());
    runs.counted(assignment.coding().run());
    return count;
  }

  Row publish(Assignment assignment) {
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    Row run = runs.end(assignment.coding().run(), "completed", now);
    new Exports(tables).publish(assignment.settings().output(), run);
    return run;
  }

  /**
   * Shrinks the database where the run changed much of it: the texts on the work list came and
   * went. On an ordinary night there is little to gain, and a large archive takes its time.
   */
  void tidy(Coding coding) {
    long fresh = runs.get(coding.run()).number("articles_new");
    if (fresh > 0 && fresh * WORTHWHILE >= tables.count("article", "TRUE")) {
      tables.compact();
    }
  }
}
