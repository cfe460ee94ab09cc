package org.sitrep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.score.ScoreTable;
import org.sitrep.score.Scores;

/**
 * The scores of the cases, as they were when somebody last looked: {@code SCORES.tsv}. They may
 * rise, but not fall.
 */
record ScoreFloors(Path file) {
  static final ScoreFloors CASES = new ScoreFloors(Path.of("src/test/resources/SCORES.tsv"));

  private static final int EXPECTED = 3;
  private static final int FOUND = 4;
  private static final int F1 = 8;
  private static final double ROUNDING = 0.0005;

  /** Fields that are worse than they were; also those nobody expects and that come more often. */
  List<String> fallen(Scores scores) throws IOException {
    Map<String, String[]> now = new TreeMap<>();
    rows(ScoreTable.rows(scores.fields())).forEach(cells -> now.put(key(cells), cells));
    List<String> fallen = new ArrayList<>();
    for (String[] before : rows(Files.readAllLines(file))) {
      String[] after = now.get(key(before));
      boolean gone = after == null && !before[EXPECTED].equals("0");
      if (gone || (after != null && isWorse(before, after))) {
        fallen.add(
            key(before)
                + ": "
                + figures(before)
                + " -> "
                + (after == null ? "gone" : figures(after)));
      }
    }
    return fallen;
  }

  private static boolean isWorse(String[] before, String[] after) {
    return before[EXPECTED].equals("0") && after[EXPECTED].equals("0")
        ? Integer.parseInt(after[FOUND]) > Integer.parseInt(before[FOUND])
        : Double.parseDouble(after[F1]) < Double.parseDouble(before[F1]) - ROUNDING;
  }

  private static String figures(String[] cells) {
    return "F1 " + cells[F1] + ", found " + cells[FOUND] + " of " + cells[EXPECTED];
  }

  private static String key(String[] cells) {
    return cells[0] + " " + cells[1] + " " + cells[2];
  }

  private static List<String[]> rows(List<String> lines) {
    return lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  void write(Scores scores) throws IOException {
    Files.write(file, ScoreTable.rows(scores.fields()));
  }
}
