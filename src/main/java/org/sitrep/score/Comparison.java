package org.sitrep.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came out of a text against what should: each expected record with the likest one found, one
 * to one.
 */
public final class Comparison {
  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /**
   * An expected record and the one found for it, or one of them alone.
   *
   * @param found empty where it is missing
   * @param expected false where nobody expects it
   */
  public record Pair(String kind, Optional<Found> found, boolean expected, List<Mark> marks) {

    public Pair {
      marks = List.copyOf(marks);
    }

    /** True where every value is as expected. */
    public boolean isRight() {
      return found.isPresent() && expected && marks.stream().allMatch(Mark::isRight);
    }
  }

  /** Two records that might be the same, by their places in the lists. */
  private record Candidate(int expected, int found, List<Mark> marks) {
    long wrong() {
      return marks.stream().filter(mark -> !mark.isRight()).count();
    }

    /** False where the two are of different types and have nothing telling in common. */
    boolean isLikely() {
      return marks.stream().anyMatch(mark -> mark.isRight() && mark.isTelling())
          || marks.stream().allMatch(mark -> mark.isRight() || !mark.isType());
    }
  }

  private Comparison() {}

  /** Pairs every record expected with the likest one found. */
  public static <F extends Found> Comparison of(
      List<F> found, List<? extends Expected<F>> expected) {
    Comparison comparison = new Comparison();
    boolean[] pairedExpected = new boolean[expected.size()];
    boolean[] pairedFound = new boolean[found.size()];
    for (Candidate candidate : candidates(found, expected)) {
      if (!pairedExpected[candidate.expected] && !pairedFound[candidate.found]) {
        pairedExpected[candidate.expected] = true;
        pairedFound[candidate.found] = true;
        comparison.pair(found.get(candidate.found), candidate.marks);
      }
    }
    for (int i = 0; i < pairedExpected.length; i++) {
      if (!pairedExpected[i] && !expected.get(i).isOptional()) {
        comparison.miss(expected.get(i));
      }
    }
    for (int i = 0; i < pairedFound.length; i++) {
      if (!pairedFound[i]) {
        comparison.add(found.get(i));
      }
    }
    return comparison;
  }

  /** All pairs that could be, the likest first. */
  private static <F extends Found> List<Candidate> candidates(
      List<F> found, List<? extends Expected<F>> expected) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (expected.get(i).kind().equals(found.get(j).kind())) {
          candidates.add(new Candidate(i, j, expected.get(i).compare(found.get(j))));
        }
      }
    }
    return candidates.stream()
        .filter(Candidate::isLikely)
        .sorted(Comparator.comparingLong(Candidate::wrong))
        .toList();
  }

  private void pair(Found found, List<Mark> marks) {
    pairs.add(new Pair(found.kind(), Optional.of(found), true, marks));
    marks.stream().filter(mark -> !mark.isRight()).map(Mark::complaint).forEach(complaints::add);
  }

  private void miss(Expected<?> expected) {
    pairs.add(new Pair(expected.kind(), Optional.empty(), true, expected.missed()));
    complaints.add("missing: " + expected.text());
  }

  private void add(Found found) {
    pairs.add(new Pair(found.kind(), Optional.of(found), false, found.extra()));
    complaints.add("extra: " + found.text());
  }

  /** Complaints; none where every record is as expected. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Every record expected and every record found, paired where they are the same. */
  public List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** The pairs in which a record was found. */
  public Stream<Pair> found() {
    return pairs.stream().filter(pair -> pair.found().isPresent());
  }
}
