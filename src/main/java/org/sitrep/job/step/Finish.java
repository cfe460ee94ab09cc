package org.sitrep.job.step;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sitrep.export.Exports;
import org.sitrep.job.gate.RunFigures;
import org.sitrep.job.journal.Timings;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.archive.Texts;
import org.sitrep.store.event.Events;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Retention;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/** What is left to do when all articles are coded: link records to events, publish the files. */
@Component
public class Finish {
  /** A run that codes one article in so many is worth the shrinking. */
  private static final int WORTHWHILE = 5;

  /** Folder in the output for files that were not published. */
  public static final String HELD = "held";

  private final Tables tables;
  private final Events events;
  private final Texts texts;
  private final Runs runs;
  private final RunFigures gates;
  private final Timings timings;
  private final Clock clock;
  private volatile boolean swept;

  Finish(
      Tables tables,
      Events events,
      Texts texts,
      Runs runs,
      RunFigures gates,
      Timings timings,
      Clock clock) {
    this.tables = tables;
    this.events = events;
    this.texts = texts;
    this.runs = runs;
    this.gates = gates;
    this.timings = timings;
    this.clock = clock;
  }

  /** Returns the number of events. */
  long link(Assignment assignment) {
    swept = texts.keepOnly(assignment.coding().retention()) > 0;
    Coding coding = assignment.coding();
    long count = events.refresh(coding.run(), coding.now());
    runs.counted(assignment.coding().run());
    return count;
  }

  /** Publishes the files, or lays them aside where a gate has something against them. */
  Published publish(Assignment assignment) {
    Settings settings = assignment.settings();
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    boolean asked = settings.mode() == RunMode.NIGHTLY && !settings.force();
    List<String> reasons = asked ? gates.reasons(assignment.coding().run()) : List.of();
    Row run = runs.end(assignment.coding().run(), reasons.isEmpty() ? "completed" : "held", now);
    Path held = settings.output().resolve(HELD);
    Exports exports = new Exports(tables);
    exports.publish(
        reasons.isEmpty() ? settings.output() : held,
        run,
        settings.formats(),
        timings.seconds(),
        settings.threads());
    if (reasons.isEmpty()) {
      exports.withdraw(held);
    }
    return new Published(run, reasons);
  }

  /**
   * What became of the files.
   *
   * @param reasons why they were laid aside; empty where they were published
   */
  record Published(Row run, List<String> reasons) {

    Published {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Shrinks the database where the run changed much of it: the texts on the work list came and
   * went. On an ordinary night there is little to gain, and a large archive takes its time. Where
   * words were cleared, or none may be kept, they are to be gone from the file too.
   */
  void tidy(Coding coding) {
    long fresh = runs.get(coding.run()).number("articles_new");
    boolean words = swept || coding.retention() == Retention.NONE;
    if (words || fresh > 0 && fresh * WORTHWHILE >= tables.count("article", "TRUE")) {
      tables.compact();
    }
  }
}
