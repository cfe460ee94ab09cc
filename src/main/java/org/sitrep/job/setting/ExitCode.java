package org.sitrep.job.setting;

/** What the program says of its work to who called it. */
public final class ExitCode {
  /** Everything is done. */
  public static final int OK = 0;

  /** The run failed; what was published before is still there. */
  public static final int FAILED = 1;

  /** A gate held the files back; they are in {@code held} in the output. */
  public static final int HELD = 4;

  /** Another run works on the same output or database. */
  public static final int LOCKED = 75;

  /** Somebody asked the run to end; the next one goes on. What a shell says of SIGTERM. */
  public static final int STOPPED = 143;

  private ExitCode() {}
}
