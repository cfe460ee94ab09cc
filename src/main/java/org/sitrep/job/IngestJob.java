package org.sitrep.job;

import io.micrometer.observation.ObservationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.journal.StepLog;
import org.sitrep.store.Runs;
import org.sitrep.store.WorkList;
import org.sitrep.store.rows.Coding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: discover what is to do, take in what coders say, code in parallel, lay what they say
 * over the rest, link records to events, publish the files. Every step may be repeated: the work
 * list knows what is left.
 */
@Component
class IngestJob {
  static final String NAME = "ingest";

  private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);
  private static final int CHUNK = 25;
  private static final int RANGES_PER_THREAD = 4;

  private final Batch batch;
  private final Discover discover;
  private final Coder coder;
  private final Review review;
  private final Finish finish;

  IngestJob(Batch batch, Discover discover, Coder coder, Review review, Finish finish) {
    this.batch = batch;
    this.discover = discover;
    this.coder = coder;
    this.review = review;
    this.finish = finish;
  }

  /** What Spring Batch runs a job with, and tells of it to. */
  record Batch(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ObservationRegistry observations) {}

  /** The job of one run. */
  Job build(Assignment assignment, Progress progress) {
    StepLog log = new StepLog();
    return new JobBuilder(NAME, batch.repository())
        .observationRegistry(batch.observations())
        .start(step("discover", log, (step, chunk) -> discover(assignment, progress, step, log)))
        .next(step("corrections", log, (step, chunk) -> take(assignment)))
        .next(extract(assignment, progress, log))
        .next(step("set-aside", log, (step, chunk) -> codeAside(assignment, step)))
        .next(step("review", log, (step, chunk) -> review(assignment, step)))
        .next(step("link", log, (step, chunk) -> link(assignment, log)))
        .next(step("publish", log, (step, chunk) -> publish(assignment, log)))
        .build();
  }

  /** Leaves the database in good order; nothing may be read from it any more. */
  void tidy(Coding coding) {
    finish.tidy(coding);
  }

  private Step step(String name, StepLog log, Tasklet tasklet) {
    return new StepBuilder(name, batch.repository())
        .observationRegistry(batch.observations())
        .listener(log)
        // A restart may find the input changed, or the files not yet written: it runs again.
        .allowStartIfComplete(true)
        .tasklet(tasklet, batch.transactions())
        .build();
  }

  private Step extract(Assignment assignment, Progress progress, StepLog log) {
    int threads = assignment.settings().threads();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("extract-");
    executor.setConcurrencyLimit(threads);
    Step worker =
        new StepBuilder("extract-range", batch.repository())
            .allowStartIfComplete(true)
            .tasklet(
                (step, chunk) -> codeRange(assignment, progress, step, chunk), batch.transactions())
            .build();
    return new StepBuilder("extract", batch.repository())
        .observationRegistry(batch.observations())
        .listener(log)
        .partitioner("extract-range", new KeyRanges())
        .step(worker)
        .gridSize(threads == 1 ? 1 : threads * RANGES_PER_THREAD)
        .taskExecutor(executor)
        .build();
  }

  private RepeatStatus discover(
      Assignment assignment, Progress progress, StepContribution step, StepLog log) {
    Runs.Found found = discover.run(assignment);
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles_read", found.read());
    counts.put("articles_new", found.fresh());
    counts.put("articles_rejected", found.rejected());
    log.tell("discover: {} articles read, {} new or changed, {} rejected", counts);
    progress.expect(found.fresh());
    return RepeatStatus.FINISHED;
  }

  /** True where the run is asked to end; the step then is left off here. */
  private static boolean isToStop(Assignment assignment, StepContribution step) {
    boolean stop = assignment.stopping().isRequested();
    if (stop) {
      step.getStepExecution().setTerminateOnly();
    }
    return stop;
  }

  private RepeatStatus codeRange(
      Assignment assignment, Progress progress, StepContribution step, ChunkContext chunk) {
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    KeyRanges.Range range = KeyRanges.of(chunk.getStepContext().getStepName());
    List<WorkList.Item> items = coder.work().next(range.from(), range.to(), CHUNK);
    Coder.Method method = Coder.extracting(assignment.extractor(), assignment.coding());
    if (items.isEmpty()) {
      return RepeatStatus.FINISHED;
    }
    coder.code(items, method, assignment.coding());
    items.forEach(item -> step.incrementReadCount());
    step.incrementWriteCount(items.size());
    progress.add(items.size());
    return RepeatStatus.CONTINUABLE;
  }

  /** Repetitions and older texts, once what they point to is there. */
  private RepeatStatus codeAside(Assignment assignment, StepContribution step) {
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    List<WorkList.Item> items = coder.work().aside(CHUNK);
    if (items.isEmpty()) {
      return RepeatStatus.FINISHED;
    }
    coder.code(
        items,
        coder.settingAside(assignment.extractor(), assignment.coding()),
        assignment.coding());
    return RepeatStatus.CONTINUABLE;
  }

  private RepeatStatus take(Assignment assignment) {
    review.take(assignment);
    return RepeatStatus.FINISHED;
  }

  private RepeatStatus review(Assignment assignment, StepContribution step) {
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    return RepeatStatus.continueIf(review.apply(assignment));
  }

  private RepeatStatus link(Assignment assignment, StepLog log) {
    discover.done(assignment.coding());
    log.tell("link: {} events", Map.of("events", finish.link(assignment)));
    return RepeatStatus.FINISHED;
  }

  private RepeatStatus publish(Assignment assignment, StepLog log) {
    Finish.Published published = finish.publish(assignment);
    for (String reason : published.reasons()) {
      RunEvent.RUN_HELD.on(LOG.atWarn()).addKeyValue("reason", reason).log("held: {}", reason);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("incidents", published.run().number("incidents"));
    told.put("deployments", published.run().number("deployments"));
    told.put("output", assignment.settings().output().toString());
    log.tell(
        published.reasons().isEmpty()
            ? "publish: {} incidents and {} deployments to {}"
            : "held back: {} incidents and {} deployments in {}/held; --force publishes them",
        told);
    return RepeatStatus.FINISHED;
  }
}
