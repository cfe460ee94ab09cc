package org.sitrep.score;

import java.util.Locale;

/** How often the values of a field came out right: 8 right, 1 wrong, 1 missing, 2 extra. */
public final class Tally {
  private int right;
  private int wrong;
  private int missing;
  private int extra;

  void add(Mark.Outcome outcome) {
    switch (outcome) {
      case RIGHT -> right++;
      case WRONG -> wrong++;
      case MISSING -> missing++;
      case EXTRA -> extra++;
    }
  }

  void add(Tally other) {
    right += other.right;
    wrong += other.wrong;
    missing += other.missing;
    extra += other.extra;
  }

  /** Values that came out as expected. */
  public int right() {
    return right;
  }

  /** Values that are wrong, or that nobody expected. */
  public int wrong() {
    return wrong + extra;
  }

  /** Values expected. */
  public int expected() {
    return right + wrong + missing;
  }

  /** Values that came out. */
  public int found() {
    return right + wrong + extra;
  }

  /** Share of the values found that are right; 1 where none is found. */
  public double precision() {
    return share(found());
  }

  /** Share of the values expected that came out right; 1 where none is expected. */
  public double recall() {
    return share(expected());
  }

  /** The harmonic mean of precision and recall; 0 where nothing is right. */
  public double f1() {
    int all = expected() + found();
    return all == 0 ? 1 : 2.0 * right / all;
  }

  private double share(int of) {
    return of == 0 ? 1 : (double) right / of;
  }

  /** {@code 0.913}, as tables show it. */
  static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
