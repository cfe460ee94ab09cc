package org.sitrep.score.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.score.review.Reviewed.Measure;

/** What people judged, as people and programs read it. */
public final class ReviewTable {
  private static final List<String> HEADER =
      List.of("kind", "field", "measure", "cases", "right", "share", "low95", "high95");

  private ReviewTable() {}

  /** Lines of TSV, the header first. */
  public static List<String> rows(Map<Measure, Share> shares) {
    List<String> rows = new ArrayList<>(List.of(String.join("\t", HEADER)));
    shares.forEach((measure, share) -> rows.add(String.join("\t", cells(measure, share))));
    return rows;
  }

  /** Columns for a screen. */
  public static String text(Map<Measure, Share> shares) {
    StringBuilder text = new StringBuilder(line(HEADER));
    shares.forEach((measure, share) -> text.append(line(cells(measure, share))));
    return text.toString();
  }

  private static List<String> cells(Measure measure, Share share) {
    return List.of(
        measure.kind(),
        measure.field().isEmpty() ? "record" : measure.field(),
        measure.name(),
        "" + share.cases(),
        "" + share.right(),
        share.value(),
        share.low(),
        share.high());
  }

  private static String line(List<String> cells) {
    return String.format(
        Locale.ROOT, "%-12s%-24s%-11s%7s%7s%8s%8s%8s%n", (Object[]) cells.toArray(String[]::new));
  }
}
