package org.sitrep.job.gate;

/**
 * A run in numbers, with those since something was last published.
 *
 * @param read articles found in the input
 * @param rejected inputs no article could be read from
 * @param records records first seen since then
 * @param unsure of these, those less sure than the gate's threshold
 * @param deadliest most people a single new record counts as killed
 */
public record Figures(long read, long rejected, long records, long unsure, long deadliest) {

  double rejectedShare() {
    return share(rejected, read + rejected);
  }

  double unsureShare() {
    return share(unsure, records);
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
