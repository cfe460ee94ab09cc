package org.sitrep.code;

/** How many events a statement speaks of. */
public enum Scope implements Code {
  SINGLE,
  /** {@code "three blasts injured five"}. */
  MULTIPLE,
  /** {@code "since 10 November"}. */
  PERIOD,
  /** A toll of everything so far. */
  CUMULATIVE;

  /** True of what is summed up over time, which never adds to single events. */
  public boolean isSum() {
    return this == PERIOD || this == CUMULATIVE;
  }
}
