package org.sitrep.job;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.guard.Failure;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.remote.Mailbox;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.setting.Version;
import org.sitrep.job.step.Assignment;
import org.sitrep.job.step.IngestJob;
import org.sitrep.job.step.Progress;
import org.sitrep.job.step.RangeSteps;
import org.sitrep.job.step.Stopping;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Runs;
import org.sitrep.store.run.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/**
 * Starts the job, or takes up the run a dead process left. It is the same run where input, program
 * and knowledge are the same; then it keeps the time of its beginning, and so its records do.
 */
final class Launcher {
  private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);
  private static final String STARTED = "started";
  private static final int RECOVERIES = 50;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Batch batch;
  private final IngestJob ingest;
  private final WorkList work;
  private final Runs runs;
  private final Summary summary;

  Launcher(Batch batch, IngestJob ingest, WorkList work, Runs runs, Summary summary) {
    this.batch = batch;
    this.ingest = ingest;
    this.work = work;
    this.runs = runs;
    this.summary = summary;
  }

  /** Spring Batch, and the clock its runs are named by. */
  record Batch(JobRepository repository, JobOperator operator, JobRegistry registry, Clock clock) {}

  /** Runs the job to its end; returns the exit code. */
  int run(Settings settings, Tools tools, Stopping stopping, Optional<Broker> broker)
      throws JobExecutionException {
    Fingerprint fingerprint = Fingerprint.of(settings.knowledge());
    JobParameters wanted = parameters(settings, fingerprint);
    Optional<JobExecution> left = left().filter(other -> isSame(other.getJobParameters(), wanted));
    JobParameters parameters = left.map(JobExecution::getJobParameters).orElse(wanted);
    if (left.isEmpty()) {
      work.clear();
    }
    Coding coding = coding(parameters, settings, fingerprint.knowledge());
    Optional<Mailbox> mailbox = broker.map(known -> new Mailbox(known, fingerprint.kind()));
    try (Progress progress = new Progress()) {
      Assignment assignment =
          new Assignment(
              settings,
              tools.input(),
              tools.extractor(),
              tools.places(),
              coding,
              stopping,
              mailbox);
      Job job = ingest.build(assignment, progress);
      batch.registry().register(job);
      tellStart(coding, settings, left.isPresent());
      JobExecution execution =
          left.isPresent()
              ? batch.operator().restart(left.get())
              : batch.operator().start(job, parameters);
      return exitCode(execution, coding, settings);
    }
  }

  private static void tellStart(Coding coding, Settings settings, boolean resumed) {
    RunEvent.RUN_STARTED
        .quietly()
        .addKeyValue("run_id", coding.run())
        .addKeyValue("started", coding.now())
        .addKeyValue("resumed", resumed)
        .addKeyValue("mode", settings.mode().code())
        .addKeyValue("input", settings.input().toString())
        .addKeyValue("output", settings.output().toString())
        .addKeyValue("version", Version.text())
        .log("run: started");
  }

  private JobParameters parameters(Settings settings, Fingerprint fingerprint) {
    OffsetDateTime now = OffsetDateTime.now(batch.clock()).truncatedTo(ChronoUnit.SECONDS);
    String number =
        String.valueOf(
            batch.repository().getJobInstances(IngestJob.NAME, 0, Integer.MAX_VALUE).size() + 1);
    return new JobParametersBuilder()
        .addString("number", number)
        .addString(STARTED, now.toString())
        .addString("input", settings.input().toAbsolutePath().normalize().toString())
        .addString("output", settings.output().toAbsolutePath().normalize().toString())
        .addString("fingerprint", fingerprint.coding(settings.mentions(), settings.retention()))
        .toJobParameters();
  }

  private static boolean isSame(JobParameters one, JobParameters other) {
    return Stream.of("input", "output", "fingerprint")
        .allMatch(name -> String.valueOf(one.getString(name)).equals(other.getString(name)));
  }

  private Coding coding(JobParameters parameters, Settings settings, String knowledge) {
    OffsetDateTime started = OffsetDateTime.parse(String.valueOf(parameters.getString(STARTED)));
    String fingerprint = String.valueOf(parameters.getString("fingerprint"));
    return new Coding(
        runs.begin(started, settings.mode().code(), Version.text(), knowledge),
        started,
        fingerprint,
        settings.mentions(),
        settings.retention());
  }

  /** The last run, where it did not come to its end. We hold the lock, so it is not running. */
  private Optional<JobExecution> left() {
    for (JobExecution dead : batch.repository().findRunningJobExecutions(IngestJob.NAME)) {
      recover(dead.getId());
    }
    Optional<JobExecution> last = lastExecution();
    if (last.filter(Launcher::isWorkedOn).isPresent()) {
      recover(last.get().getId());
      last = lastExecution();
    }
    return last.filter(
        execution ->
            execution.getStatus() == BatchStatus.FAILED
                || execution.getStatus() == BatchStatus.STOPPED);
  }

  private Optional<JobExecution> lastExecution() {
    JobInstance instance = batch.repository().getLastJobInstance(IngestJob.NAME);
    @Nullable JobExecution last =
        instance == null ? null : batch.repository().getLastJobExecution(instance);
    return Optional.ofNullable(last);
  }

  /** A manager that failed may have left workers at their ranges. */
  private static boolean isWorkedOn(JobExecution execution) {
    return execution.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning());
  }

  /**
   * Notes that a run is no more. A worker may still be at a range of it, and note each transaction
   * in the very rows: so the workers are told first, who look after each transaction, and what
   * meets one that has not looked yet is tried again.
   */
  private void recover(long execution) {
    RetryPolicy patiently =
        RetryPolicy.builder()
            .includes(OptimisticLockingFailureException.class)
            .maxRetries(RECOVERIES)
            .delay(PAUSE)
            .build();
    try {
      new RetryTemplate(patiently).execute(() -> recoverOnce(execution));
    } catch (RetryException problem) {
      throw new IllegalStateException("the run before does not end", problem);
    }
  }

  private boolean recoverOnce(long execution) {
    @Nullable JobExecution dead = batch.repository().getJobExecution(execution);
    if (dead != null) {
      dead.setStatus(BatchStatus.STOPPING);
      batch.repository().update(dead);
      batch.operator().recover(dead);
    }
    return true;
  }

  private int exitCode(JobExecution execution, Coding coding, Settings settings) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      Row run = runs.get(coding.run());
      boolean held = run.text("status").equals("held");
      summary.show(run, settings.output());
      ingest.tidy(coding);
      return held ? ExitCode.HELD : ExitCode.OK;
    }
    boolean stopped = execution.getStatus() == BatchStatus.STOPPED;
    if (stopped) {
      RunEvent.RUN_STOPPED.on(LOG.atInfo()).log("stopped; the next run goes on");
    } else {
      tellFailure(execution, settings);
    }
    noteEnd(coding, stopped ? "stopped" : "failed");
    return stopped ? ExitCode.STOPPED : ExitCode.FAILED;
  }

  /** Many threads may meet the same fault; it is told once. */
  private static void tellFailure(JobExecution execution, Settings settings) {
    execution.getStepExecutions().stream()
        .flatMap(step -> step.getFailureExceptions().stream())
        .findFirst()
        .map(problem -> Failure.line(problem, settings))
        .or(() -> toldByWorkers(execution))
        .or(
            () ->
                execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .map(problem -> Failure.line(problem, settings)))
        .ifPresent(line -> Failure.tell(LOG, line));
  }

  /** What a worker on another machine met comes as text. */
  private static Optional<String> toldByWorkers(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .filter(step -> step.getStepName().startsWith(RangeSteps.NAME))
        .filter(step -> step.getStatus() == BatchStatus.FAILED)
        .map(step -> step.getExitStatus().getExitDescription())
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .findFirst();
  }

  private void noteEnd(Coding coding, String status) {
    try {
      runs.end(
          coding.run(), status, OffsetDateTime.now(batch.clock()).truncatedTo(ChronoUnit.SECONDS));
    } catch (DataAccessException | TransactionException gone) {
      // What took the database away has been told already; the next run makes up for it.
      LOG.debug("cannot note the end of the run", gone);
    }
  }
}
