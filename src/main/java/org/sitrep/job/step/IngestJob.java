package org.sitrep.job.step;

import io.micrometer.observation.ObservationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.job.guard.LastWord;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.journal.StepLog;
import org.sitrep.job.remote.Dispatch;
import org.sitrep.job.remote.Mailbox;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Runs;
import org.sitrep.store.run.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
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
public class IngestJob {
  /** Of the job in the tables of Spring Batch. */
  public static final String NAME = "ingest";

  private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);

  private final Batch batch;
  private final Discover discover;
  private final Coder coder;
  private final RangeSteps ranges;
  private final Review review;
  private final Finish finish;

  IngestJob(
      Batch batch,
      Discover discover,
      Coder coder,
      RangeSteps ranges,
      Review review,
      Finish finish) {
    this.batch = batch;
    this.discover = discover;
    this.coder = coder;
    this.ranges = ranges;
    this.review = review;
    this.finish = finish;
  }

  /** What Spring Batch runs a job with, and tells of it to. */
  public record Batch(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ObservationRegistry observations,
      Portions portions) {}

  /** The job of one run. */
  public Job build(Assignment assignment, Progress progress) {
    StepLog log = new StepLog();
    Watch watch = new Watch(log, new LastWord(assignment.settings()));
    return new JobBuilder(NAME, batch.repository())
        .observationRegistry(batch.observations())
        .start(step("discover", watch, (step, chunk) -> discover(assignment, progress, step, log)))
        .next(step("corrections", watch, (step, chunk) -> take(assignment)))
        .next(extract(assignment, progress, watch))
        .next(step("set-aside", watch, (step, chunk) -> codeAside(assignment, step)))
        .next(step("review", watch, (step, chunk) -> review(assignment, step)))
        .next(step("link", watch, (step, chunk) -> link(assignment, log)))
        .next(step("publish", watch, (step, chunk) -> publish(assignment, log)))
        .build();
  }

  /** Leaves the database in good order; nothing may be read from it any more. */
  public void tidy(Coding coding) {
    finish.tidy(coding);
  }

  /** Who sees what becomes of a step. */
  private record Watch(StepLog log, LastWord lastWord) {}

  private Step step(String name, Watch watch, Tasklet tasklet) {
    return new StepBuilder(name, batch.repository())
        .observationRegistry(batch.observations())
        .listener(watch.log())
        .listener(watch.lastWord())
        // A restart may find the input changed, or the files not yet written: it runs again.
        .allowStartIfComplete(true)
        .tasklet(watch.lastWord().guarding(tasklet), batch.transactions())
        .build();
  }

  private Step extract(Assignment assignment, Progress progress, Watch watch) {
    PartitionStepBuilder step =
        new StepBuilder("extract", batch.repository())
            .observationRegistry(batch.observations())
            .listener(watch.log())
            .listener(watch.lastWord())
            .partitioner(RangeSteps.NAME, new KeyRanges());
    Optional<Mailbox> mailbox = assignment.mailbox();
    return mailbox.isPresent()
        ? step.partitionHandler(dispatch(mailbox.get(), assignment, progress)).build()
        : here(step, assignment, progress, watch);
  }

  private Dispatch dispatch(Mailbox mailbox, Assignment assignment, Progress progress) {
    return new Dispatch(
        batch.repository(),
        coder.work(),
        mailbox,
        assignment.coding(),
        assignment.stopping()::isRequested,
        articles -> progress.add((int) articles));
  }

  private Step here(
      PartitionStepBuilder step, Assignment assignment, Progress progress, Watch watch) {
    int threads = assignment.settings().threads();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("extract-");
    executor.setConcurrencyLimit(threads);
    RangeSteps.Work work =
        new RangeSteps.Work(
            assignment.extractor(),
            assignment.coding(),
            watch.lastWord(),
            assignment.stopping()::isRequested,
            progress::add);
    return step.step(ranges.step(work))
        .gridSize(threads == 1 ? 1 : threads * batch.portions().ranges())
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

  /** Repetitions and older texts, once what they point to is there. */
  private RepeatStatus codeAside(Assignment assignment, StepContribution step) {
    if (isToStop(assignment, step)) {
      return RepeatStatus.CONTINUABLE;
    }
    List<WorkList.Item> items = coder.work().aside(batch.portions().chunk());
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
