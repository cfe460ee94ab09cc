package org.sitrep.job;

/** What commands other than a run say where the database cannot be had. */
public final class Problems {
  private Problems() {}

  /** What is wrong, in one line. */
  public static String line(Exception problem, Settings settings) {
    return Failure.isDatabaseInUse(problem)
        ? "another run works on database " + settings.place()
        : Failure.line(problem, settings.place());
  }

  /** The exit code that says the same. */
  public static int code(Exception problem) {
    return Failure.isDatabaseInUse(problem) ? Ingest.LOCKED : Ingest.FAILED;
  }
}
