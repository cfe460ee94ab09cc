package org.sitrep.reader.format.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands at the top or foot of the pages of a document and is no part of its text: {@code "The
 * Herald, 12 May 2004"} on each, {@code "Page 3 of 7"}.
 */
final class RunningHeads {
  /** Lines at each end of a page that may be such. */
  private static final int ZONE = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—| ]*(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–—| ]*");

  private final Map<String, Integer> pagesWith = new HashMap<>();
  private int pages;

  private RunningHeads() {}

  /** The lines without them, in the same order. */
  static List<PrintedLine> without(List<PrintedLine> lines) {
    RunningHeads heads = new RunningHeads();
    Map<Integer, List<PrintedLine>> byPage =
        lines.stream().collect(Collectors.groupingBy(line -> line.place().page()));
    byPage.values().forEach(heads::count);
    Set<PrintedLine> dropped = new HashSet<>();
    byPage.values().forEach(page -> heads.drop(page, dropped));
    return lines.stream().filter(line -> !dropped.contains(line)).toList();
  }

  private void count(List<PrintedLine> page) {
    pages++;
    zone(page).stream()
        .map(RunningHeads::key)
        .distinct()
        .forEach(key -> pagesWith.merge(key, 1, Integer::sum));
  }

  private void drop(List<PrintedLine> page, Set<PrintedLine> dropped) {
    for (PrintedLine line : zone(page)) {
      int with = pagesWith.getOrDefault(key(line), 0);
      boolean repeated = with >= 2 && 2 * with >= pages;
      if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
        dropped.add(line);
      }
    }
  }

  private static List<PrintedLine> zone(List<PrintedLine> page) {
    List<PrintedLine> down = new ArrayList<>(page);
    down.sort(Comparator.comparingDouble(line -> line.place().y()));
    if (down.size() <= 2 * ZONE) {
      return down;
    }
    List<PrintedLine> zone = new ArrayList<>(down.subList(0, ZONE));
    zone.addAll(down.subList(down.size() - ZONE, down.size()));
    return zone;
  }

  /** The number of the page changes from one to the next. */
  private static String key(PrintedLine line) {
    return NUMBER.matcher(line.text()).replaceAll("#");
  }
}
