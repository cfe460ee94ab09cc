package org.sitrep;

/** The command line. */
public final class Application {
  private Application() {}

  /** Runs the command given. */
  public static void main(String[] args) {}
}
