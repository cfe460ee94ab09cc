package org.sitrep.job.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sitrep.job.setting.ExitCode;

class FailureTest {
  @Test
  void whatWeSayOfAFileIsShown() {
    IOException disk = new IOException("No space left on device");
    RuntimeException problem =
        new IllegalStateException("step failed", new UncheckedIOException("cannot publish", disk));
    assertEquals("cannot publish", Failure.line(problem, "base"));
  }

  @Test
  void elseTheInnermostCauseIsShownInOneLine() {
    SQLException gone = new SQLException("Connection refused\nsecond line");
    assertEquals(
        "database base: Connection refused",
        Failure.line(new IllegalStateException("x", gone), "base"));
    assertEquals(
        "bad rule",
        Failure.line(new RuntimeException(new IllegalStateException("bad rule")), "base"));
  }

  @Test
  void aDatabaseInUseIsKnownByItsCode() {
    Throwable inUse = new RuntimeException(new SQLException("x", "90020", 90020));
    assertEquals("another run works on database base", Failure.line(inUse, "base"));
    assertEquals(ExitCode.LOCKED, Failure.code(inUse));
    assertEquals(
        ExitCode.FAILED, Failure.code(new RuntimeException(new SQLException("x", "1", 1))));
  }
}
