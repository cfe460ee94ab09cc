package org.sitrep.store.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which lines of a record count: of those about the same value the last, and none that its coder
 * took back.
 *
 * @param standing by field, with the empty name for the whole record
 * @param over the others, with what became of them
 */
public record Ruling(Map<String, Correction> standing, List<Correction> over) {

  /** The ruling of all lines of one record, in any order. */
  static Ruling of(List<Correction> lines) {
    Map<String, Correction> standing = new TreeMap<>();
    List<Correction> over = new ArrayList<>();
    List<Correction> left = lines.stream().sorted(Correction.BY_TIME).toList();
    for (int i = 0; i < left.size(); i++) {
      Correction line = left.get(i);
      if (line.verdict() == Verdict.WITHDRAW) {
        over.add(line.as(Status.APPLIED, ""));
      } else if (line.status() == Status.WITHDRAWN
          || isWithdrawn(line, left.subList(i + 1, left.size()))) {
        over.add(line.as(Status.WITHDRAWN, ""));
      } else {
        Correction before = standing.put(line.field().orElse(""), line);
        if (before != null) {
          over.add(before.as(Status.SUPERSEDED, ""));
        }
      }
    }
    return new Ruling(standing, over);
  }

  /**
   * What became of the lines about one article: all that is missing adds up, until somebody says
   * that nothing is, and the other way round.
   */
  public static List<Correction> ofArticle(List<Correction> lines) {
    List<Correction> ruled = new ArrayList<>();
    List<Correction> left = lines.stream().sorted(Correction.BY_TIME).toList();
    for (int i = 0; i < left.size(); i++) {
      Correction line = left.get(i);
      List<Correction> later = left.subList(i + 1, left.size());
      if (line.verdict() != Verdict.WITHDRAW && isWithdrawn(line, later)) {
        ruled.add(line.as(Status.WITHDRAWN, ""));
      } else if (later.stream().anyMatch(other -> isOtherwise(line, other, later))) {
        ruled.add(line.as(Status.SUPERSEDED, ""));
      } else {
        ruled.add(line.as(Status.APPLIED, ""));
      }
    }
    return ruled;
  }

  private static boolean isOtherwise(Correction line, Correction other, List<Correction> later) {
    boolean stands =
        other.verdict().isOfArticle()
            && !isWithdrawn(other, later.subList(later.indexOf(other) + 1, later.size()));
    boolean both = line.verdict() == Verdict.MISSED && other.verdict() == Verdict.MISSED;
    return line.verdict().isOfArticle() && stands && !both;
  }

  private static boolean isWithdrawn(Correction line, List<Correction> later) {
    return later.stream()
        .filter(other -> other.verdict() == Verdict.WITHDRAW)
        .filter(other -> other.coder().equals(line.coder()))
        .anyMatch(other -> other.field().isEmpty() || other.field().equals(line.field()));
  }

  /** What counts of the record as a whole. */
  Optional<Correction> whole() {
    return Optional.ofNullable(standing.get(""));
  }

  /** What counts of single values. */
  List<Correction> ofFields() {
    return standing.values().stream().filter(line -> line.field().isPresent()).toList();
  }
}
