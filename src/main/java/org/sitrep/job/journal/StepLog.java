package org.sitrep.job.journal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Writes down when a step begins and ends, and what came of it: {@code "discover: 12 articles read,
 * 3 new or changed, 0 rejected"}.
 */
public final class StepLog implements StepExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);
  private static final double MILLIS = 1000.0;

  private final Map<String, Object> counts = new LinkedHashMap<>();
  private String line = "";

  /** What came of the step: a line for people, in which the counts stand for {@code {}}. */
  public synchronized void tell(String text, Map<String, ?> numbers) {
    line = text;
    counts.clear();
    counts.putAll(numbers);
  }

  @Override
  public void beforeStep(StepExecution step) {
    RunEvent.STEP_STARTED
        .quietly()
        .addKeyValue("step", step.getStepName())
        .log("{}: started", step.getStepName());
  }

  @Override
  public synchronized @Nullable ExitStatus afterStep(StepExecution step) {
    LoggingEventBuilder log =
        line.isEmpty() ? RunEvent.STEP_ENDED.quietly() : RunEvent.STEP_ENDED.on(LOG.atInfo());
    log = log.addKeyValue("step", step.getStepName());
    for (Map.Entry<String, Object> count : counts.entrySet()) {
      log = log.addKeyValue(count.getKey(), count.getValue());
    }
    log.addKeyValue("status", step.getStatus().name().toLowerCase(Locale.ROOT))
        .addKeyValue("seconds", seconds(step))
        .log(line.isEmpty() ? step.getStepName() + ": ended" : line, counts.values().toArray());
    line = "";
    counts.clear();
    return null;
  }

  private static double seconds(StepExecution step) {
    @Nullable LocalDateTime started = step.getStartTime();
    return started == null
        ? 0
        : Duration.between(started, LocalDateTime.now(ZoneId.systemDefault())).toMillis() / MILLIS;
  }
}
