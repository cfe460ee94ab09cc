package org.sitrep.place;

/** The clues for one sense of one name, summed up as they come in. */
final class Clues {
  private final ClueWeights weights;
  private double score;

  Clues(ClueWeights weights) {
    this.weights = weights;
  }

  void add(Clue clue) {
    add(clue, 1);
  }

  void addIf(Clue clue, boolean holds) {
    if (holds) {
      add(clue, 1);
    }
  }

  void add(Clue clue, double strength) {
    score += weights.of(clue) * strength;
  }

  double score() {
    return score;
  }
}
