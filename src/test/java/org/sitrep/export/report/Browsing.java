package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.sitrep.export.ManyRecords;
import org.sitrep.export.Selection;
import org.sitrep.store.Database;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/**
 * Gives each test a window on a report of 400 records, some of hostile articles, and sees after it
 * that the page neither complained, nor asked the network, nor ran what an article says. Without
 * Chromium the tests are skipped.
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {
  /** What hostile articles begin with; their source ids end with 7. */
  static final String HOSTILE =
      "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

  private Optional<Shared> shared = Optional.empty();
  private Optional<Tab> open = Optional.empty();
  private Path downloads = Path.of("");

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    Optional<Path> program = Chromium.find();
    assumeTrue(program.isPresent(), "no Chromium here: apt-get install chromium");
    Shared ready =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(Shared.class, key -> Shared.create(program.get()), Shared.class);
    Tab tab = ready.chromium().open();
    downloads = Files.createTempDirectory(ready.folder(), "downloads");
    tab.downloadTo(downloads);
    shared = Optional.of(ready);
    open = Optional.of(tab);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (open.isPresent()) {
      Tab tab = open.get();
      assertEquals(List.of(), tab.complaints());
      assertEquals(List.of(), tab.requestsToTheNetwork());
      assertEquals("undefined", tab.ask("typeof window.hacked"));
      tab.close();
    }
  }

  Tab tab() {
    return open.orElseThrow();
  }

  /** Opens a view of the report, {@code "#/incident"}. */
  void open(String view) {
    tab().open(report(), view);
  }

  Path report() {
    return shared.orElseThrow().folder().resolve(Report.FOLDER);
  }

  /** What the report was written from. */
  Tables tables() {
    return shared.orElseThrow().tables();
  }

  /** A file the page lets be downloaded, once it is there. */
  Path downloaded(String name) {
    return Tab.await(downloads.resolve(name));
  }

  /** An incident whose article is not hostile. */
  Row incident() {
    return tables()
        .select(
            "incident_flat",
            "status = 'active' AND source_id NOT LIKE '%7' AND killed_best > 1 ORDER BY incident_id"
                + " FETCH FIRST 1 ROWS ONLY")
        .get(0);
  }

  /** Number of active records of a kind. */
  long active(String kind) {
    return tables().count(kind, "status = 'active'");
  }

  /** One browser and one report for all tests. */
  private record Shared(Chromium chromium, Path folder, Tables tables) implements AutoCloseable {

    static Shared create(Path program) {
      try {
        Database database = Database.create();
        Row run = ManyRecords.fill(database, 400);
        for (String column : List.of("headline", "body", "publisher", "source_path", "url")) {
          String words = column.equals("url") ? "javascript:window.hacked=1//" : HOSTILE;
          String begin = "UPDATE article SET " + column + " = ? || " + column;
          database.jdbc().update(begin + " WHERE source_id LIKE '%7'", words);
        }
        String actors = "UPDATE incident_summary SET perpetrators = ? || perpetrators";
        database.jdbc().update(actors, HOSTILE);
        comment(database);
        Path folder = Files.createTempDirectory("report");
        new Report().write(Selection.all(database.tables()), run, folder);
        return new Shared(Chromium.start(program), folder, database.tables());
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }

    /** Somebody corrected a number and commented on it, and somebody else on all records. */
    private static void comment(Database database) {
      String columns =
          "INSERT INTO correction (correction_id, record_id, lies_on, verdict, field, machine_value,"
              + " machine_told, human_value, coder, comment, coded, status, source_path, line,"
              + " run_id) SELECT RANDOM_UUID(), incident_id, incident_id, ";
      String rows = ", 'nf.jsonl', 1, run_id FROM incident";
      database
          .jdbc()
          .update(
              columns
                  + "'correct', 'killed_best', '2', TRUE, '3', 'NF', ?, '2026-01-16 06:00:00Z',"
                  + " 'conflict'"
                  + rows,
              HOSTILE + "see the last line");
      database
          .jdbc()
          .update(
              columns
                  + "'unsure', NULL, NULL, FALSE, NULL, 'QQ', 'a drill?', '2026-01-17 06:00:00Z',"
                  + " 'applied'"
                  + rows);
    }

    @Override
    public void close() throws IOException {
      chromium.close();
      Chromium.delete(folder);
    }
  }
}
