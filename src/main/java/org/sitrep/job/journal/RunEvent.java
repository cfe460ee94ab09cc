package org.sitrep.job.journal;

import org.sitrep.code.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What is worth a line in the log, under a name that stays: with {@code --log=json} the field
 * {@code event} has it, and alarms may rest on it.
 */
public enum RunEvent implements Code {
  RUN_STARTED,
  STEP_STARTED,
  STEP_ENDED,
  ARTICLE_REJECTED,
  RUN_HELD,
  RUN_STOPPING,
  RUN_STOPPED,
  RUN_LOCKED,
  RUN_FAILED,
  RUN_ENDED,
  ARTICLE_ERASED;

  private static final Logger QUIET = LoggerFactory.getLogger("sitrep.events");

  /** A line of this event. */
  public LoggingEventBuilder on(LoggingEventBuilder line) {
    return line.addKeyValue("event", code());
  }

  /** A line for machines only: a terminal would be flooded with them. */
  public LoggingEventBuilder quietly() {
    return on(QUIET.atInfo());
  }
}
