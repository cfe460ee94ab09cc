package org.sitrep.job.remote;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.rows.Coding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Codes the ranges a worker is sent. A message leaves the queue when its range is done; where the
 * worker dies before, the broker gives it to another. What a manager that is gone has sent is
 * passed over.
 */
public final class RangeListener implements MessageListener {
  private static final Logger LOG = LoggerFactory.getLogger(RangeListener.class);

  /** A range so many workers died at is not tried again. */
  private static final int DELIVERIES = 5;

  private static final String DELIVERY = "JMSXDeliveryCount";

  private final JobRepository repository;
  private final Function<Coding, Step> steps;
  private final Consumer<String> refusal;

  /**
   * @param steps codes ranges in that way
   * @param refusal ends this worker, for the reason it takes: work that goes back again and again
   *     is lost
   */
  public RangeListener(
      JobRepository repository, Function<Coding, Step> steps, Consumer<String> refusal) {
    this.repository = repository;
    this.steps = steps;
    this.refusal = refusal;
  }

  @Override
  public void onMessage(Message message) {
    try {
      Parcel parcel = Parcel.of(message);
      @Nullable StepExecution step = repository.getStepExecution(parcel.step());
      if (step == null || !isOf(parcel, step.getJobExecution())) {
        refusal.accept("the queue holds work of another database");
        throw new IllegalStateException("not ours: " + parcel);
      }
      if (step.getJobExecution().isStopping()) {
        end(step, ExitStatus.STOPPED, BatchStatus.STOPPED);
      } else if (isWanted(step)) {
        code(parcel, step, message.getIntProperty(DELIVERY));
      }
    } catch (JMSException problem) {
      throw new IllegalStateException("cannot read a message", problem);
    }
  }

  private void code(Parcel parcel, StepExecution step, int delivery) {
    if (delivery > DELIVERIES) {
      String reason = step.getStepName() + ": " + DELIVERIES + " workers died at it";
      LOG.error("{}", reason);
      end(step, ExitStatus.FAILED.addExitDescription(reason), BatchStatus.FAILED);
      return;
    }
    try {
      // The step as it was when it was found wanted: where its run has been given up since, the
      // first note in its row fails, and the message is looked at again.
      steps.apply(parcel.coding()).execute(step);
    } catch (JobInterruptedException stopped) {
      end(step, ExitStatus.STOPPED, BatchStatus.STOPPED);
    }
  }

  private static boolean isOf(Parcel parcel, JobExecution job) {
    JobParameters parameters = job.getJobParameters();
    return parcel.coding().fingerprint().equals(parameters.getString("fingerprint"))
        && parcel.coding().now().toString().equals(parameters.getString("started"));
  }

  /** Neither done by a worker whose word did not reach the broker, nor of a manager that died. */
  private static boolean isWanted(StepExecution step) {
    return step.getJobExecution().isRunning() && step.getStatus().isRunning();
  }

  private void end(StepExecution step, ExitStatus exit, BatchStatus status) {
    step.setStatus(status);
    step.setExitStatus(exit);
    step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
    repository.update(step);
  }
}
