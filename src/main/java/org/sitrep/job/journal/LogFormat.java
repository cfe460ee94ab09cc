package org.sitrep.job.journal;

import org.sitrep.code.Code;

/** How lines of the log are written. */
public enum LogFormat implements Code {
  /** For people: a line a step. */
  TEXT,
  /** For machines: a JSON object an event. */
  JSON;

  private static final String PROPERTY = "sitrep.log";

  /** Takes effect if nothing has been logged yet, since the log is set up with its first line. */
  public void use() {
    System.setProperty(PROPERTY, code());
  }

  /** True where lines are for people. */
  public static boolean isText() {
    return System.getProperty(PROPERTY, TEXT.code()).equals(TEXT.code());
  }
}
