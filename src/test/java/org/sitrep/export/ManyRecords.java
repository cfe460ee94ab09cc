package org.sitrep.export;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.store.Database;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.event.Events;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Retention;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Rejections;
import org.sitrep.store.run.Rejections.Rejection;
import org.sitrep.store.run.Runs;

/**
 * Fills a database with as many made-up records as a test wants, by the way a run takes: articles
 * with evidence and mentions, records of every kind, events of several members, texts that are
 * traps. The same number gives the same rows. The bodies of the articles are kept.
 */
public final class ManyRecords {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-15T06:00:00Z");
  private static final int CHUNK = 500;

  private final Database database;
  private final MadeUpArticles articles = new MadeUpArticles();
  private int written;

  private ManyRecords(Database database) {
    this.database = database;
  }

  /** Writes records into an empty database, links them; returns the row of the run. */
  public static Row fill(Database database, int records) {
    return new ManyRecords(database).run(records);
  }

  private Row run(int records) {
    Runs runs = new Runs(database.tables());
    UUID run = runs.begin(START, "nightly", "0.0.0", "0".repeat(64));
    Coding coding = new Coding(run, START, "1".repeat(64), true, Retention.FULL);
    Archive archive = new Archive(database.tables());
    int read = 0;
    while (written < records) {
      List<ArticleRows> chunk = chunk(records, coding);
      read += chunk.size();
      database.transaction().executeWithoutResult(status -> archive.write(chunk, coding));
    }
    reject(run);
    runs.discovered(run, new Runs.Found(read, read, 2));
    Events events = new Events(database.tables());
    database
        .transaction()
        .executeWithoutResult(status -> events.refresh(coding.run(), coding.now()));
    runs.counted(run);
    return runs.end(run, "completed", START.plusMinutes(7));
  }

  private List<ArticleRows> chunk(int records, Coding coding) {
    List<ArticleRows> chunk = new ArrayList<>();
    while (chunk.size() < CHUNK && written < records) {
      MadeUpArticles.Coded coded = articles.next(records - written);
      ArticleRows rows = ArticleRows.of(coded.article(), coded.extraction(), coding);
      chunk.add(
          new ArticleRows(
              rows.article(),
              rows.records().stream().map(this::aged).toList(),
              rows.mentions(),
              rows.names(),
              rows.sketch()));
    }
    return chunk;
  }

  /** Some records were looked at by people, some are over. */
  private RecordRows aged(RecordRows rows) {
    written++;
    String review =
        switch (written % 50) {
          case 7 -> "confirmed";
          case 17 -> "corrected";
          case 27 -> "rejected";
          default -> "machine";
        };
    String status = written % 40 == 3 ? "retracted" : "active";
    return rows.withRecord(rows.record().with("review_status", review).with("status", status));
  }

  private void reject(UUID run) {
    new Rejections(database.tables())
        .add(
            List.of(
                new Rejection("scans/page-7.pdf", Optional.empty(), "no_body", "scanned: no text"),
                new Rejection("=cmd|calc.jsonl", Optional.of("line 3"), "malformed", "<b>}</b>")),
            run);
  }
}
