package org.sitrep.place;

import java.util.List;

/**
 * A name of a document, once for all its mentions, with what it may mean and how likely each is.
 */
final class Sense {
  private final PlaceType type;
  private final List<Candidate> candidates;
  private final double[] scores;
  private final int preferred;
  private int best;
  private double confidence;
  private boolean voting;
  private boolean dateline;

  /**
   * A name and all it may mean.
   *
   * @param preferred number of the place the hand-kept files prefer, or {@link PlaceTable#NONE}
   */
  Sense(PlaceType type, List<Candidate> candidates, int preferred) {
    this.type = type;
    this.candidates = List.copyOf(candidates);
    this.scores = new double[candidates.size()];
    this.preferred = preferred;
  }

  PlaceType type() {
    return type;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  int preferred() {
    return preferred;
  }

  void score(int candidate, double score) {
    scores[candidate] = score;
  }

  /** Chooses the candidate of the highest score; of equal ones the lower place number. */
  void choose() {
    best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]
          || (scores[i] == scores[best]
              && candidates.get(i).place() < candidates.get(best).place())) {
        best = i;
      }
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    confidence = 1 / sum;
  }

  /** Takes in how it stands to other names in one place of the document. */
  void add(Toponym.Standing standing) {
    voting = voting || standing != Toponym.Standing.APART;
    dateline = dateline || standing == Toponym.Standing.DATELINE;
  }

  /** True where the report comes from there. */
  boolean isDateline() {
    return dateline;
  }

  /** True where it speaks for other names: somewhere the document means the place itself. */
  boolean isVoting() {
    return voting;
  }

  /** Number of the place chosen. */
  int place() {
    return candidates.get(best).place();
  }

  /** How it comes by the name. */
  NameTable.Kind kind() {
    return candidates.get(best).kind();
  }

  /** Probability of the choice, 0 to 1. */
  double confidence() {
    return confidence;
  }
}
