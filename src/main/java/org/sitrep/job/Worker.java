package org.sitrep.job;

import jakarta.jms.MessageListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.sitrep.job.guard.Failure;
import org.sitrep.job.guard.LastWord;
import org.sitrep.job.remote.Broker;
import org.sitrep.job.remote.Mailbox;
import org.sitrep.job.remote.RangeListener;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.RangeSteps;
import org.sitrep.job.step.Stopping;
import org.sitrep.store.rows.Coding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Codes what a manager on another machine has found to do. It needs the broker and the database,
 * not the input: the articles lie on the work list. As many workers as there are machines may come
 * and go at any time.
 */
public final class Worker {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final long LOOK_MILLIS = 200;

  /** Between two tries to reach a broker that is gone. */
  private static final long FIRST_PAUSE_MILLIS = 1_000;

  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final Settings settings;
  private final Mailbox mailbox;
  private final Tools tools;
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicLong lastWork = new AtomicLong(System.nanoTime());

  private Worker(Settings settings, Broker broker, Tools tools) {
    this.settings = settings;
    this.mailbox = new Mailbox(broker, Fingerprint.of(settings.knowledge()).kind());
    this.tools = tools;
  }

  /**
   * Works until it is asked to end; returns the exit code.
   *
   * @param settings its database, knowledge and number of threads; the rest a manager tells
   * @param idle after so long without work it ends by itself
   */
  public static int run(
      Settings settings, Broker broker, Supplier<Tools> tools, Optional<Duration> idle) {
    CompletableFuture<Tools> loading = CompletableFuture.supplyAsync(tools);
    try (Stopping stopping = Stopping.listen();
        ConfigurableApplicationContext context =
            Session.context(settings, Clock.systemUTC(), false)) {
      return new Worker(settings, broker, loading.join()).work(context, stopping, idle);
    } catch (Exception problem) {
      Failure.tell(LOG, Failure.line(problem, settings));
      return Failure.code(problem);
    }
  }

  private int work(BeanFactory beans, Stopping stopping, Optional<Duration> idle)
      throws InterruptedException {
    DefaultMessageListenerContainer container = container(beans);
    container.afterPropertiesSet();
    container.start();
    lastWork.set(System.nanoTime());
    LOG.info("worker: {} threads wait at {}", settings.threads(), mailbox);
    while (!stopping.isRequested() && !isIdle(idle)) {
      Thread.sleep(LOOK_MILLIS);
    }
    // What is being coded is coded to the end of its range; a worker killed meanwhile is made up
    // for.
    container.destroy();
    return stopping.isRequested() ? ExitCode.STOPPED : ExitCode.OK;
  }

  private boolean isIdle(Optional<Duration> idle) {
    return idle.isPresent()
        && busy.get() == 0
        && System.nanoTime() - lastWork.get() > idle.get().toNanos();
  }

  private DefaultMessageListenerContainer container(BeanFactory beans) {
    JobRepository repository = beans.getBean(JobRepository.class);
    RangeSteps steps = beans.getBean(RangeSteps.class);
    RangeListener listener =
        new RangeListener(repository, coding -> step(steps, coding), Worker::endProcess);
    DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
    container.setConnectionFactory(mailbox.broker().connections());
    container.setDestinationName(mailbox.broker().queue());
    container.setMessageSelector(mailbox.selector());
    container.setSessionTransacted(true);
    container.setConcurrentConsumers(settings.threads());
    ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
    pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
    container.setBackOff(pauses);
    container.setMessageListener(
        (MessageListener)
            message -> {
              busy.incrementAndGet();
              try {
                listener.onMessage(message);
              } finally {
                lastWork.set(System.nanoTime());
                busy.decrementAndGet();
              }
            });
    return container;
  }

  /** At once, so that the message is given back once and not again and again. */
  private static void endProcess(String reason) {
    Failure.tell(LOG, reason);
    Runtime.getRuntime().halt(ExitCode.FAILED);
  }

  private Step step(RangeSteps steps, Coding coding) {
    return steps.step(
        new RangeSteps.Work(
            tools.extractor(), coding, new LastWord(settings), () -> false, articles -> {}));
  }
}
