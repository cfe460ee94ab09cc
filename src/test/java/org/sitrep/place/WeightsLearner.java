package org.sitrep.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.value.Place;

/**
 * Fits the weights of the {@link Resolver} to names whose place is known: the log-likelihood of the
 * candidates near the known point is climbed by its gradient, held near the weights there were.
 * Nothing is drawn by chance, so the same examples give the same weights.
 */
public final class WeightsLearner {
  /** A candidate this near the known point is the right one. */
  private static final double KILOMETRES = 30;

  private static final int READINGS = 4;
  private static final int STEPS = 150;
  private static final double RATE = 0.5;

  /** How strongly each weight is pulled to where it began. */
  private static final double HOLD = 0.01;

  private final Gazetteer gazetteer;
  private final Map<Clue, Double> first;
  private final Map<Clue, Double> weights;

  /**
   * A document: its names, how much it speaks of each country and the known points of some names.
   */
  public record Example(
      List<Toponym> toponyms, Map<String, Double> peoples, Map<Integer, Place.Point> points) {}

  /** A name, what it may mean and where it is. */
  private record Named(Resolver.Key key, Sense sense, Place.Point point) {}

  /** The clues of each candidate of a name, and which candidates are right. */
  private record Choice(List<Map<Clue, Double>> clues, List<Boolean> right) {}

  public WeightsLearner(Knowledge knowledge, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.first = ClueWeights.load(knowledge).byClue();
    this.weights = new EnumMap<>(first);
  }

  /** Fits the weights; the votes of the other names are read anew after each round. */
  public void learn(List<Example> examples) {
    for (int reading = 0; reading < READINGS; reading++) {
      Resolver resolver = new Resolver(gazetteer, new ClueWeights(weights));
      List<Choice> choices = new ArrayList<>();
      examples.forEach(example -> addChoices(resolver, example, choices));
      System.out.printf(
          Locale.ROOT, "%d names, likelihood %.4f%n", choices.size(), likelihood(choices));
      for (int step = 0; step < STEPS; step++) {
        climb(choices);
      }
    }
  }

  private void addChoices(Resolver resolver, Example example, List<Choice> choices) {
    Resolver.Reading reading = resolver.read(example.toponyms(), example.peoples());
    example
        .points()
        .forEach(
            (number, point) -> {
              Resolver.Key key = Resolver.Key.of(example.toponyms().get(number));
              Sense sense = reading.senses().get(key);
              if (sense != null) {
                Choice choice = choice(resolver, reading, new Named(key, sense, point));
                if (isTelling(choice.right())) {
                  choices.add(choice);
                }
              }
            });
  }

  /** Neither all candidates are right nor none. */
  private static boolean isTelling(List<Boolean> right) {
    return right.contains(true) && right.contains(false);
  }

  private Choice choice(Resolver resolver, Resolver.Reading reading, Named named) {
    Sense sense = named.sense();
    List<Map<Clue, Double>> clues = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Candidate candidate : sense.candidates()) {
      Map<Clue, Double> strengths = new EnumMap<>(Clue.class);
      for (Clue clue : Clue.values()) {
        Clues one = new Clues(new ClueWeights(Map.of(clue, 1.0)));
        resolver.byItself(sense, candidate, one);
        reading.surroundings().add(named.key(), candidate.place(), one);
        strengths.put(clue, one.score());
      }
      clues.add(strengths);
      right.add(
          isOfTypeNamed(strengths)
              && gazetteer
                  .places()
                  .place(candidate.place())
                  .point()
                  .filter(at -> at.kilometresTo(named.point()) <= KILOMETRES)
                  .isPresent());
    }
    return new Choice(clues, right);
  }

  /** "Wukari district" is not the town of Wukari, though the town lies at the known point. */
  private static boolean isOfTypeNamed(Map<Clue, Double> strengths) {
    return strengths.getOrDefault(Clue.WRONG_TYPE, 0.0) == 0;
  }

  private double likelihood(List<Choice> choices) {
    double sum = 0;
    for (Choice choice : choices) {
      double[] chances = chances(choice);
      double good = 0;
      for (int i = 0; i < chances.length; i++) {
        good += choice.right().get(i) ? chances[i] : 0;
      }
      sum += Math.log(Math.max(good, 1e-12));
    }
    return sum / choices.size();
  }

  private double[] chances(Choice choice) {
    double[] chances = new double[choice.right().size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      for (Clue clue : Clue.values()) {
        chances[i] +=
            weights.getOrDefault(clue, 0.0) * choice.clues().get(i).getOrDefault(clue, 0.0);
      }
      best = Math.max(best, chances[i]);
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - best);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  /** One step up: the clues of the right candidates count more, those of all others less. */
  private void climb(List<Choice> choices) {
    Map<Clue, Double> gradient = new EnumMap<>(Clue.class);
    for (Choice choice : choices) {
      double[] chances = chances(choice);
      double good = 1e-12;
      for (int i = 0; i < chances.length; i++) {
        good += choice.right().get(i) ? chances[i] : 0;
      }
      for (int i = 0; i < chances.length; i++) {
        double pull = (choice.right().get(i) ? chances[i] / good : 0) - chances[i];
        choice.clues().get(i).forEach((clue, by) -> gradient.merge(clue, pull * by, Double::sum));
      }
    }
    for (Clue clue : Clue.values()) {
      double held = HOLD * (first.getOrDefault(clue, 0.0) - weights.getOrDefault(clue, 0.0));
      double slope = gradient.getOrDefault(clue, 0.0) / choices.size();
      weights.merge(clue, RATE * (slope + held), Double::sum);
    }
  }

  /** The lines of {@code gazetteer/weights.tsv}. */
  public String table() {
    StringJoiner table = new StringJoiner("\n", "clue\tweight\n", "\n");
    weights.forEach(
        (clue, weight) ->
            table.add(clue.code() + "\t" + String.format(Locale.ROOT, "%.1f", weight)));
    return table.toString();
  }
}
