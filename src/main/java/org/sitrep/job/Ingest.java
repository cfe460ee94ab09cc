package org.sitrep.job;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sitrep.job.gate.Thresholds;
import org.sitrep.job.guard.SafeMigration;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.IngestJob;
import org.sitrep.job.step.Portions;
import org.sitrep.job.step.Stopping;
import org.sitrep.store.run.Runs;
import org.sitrep.store.run.WorkList;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs the job from settings to exit code. */
@SpringBootApplication(scanBasePackages = {"org.sitrep.store", "org.sitrep.job"})
@EnableConfigurationProperties({Thresholds.class, Portions.class})
public class Ingest {
  /** Runs the job; returns the exit code. */
  public static int run(Settings settings, Supplier<Tools> tools, Clock clock) {
    return run(settings, tools, clock, Optional.empty());
  }

  /**
   * Runs the job; returns the exit code.
   *
   * @param broker where workers take the articles to code from; empty to code them here
   */
  public static int run(
      Settings settings, Supplier<Tools> tools, Clock clock, Optional<Broker> broker) {
    try (Stopping stopping = Stopping.listen()) {
      // Lexicons and gazetteer are loaded while Spring starts: a second less to wait.
      CompletableFuture<Tools> loading = CompletableFuture.supplyAsync(tools);
      int code =
          new Session(settings, clock)
              .run(
                  beans ->
                      beans
                          .getBean(Launcher.class)
                          .run(settings, loading.join(), stopping, broker));
      RunEvent.RUN_ENDED
          .quietly()
          .addKeyValue("exit_code", code)
          .log("run: ended with exit code {}", code);
      return code;
    }
  }

  @Bean
  FlywayMigrationStrategy migration(Settings settings) {
    return flyway ->
        settings
            .databaseFile()
            .map(SafeMigration::new)
            .ifPresentOrElse(safe -> safe.migrate(flyway), flyway::migrate);
  }

  @Bean
  MapJobRegistry jobRegistry() {
    return new MapJobRegistry();
  }

  @Bean
  Launcher launcher(
      Launcher.Batch batch, IngestJob ingest, WorkList work, Runs runs, Summary summary) {
    return new Launcher(batch, ingest, work, runs, summary);
  }

  @Bean
  IngestJob.Batch jobBatch(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ObservationRegistry observations,
      Portions portions) {
    return new IngestJob.Batch(repository, transactions, observations, portions);
  }

  @Bean
  Launcher.Batch batch(
      JobRepository repository, JobOperator operator, JobRegistry registry, Clock clock) {
    return new Launcher.Batch(repository, operator, registry, clock);
  }
}
