package org.sitrep.job.guard;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.slf4j.Logger;

/** What went wrong and where, in one line for the person at the terminal. */
public final class Failure {
  /** H2: the database file is in use by another process. */
  private static final int H2_IN_USE = 90020;

  /** By the standard a connection that is no more; by PostgreSQL a server that ends. */
  private static final List<String> LOST = List.of("08", "57P0");

  /** After what H2 says; the statement itself is on the next line. */
  private static final String STATEMENT = "; SQL statement:";

  private Failure() {}

  /** What went wrong where the work had those settings. */
  public static String line(Throwable problem, Settings settings) {
    return line(problem, settings.place());
  }

  /** The exit code that says the same. */
  public static int code(Throwable problem) {
    return isDatabaseInUse(problem) ? ExitCode.LOCKED : ExitCode.FAILED;
  }

  /** Writes it into the log. */
  public static void tell(Logger log, String line) {
    RunEvent.RUN_FAILED.on(log.atError()).addKeyValue("reason", line).log("failed: {}", line);
  }

  /**
   * Who has the database, what we said ourselves of a file, else the innermost cause that says
   * something: {@code "database /data/sitrep: No space left on device"}.
   *
   * @param database where it is, for faults that tell of it
   */
  static String line(Throwable problem, String database) {
    if (isDatabaseInUse(problem)) {
      return "another run works on database " + database;
    }
    List<Throwable> causes = causes(problem);
    for (Throwable cause : causes) {
      if (cause instanceof UncheckedIOException) {
        return firstLine(cause);
      }
    }
    List<Throwable> telling = causes.stream().filter(cause -> cause.getMessage() != null).toList();
    Throwable innermost = telling.isEmpty() ? problem : telling.get(telling.size() - 1);
    if (causes.stream().anyMatch(Failure::tellsOfDatabase)) {
      return "database " + database + ": " + firstLine(innermost);
    }
    String message = firstLine(innermost);
    boolean speaksForItself = innermost instanceof RuntimeException && !message.isBlank();
    return speaksForItself ? message : innermost.getClass().getSimpleName() + ": " + message;
  }

  /** Why a file could not be used, in the words of the operating system where it has some. */
  static String reason(Exception problem) {
    return problem instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : problem.getClass().getSimpleName();
  }

  /**
   * True where H2 has closed its store because its file could not be written, or a server is gone.
   */
  static boolean isDatabaseGone(Throwable problem) {
    return causes(problem).stream().anyMatch(cause -> isOfStore(cause) || isOfConnection(cause));
  }

  private static boolean isOfConnection(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && LOST.stream().anyMatch(sql.getSQLState()::startsWith);
  }

  private static boolean isOfStore(Throwable cause) {
    return cause.getClass().getName().startsWith("org.h2.mvstore.");
  }

  private static boolean tellsOfDatabase(Throwable cause) {
    return cause instanceof SQLException || isOfStore(cause);
  }

  private static List<Throwable> causes(Throwable problem) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = problem; cause != null && seen.add(cause); cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  private static String firstLine(Throwable cause) {
    return Optional.ofNullable(cause.getMessage()).stream()
        .flatMap(String::lines)
        .findFirst()
        .map(line -> line.endsWith(STATEMENT) ? line.replace(STATEMENT, "") : line)
        .orElse("");
  }

  /** True where another process has the database open. */
  private static boolean isDatabaseInUse(Throwable problem) {
    return causes(problem).stream()
        .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE);
  }
}
