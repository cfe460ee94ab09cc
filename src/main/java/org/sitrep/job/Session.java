package org.sitrep.job;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.sitrep.export.Publication;
import org.sitrep.job.guard.Failure;
import org.sitrep.job.guard.Room;
import org.sitrep.job.guard.RunLock;
import org.sitrep.job.guard.SafeMigration;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.table.DatabaseLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Work that needs output and database for itself: both are locked, what a dead process left there
 * is mended, the tables are brought up to date, and whatever goes wrong becomes a line and a code.
 */
final class Session {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  private final Settings settings;
  private final Clock clock;

  Session(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is done meanwhile. */
  interface Work {
    /** Does it; returns the exit code. */
    int run(BeanFactory beans) throws Exception;
  }

  /** Does the work; returns its exit code, or one that says why it could not be done. */
  int run(Work work) {
    try (RunLock lock = RunLock.acquire(settings).orElse(null)) {
      if (lock == null) {
        RunEvent.RUN_LOCKED
            .on(LOG.atError())
            .log("another run works on {} or its database", settings.output());
        return ExitCode.LOCKED;
      }
      Room.require(settings);
      new Publication(settings.output()).recover();
      settings.databaseFile().map(SafeMigration::new).ifPresent(SafeMigration::recover);
      return open(work);
    } catch (Exception problem) {
      Failure.tell(LOG, Failure.line(problem, settings));
      return Failure.code(problem);
    }
  }

  private int open(Work work) throws Exception {
    try (ConfigurableApplicationContext context = context(settings, clock, true)) {
      return runAlone(context, work);
    }
  }

  /**
   * Opens the database of settings.
   *
   * @param migrated true to bring its tables up to date
   */
  static ConfigurableApplicationContext context(Settings settings, Clock clock, boolean migrated) {
    Map<String, Object> properties =
        Map.of(
            "spring.datasource.url",
            settings.url(),
            "spring.datasource.hikari.maximum-pool-size",
            settings.threads() * 2 + 4,
            "spring.flyway.enabled",
            migrated);
    return new SpringApplicationBuilder(Ingest.class)
        .properties(properties)
        .initializers(
            starting -> {
              starting.getBeanFactory().registerSingleton("clock", clock);
              starting.getBeanFactory().registerSingleton("settings", settings);
            })
        .run();
  }

  private int runAlone(ConfigurableApplicationContext context, Work work) throws Exception {
    try (DatabaseLock lock = DatabaseLock.acquire(context.getBean(DataSource.class)).orElse(null)) {
      if (lock == null) {
        RunEvent.RUN_LOCKED
            .on(LOG.atError())
            .log("another run works on the database of {}", settings.output());
        return ExitCode.LOCKED;
      }
      return work.run(context);
    }
  }
}
