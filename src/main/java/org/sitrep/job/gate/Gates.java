package org.sitrep.job.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Looks at a run before its files replace those of the last: a night without articles, ten times
 * the usual number of records or an event with half a million dead are more often a fault of the
 * input than news.
 */
public final class Gates {
  /** Below so many a share tells nothing. */
  private static final int FEW = 20;

  /** Rejected so many times as usual is unusual. */
  private static final double USUAL_TIMES = 1.5;

  private final Thresholds thresholds;

  public Gates(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Why the files of a run should be held back, a sentence each; empty where they need not. Where
   * nothing was published yet there is nothing to keep, so nothing is held.
   *
   * @param earlier runs whose files were published, whatever their order
   */
  public List<String> reasons(Figures run, List<Figures> earlier) {
    List<String> reasons = new ArrayList<>();
    if (earlier.isEmpty()) {
      return reasons;
    }
    addEmpty(run, earlier, reasons);
    addSpike(run, earlier, reasons);
    addRejected(run, earlier, reasons);
    if (run.records() >= FEW && run.unsureShare() > thresholds.unsureShare()) {
      reasons.add(percent(run.unsureShare()) + " of the new records are unsure");
    }
    if (run.deadliest() > thresholds.deadliest()) {
      reasons.add("a single event with " + run.deadliest() + " killed");
    }
    return reasons;
  }

  private static void addEmpty(Figures run, List<Figures> earlier, List<String> reasons) {
    if (run.read() == 0 && earlier.stream().anyMatch(other -> other.read() > 0)) {
      reasons.add("no article was read, though earlier runs read some");
    }
  }

  private void addSpike(Figures run, List<Figures> earlier, List<String> reasons) {
    double usual = median(earlier, Figures::records);
    boolean known = earlier.size() >= thresholds.fewestRuns();
    if (known
        && run.records() > thresholds.spikeRecords()
        && run.records() > usual * thresholds.spikeTimes()) {
      reasons.add(run.records() + " new records where " + Math.round(usual) + " are usual");
    }
  }

  private void addRejected(Figures run, List<Figures> earlier, List<String> reasons) {
    double usual = median(earlier, Figures::rejectedShare);
    boolean much = run.rejected() >= FEW && run.rejectedShare() > thresholds.rejectedShare();
    if (much && run.rejectedShare() > usual * USUAL_TIMES) {
      reasons.add(percent(run.rejectedShare()) + " of the input was rejected");
    }
  }

  private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
