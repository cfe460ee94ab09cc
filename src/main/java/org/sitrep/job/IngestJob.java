package org.sitrep.job;

import java.util.List;
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
 * The job: discover what is to do, code it in parallel, link records to events, publish the files.
 * Every step may be repeated: the work list knows what is left.
 */
@Component
class IngestJob {
  static final String NAME = "ingest";

  private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);
  private static final int CHUNK = 25;
  private static final int RANGES_PER_THREAD = 4;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Discover discover;
  private final Coder coder;
  private final Finish finish;

  IngestJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Discover discover,
      Coder coder,
      Finish finish) {
    this.repository = repository;
    this.transactions = transactions;
    this.discover = discover;
    this.coder = coder;
    this.finish = finish;
  }

  /** The job of one run. */
  Job build(Assignment assignment, Progress progress) {
    return new JobBuilder(NAME, repository)
        .start(step("discover", (step, chunk) -> discover(assignment, progress, step)))
        .next(extract(assignment, progress))
        .next(step("set-aside", (step, chunk) -> codeAside(assignment)))
        .next(step("link", (step, chunk) -> link(assignment)))
        .next(step("publish", (step, chunk) -> publish(assignment)))
        .build();
  }

  /** Leaves the database in good order; nothing may be read from it any more. */
  void tidy(Coding coding) {
    finish.tidy(coding);
  }

  private Step step(String name, Tasklet tasklet) {
    // A restart may find the input changed, or the files not yet written: every step runs again.
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private Step extract(Assignment assignment, Progress progress) {
    int threads = assignment.settings().threads();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("extract-");
    executor.setConcurrencyLimit(threads);
    Step worker =
        step("extract-range", (step, chunk) -> codeRange(assignment, progress, step, chunk));
    return new StepBuilder("extract", repository)
        .partitioner("extract-range", new KeyRanges())
        .step(worker)
        .gridSize(threads == 1 ? 1 : threads * RANGES_PER_THREAD)
        .taskExecutor(executor)
        .build();
  }

  private RepeatStatus discover(Assignment assignment, Progress progress, StepContribution step) {
    Runs.Found found = discover.run(assignment);
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    LOG.info(
        "discover: {} articles read, {} new or changed, {} rejected",
        found.read(),
        found.fresh(),
        found.rejected());
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
  private RepeatStatus codeAside(Assignment assignment) {
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

  private RepeatStatus link(Assignment assignment) {
    LOG.info("link: {} events", finish.link(assignment));
    return RepeatStatus.FINISHED;
  }

  private RepeatStatus publish(Assignment assignment) {
    Finish.Published published = finish.publish(assignment);
    for (String reason : published.reasons()) {
      LOG.warn("held: {}", reason);
    }
    LOG.info(
        published.reasons().isEmpty()
            ? "publish: {} incidents and {} deployments to {}"
            : "held back: {} incidents and {} deployments in {}/held; --force publishes them",
        published.run().get("incidents"),
        published.run().get("deployments"),
        assignment.settings().output());
    return RepeatStatus.FINISHED;
  }
}
