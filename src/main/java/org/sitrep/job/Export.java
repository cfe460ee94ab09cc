package org.sitrep.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.Exports;
import org.sitrep.export.Filter;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes files out of a database without a run, to a folder of their own. */
public final class Export {
  private static final Logger LOG = LoggerFactory.getLogger(Export.class);

  private Export() {}

  /**
   * Writes the records a filter leaves in; returns the exit code.
   *
   * @param settings with the database to read, and the folder to write to as output
   * @param formats by name
   */
  public static int run(Settings settings, Filter filter, List<String> formats) {
    Optional<Path> missing = settings.missingDatabase();
    if (missing.isPresent()) {
      LOG.error("export: there is no database {}", missing.get());
      return ExitCode.FAILED;
    }
    return new Session(settings, Clock.systemUTC())
        .run(beans -> export(beans, settings.output(), filter, formats));
  }

  private static int export(BeanFactory beans, Path output, Filter filter, List<String> formats) {
    Optional<Row> run = beans.getBean(Runs.class).last();
    if (run.isEmpty()) {
      LOG.error("export: no run has filled this database yet");
      return ExitCode.FAILED;
    }
    if (!run.get().text("status").equals("completed")) {
      LOG.warn(
          "export: the last run is {}; its records are exported too", run.get().text("status"));
    }
    // All files show the records at one moment.
    TransactionTemplate moment =
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    Exports exports = new Exports(beans.getBean(Tables.class));
    List<String> leftOut =
        moment.execute(status -> exports.publish(output, run.get(), filter, formats));
    LOG.info("export: {} to {}{}", String.join(", ", formats), output, without(leftOut));
    return ExitCode.OK;
  }

  private static String without(@Nullable List<String> leftOut) {
    return leftOut == null || leftOut.isEmpty() ? "" : ", without " + String.join(", ", leftOut);
  }
}
