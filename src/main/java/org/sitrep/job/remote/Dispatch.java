package org.sitrep.job.remote;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.jms.JmsException;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.MessageChannel;

/**
 * Sends the ranges of the work list to whoever works, and waits until the database says that all
 * are done. The broker keeps a range until a worker has done it: one that dies is made up for by
 * another, and one that comes late finds what is left.
 */
public final class Dispatch implements PartitionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  /** Articles a range, more or less: some seconds of work, soon done again where a worker dies. */
  private static final long ARTICLES = 250;

  private static final int FEWEST = 8;
  private static final int MOST = 500;
  private static final long POLL_MILLIS = 500;

  /** A broker that was there is waited for a minute, before each message. */
  private static final int SENDINGS = 60;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** A minute, in looks. */
  private static final long QUIET = 60_000 / POLL_MILLIS;

  private final JobRepository repository;
  private final WorkList work;
  private final Mailbox mailbox;
  private final Coding coding;
  private final BooleanSupplier stopping;
  private final LongConsumer progress;

  /**
   * @param stopping true where the run is asked to end
   * @param progress takes the number of articles coded since it was last told
   */
  public Dispatch(
      JobRepository repository,
      WorkList work,
      Mailbox mailbox,
      Coding coding,
      BooleanSupplier stopping,
      LongConsumer progress) {
    this.repository = repository;
    this.work = work;
    this.mailbox = mailbox;
    this.coding = coding;
    this.stopping = stopping;
    this.progress = progress;
  }

  /** How many ranges so many articles are cut into. */
  static int ranges(long articles) {
    return (int) Math.max(FEWEST, Math.min(MOST, articles / ARTICLES));
  }

  @Override
  public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution step)
      throws Exception {
    long left = work.size();
    if (stopping.getAsBoolean()) {
      step.setTerminateOnly();
      return List.of();
    }
    if (left == 0) {
      return List.of();
    }
    LOG.info("extract: {} articles lie in {}", left, mailbox);
    CachingConnectionFactory connections =
        new CachingConnectionFactory(mailbox.broker().connections());
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    ScheduledFuture<?> looking =
        watch.scheduleWithFixedDelay(
            new Watch(step.getJobExecutionId(), left),
            POLL_MILLIS,
            POLL_MILLIS,
            TimeUnit.MILLISECONDS);
    try {
      connections.initConnection();
      return handler(new JmsTemplate(connections), ranges(left)).handle(splitter, step);
    } catch (JMSException problem) {
      throw failure(problem, problem);
    } catch (JmsException problem) {
      throw failure(problem, problem.getMostSpecificCause());
    } finally {
      looking.cancel(true);
      watch.shutdown();
      connections.destroy();
    }
  }

  private UncheckedIOException failure(Exception problem, Throwable cause) {
    return new UncheckedIOException(
        "broker " + mailbox.broker().url() + ": " + cause.getMessage(), new IOException(problem));
  }

  private MessageChannelPartitionHandler handler(JmsTemplate jms, int ranges) throws Exception {
    MessageChannel channel =
        (message, timeout) -> {
          StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
          Parcel parcel = new Parcel(request.getStepExecutionId(), coding);
          send(jms, parcel);
          return true;
        };
    MessagingTemplate messages = new MessagingTemplate();
    messages.setDefaultChannel(channel);
    MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
    handler.setStepName("extract-range");
    handler.setGridSize(ranges);
    handler.setMessagingOperations(messages);
    handler.setJobRepository(repository);
    handler.setPollInterval(POLL_MILLIS);
    handler.afterPropertiesSet();
    return handler;
  }

  /** Patiently: a broker that starts anew knows by its key a message it has already. */
  private void send(JmsTemplate jms, Parcel parcel) {
    RetryPolicy patiently =
        RetryPolicy.builder()
            .includes(JmsException.class)
            .predicate(problem -> !stopping.getAsBoolean())
            .maxRetries(SENDINGS)
            .delay(PAUSE)
            .build();
    new RetryTemplate(patiently)
        .invoke(
            () ->
                jms.send(
                    mailbox.broker().queue(), session -> parcel.message(session, mailbox.kind())));
  }

  /** Tells how far the workers are, and tells them when the run is asked to end. */
  private final class Watch implements Runnable {
    private final long job;
    private long left;
    private long quiet;
    private boolean told;

    Watch(long job, long left) {
      this.job = job;
      this.left = left;
    }

    @Override
    public void run() {
      try {
        long now = work.size();
        progress.accept(left - now);
        quiet = now < left ? 0 : quiet + 1;
        left = now;
        if (quiet == QUIET) {
          LOG.warn("extract: nothing done for a minute; does a worker of that kind run?");
        }
        if (stopping.getAsBoolean() && !told) {
          tellWorkers();
          told = true;
        }
      } catch (DataAccessException problem) {
        // Who waits for the workers meets the same, and says so.
        LOG.debug("cannot look at the workers", problem);
      }
    }

    private void tellWorkers() {
      @Nullable JobExecution execution = repository.getJobExecution(job);
      if (execution != null && execution.isRunning()) {
        execution.setStatus(BatchStatus.STOPPING);
        repository.update(execution);
      }
    }
  }
}
