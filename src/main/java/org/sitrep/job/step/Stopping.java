package org.sitrep.job.step;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sitrep.job.journal.RunEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wish that a run should end, from the operating system (SIGTERM, Ctrl-C) or from a caller. The
 * run ends at the next chunk, with everything coded so far in the tables; the process waits for it.
 */
public final class Stopping implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

  /** What a scheduler allows before it kills, less something. */
  private static final int PATIENCE_SECONDS = 25;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAndWait, "stopping");
  private volatile boolean requested;

  private Stopping() {}

  /** Listens to the operating system until it is closed. */
  public static Stopping listen() {
    Stopping stopping = new Stopping();
    Runtime.getRuntime().addShutdownHook(stopping.hook);
    return stopping;
  }

  /** True where the run should end. */
  public boolean isRequested() {
    return requested;
  }

  /** Asks the run to end. */
  void request() {
    requested = true;
  }

  private void stopAndWait() {
    request();
    RunEvent.RUN_STOPPING.on(LOG.atInfo()).log("stopping: what is coded stays coded");
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("stopping took too long; the next run makes up for it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended: the process may. */
  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
