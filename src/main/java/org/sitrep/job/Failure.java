package org.sitrep.job;

import java.io.UncheckedIOException;
import java.sql.SQLException;

/** What went wrong, in one line for the person at the terminal. */
final class Failure {
  /** H2: the database file is in use by another process. */
  private static final int H2_IN_USE = 90020;

  private Failure() {}

  /** What we said ourselves of a file, else the innermost cause that says something. */
  static String line(Throwable problem) {
    Throwable cause = problem;
    while (!(cause instanceof UncheckedIOException)
        && cause.getCause() != null
        && cause.getCause().getMessage() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    boolean speaksForItself = cause instanceof RuntimeException && !message.isBlank();
    return speaksForItself ? message : cause.getClass().getSimpleName() + ": " + message;
  }

  /** True where another process has the database open. */
  static boolean isDatabaseInUse(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return true;
      }
    }
    return false;
  }
}
