package org.sitrep.finding;

import org.sitrep.code.DateBasis;

/**
 * How sure a record is, 0 to 1: less for every value that was inherited or guessed. Not calibrated
 * yet; the weights are first estimates.
 */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft, Dating dating, Whereabouts whereabouts) {
    double sure = draft.main().strength() == 2 ? 0.9 : 0.6;
    sure -= dating.basis() == DateBasis.PUBLICATION || dating.basis() == DateBasis.NONE ? 0.1 : 0;
    sure -= dating.basis() == DateBasis.CONTEXT ? 0.05 : 0;
    sure -= whereabouts.links().isEmpty() || whereabouts.inherited() ? 0.1 : 0;
    sure -= draft.harmed().isEmpty() ? 0.1 : 0;
    return Math.round(sure * 100) / 100.0;
  }
}
