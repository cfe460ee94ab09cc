package org.sitrep.score.review;

import java.util.Locale;

/**
 * So many of so many, with the interval that holds the true share in 95 of 100 samples (Wilson
 * 1927): {@code 18 of 20} is .90, between .70 and .97.
 */
public record Share(long right, long cases) {
  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public Share {
    if (right < 0 || right > cases) {
      throw new IllegalArgumentException(right + " of " + cases);
    }
  }

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), cases + 1);
  }

  /** The share itself, as tables show it; empty where nothing was judged. */
  public String value() {
    return cases == 0 ? "" : number((double) right / cases);
  }

  /** The lower end of the interval. */
  public String low() {
    return cases == 0 ? "" : number(end(-1));
  }

  /** The upper end of the interval. */
  public String high() {
    return cases == 0 ? "" : number(end(1));
  }

  private double end(int side) {
    double square = Z * Z;
    double middle = right + square / 2;
    double spread = Z * Math.sqrt((double) right * (cases - right) / cases + square / 4);
    return Math.min(1, Math.max(0, (middle + side * spread) / (cases + square)));
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
