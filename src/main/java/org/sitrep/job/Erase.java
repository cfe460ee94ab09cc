package org.sitrep.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.export.Exports;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Finish;
import org.sitrep.store.erasure.Erasure;
import org.sitrep.store.erasure.Tombstones;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.InputFiles;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases articles and all that came from them, out of the database, its file and the published
 * files. A second time it mends what a first one that died has left undone.
 */
public final class Erase {
  private static final Logger LOG = LoggerFactory.getLogger(Erase.class);

  private final BeanFactory beans;
  private final Settings settings;
  private final OffsetDateTime now;

  private Erase(BeanFactory beans, Settings settings, Clock clock) {
    this.beans = beans;
    this.settings = settings;
    this.now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Erases articles by key or source; returns the exit code. */
  public static int run(Settings settings, List<String> ids, Clock clock) {
    return new Session(settings, clock).run(beans -> new Erase(beans, settings, clock).erase(ids));
  }

  /** Lets what was erased in again with the next run; returns the exit code. */
  public static int forget(Settings settings, List<String> ids, Clock clock) {
    return new Session(settings, clock)
        .run(
            beans -> {
              int forgotten = beans.getBean(Tombstones.class).remove(ids);
              beans.getBean(InputFiles.class).forget();
              LOG.info("erase: {} articles may be read in again", forgotten);
              return forgotten > 0 ? ExitCode.OK : ExitCode.FAILED;
            });
  }

  private int erase(List<String> ids) {
    Erasure erasure = beans.getBean(Erasure.class);
    for (String id : ids) {
      if (!erasure.knows(id)) {
        LOG.error("erase: no article has the key or source {}; nothing is erased", id);
        return ExitCode.FAILED;
      }
    }
    Row run = beans.getBean(Runs.class).last().orElseThrow();
    if (!run.text("status").equals("completed") && !settings.force()) {
      LOG.error(
          "erase: the last run is {}, and its records would be published; end it by another run,"
              + " or use --force",
          run.text("status"));
      return ExitCode.HELD;
    }
    for (Row article : commit(erasure, ids, run.id("run_id"))) {
      RunEvent.ARTICLE_ERASED
          .on(LOG.atInfo())
          .addKeyValue("article_id", article.id("article_id"))
          .log("erase: {} ({})", article.id("article_id"), article.text("source_id"));
    }
    publish(run);
    return ExitCode.OK;
  }

  private List<Row> commit(Erasure erasure, List<String> ids, UUID run) {
    PlatformTransactionManager transactions = beans.getBean(PlatformTransactionManager.class);
    List<Row> gone =
        new TransactionTemplate(transactions).execute(status -> erasure.erase(ids, run, now));
    return gone == null ? List.of() : gone;
  }

  private void publish(Row run) {
    Tables tables = beans.getBean(Tables.class);
    Row counted = beans.getBean(Runs.class).recounted(run.id("run_id"));
    Exports exports = new Exports(tables);
    List<String> formats = Exports.formats(settings.output());
    exports.publish(settings.output(), counted, formats, Map.of(), 1);
    exports.withdraw(settings.output().resolve(Finish.HELD));
    LOG.info(
        "publish: {} incidents and {} deployments to {}",
        counted.get("incidents"),
        counted.get("deployments"),
        settings.output());
    tables.scrub();
  }
}
