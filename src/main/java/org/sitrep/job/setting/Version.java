package org.sitrep.job.setting;

import java.util.Optional;

/** The version of the program. */
public final class Version {
  private Version() {}

  /** {@code 1.0.0-rc1}; {@code development} where it runs from its classes. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
