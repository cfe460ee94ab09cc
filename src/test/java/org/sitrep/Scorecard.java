package org.sitrep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.score.cases.Case;

/** Which cases are right: a line a case in {@code target/cases.tsv}, and right/of by topic. */
final class Scorecard {
  private static final Path FILE = Path.of("target/cases.tsv");

  private final Map<String, List<String>> complaints = new LinkedHashMap<>();
  private final Map<String, int[]> topics = new TreeMap<>();

  void add(Case one, List<String> wrong) {
    complaints.put(one.name(), wrong);
    int[] sum = topics.computeIfAbsent(one.topic(), unused -> new int[2]);
    sum[0] += wrong.isEmpty() ? 1 : 0;
    sum[1]++;
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** {@code a 70/84 b 41/54 …}. */
  String matrix() {
    List<String> cells = new ArrayList<>();
    int right = 0;
    int all = 0;
    for (Map.Entry<String, int[]> topic : topics.entrySet()) {
      right += topic.getValue()[0];
      all += topic.getValue()[1];
      cells.add("%s %d/%d".formatted(topic.getKey(), topic.getValue()[0], topic.getValue()[1]));
    }
    return "cases: " + String.join("  ", cells) + "  all " + right + "/" + all;
  }

  void write() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("case\tstate\tcomplaints");
    complaints.forEach(
        (name, wrong) ->
            rows.add(
                name
                    + "\t"
                    + (wrong.isEmpty() ? "right" : "wrong")
                    + "\t"
                    + String.join("; ", wrong)));
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, rows);
  }

  /** The commonest kinds of complaint, numbers and names left out. */
  List<String> causes() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (List<String> wrong : complaints.values()) {
      wrong.stream().limit(1).forEach(one -> kinds.merge(kind(one), 1, Integer::sum));
    }
    return kinds.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getValue() + "\t" + entry.getKey())
        .toList();
  }

  private static String kind(String complaint) {
    return complaint.replaceAll("\".*\"", "…").replaceAll("[0-9.~+-]+", "#");
  }
}
