package org.sitrep.job.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;

/**
 * Ends the process where the database is gone: nothing more can be written down, and every part of
 * the job would try for itself. H2 closes its store when the disk is full, and a thread that would
 * roll back waits for it in an endless loop: the job would hang for ever. What the next run finds
 * is what it finds after {@code kill -9}.
 */
public final class LastWord implements StepExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

  private final Settings settings;
  private final AtomicBoolean said = new AtomicBoolean();

  /** Speaks of work with those settings. */
  public LastWord(Settings settings) {
    this.settings = settings;
  }

  /** The same work; where it meets a database that is gone, this is said, and all is over. */
  public Tasklet guarding(Tasklet tasklet) {
    return (step, chunk) -> {
      try {
        return tasklet.execute(step, chunk);
      } catch (Exception problem) {
        if (Failure.isDatabaseGone(problem)) {
          endProcess(problem);
        }
        throw problem;
      }
    };
  }

  /**
   * Hears also of what fails around the work: the end of a transaction, what is noted of a step.
   */
  @Override
  public ExitStatus afterStep(StepExecution step) {
    step.getFailureExceptions().stream()
        .filter(Failure::isDatabaseGone)
        .findFirst()
        .ifPresent(this::endProcess);
    return step.getExitStatus();
  }

  private void endProcess(Throwable problem) {
    if (said.compareAndSet(false, true)) {
      Failure.tell(LOG, Failure.line(problem, settings));
      Runtime.getRuntime().halt(ExitCode.FAILED);
    }
  }
}
