package org.sitrep.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.sitrep.clause.ClauseParser;
import org.sitrep.finding.record.Incident;
import org.sitrep.lexicon.Knowledge;

/**
 * Fits the weights of {@link Confidence} to records that are known to be right or wrong: the
 * log-likelihood is climbed by its gradient, every corpus counting alike and every weight held near
 * nought. Nothing is drawn by chance, so the same lessons give the same weights.
 */
public final class ConfidenceLearner {
  private static final int STEPS = 3000;
  private static final double RATE = 1;

  /** How strongly each weight is pulled to nought. */
  private static final double HOLD = 0.0005;

  private static final int BINS = 10;

  private final Confidence before = Confidence.load(Knowledge.builtIn());
  private final Map<Ground, Double> weights = new EnumMap<>(Ground.class);
  private final List<Lesson> lessons = new ArrayList<>();

  /** A record with what it rests on, and whether it is right. */
  public record Lesson(String corpus, Set<Ground> grounds, boolean right) {}

  /** Judges an incident: empty where nobody can tell. */
  public interface Judge {
    java.util.Optional<Boolean> isRight(Incident incident, List<Incident> all);
  }

  /** Adds the incidents of an article that can be judged. */
  public void add(String corpus, ClauseParser parser, Judge judge) {
    List<Incidents.Grounded> grounded = Incidents.grounded(parser);
    List<Incident> all = grounded.stream().map(Incidents.Grounded::incident).toList();
    for (Incidents.Grounded one : grounded) {
      judge
          .isRight(one.incident(), all)
          .ifPresent(right -> lessons.add(new Lesson(corpus, one.grounds(), right)));
    }
  }

  /** Fits the weights to all lessons so far. */
  public void learn() {
    Map<String, Long> sizes = sizes();
    for (int step = 0; step < STEPS; step++) {
      Map<Ground, Double> slopes = new EnumMap<>(Ground.class);
      for (Lesson lesson : lessons) {
        double share = 1.0 / sizes.getOrDefault(lesson.corpus(), 1L) / sizes.size();
        double miss = (lesson.right() ? 1 : 0) - chance(lesson.grounds());
        lesson.grounds().forEach(ground -> slopes.merge(ground, miss * share, Double::sum));
      }
      slopes.forEach(
          (ground, slope) ->
              weights.merge(
                  ground, RATE * (slope - HOLD * weights.getOrDefault(ground, 0.0)), Double::sum));
    }
  }

  private Map<String, Long> sizes() {
    Map<String, Long> sizes = new java.util.TreeMap<>();
    lessons.forEach(lesson -> sizes.merge(lesson.corpus(), 1L, Long::sum));
    return sizes;
  }

  private double chance(Set<Ground> grounds) {
    double odds = 0;
    for (Ground ground : grounds) {
      odds += weights.getOrDefault(ground, 0.0);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Forgets the lessons and keeps the weights, so that others can be held against them. */
  public void forget() {
    lessons.clear();
  }

  /** The lines of {@code confidence/incidents.tsv}. */
  public String table() {
    StringJoiner table = new StringJoiner("\n", "ground\tweight\n", "\n");
    for (Ground ground : Ground.values()) {
      table.add(
          ground.code()
              + "\t"
              + String.format(Locale.ROOT, "%.2f", weights.getOrDefault(ground, 0.0)));
    }
    return table.toString();
  }

  /** Of each bin, records and share of right ones, by the weights in use and by those learned. */
  public String reliability() {
    Confidence after = new Confidence(weights);
    StringJoiner table = new StringJoiner("\n", "", "\n");
    table.add("corpus\tconfidence\tbefore\tright\tafter\tright");
    List<String> corpora = new ArrayList<>(sizes().keySet());
    corpora.add("all");
    for (String corpus : corpora) {
      List<Lesson> own =
          lessons.stream()
              .filter(one -> corpus.equals("all") || one.corpus().equals(corpus))
              .toList();
      for (int bin = 0; bin < BINS; bin++) {
        String old = bin(own, before, bin);
        String fresh = bin(own, after, bin);
        if (!old.startsWith("0\t") || !fresh.startsWith("0\t")) {
          table.add(corpus + "\t0." + bin + "\t" + old + "\t" + fresh);
        }
      }
      table.add(corpus + "\tgap\t" + gap(own, before) + "\t" + gap(own, after));
    }
    return table.toString();
  }

  private static String bin(List<Lesson> lessons, Confidence confidence, int bin) {
    List<Lesson> own =
        lessons.stream().filter(one -> bin(confidence.of(one.grounds())) == bin).toList();
    long right = own.stream().filter(Lesson::right).count();
    double share = own.isEmpty() ? 0 : (double) right / own.size();
    return own.size() + "\t" + String.format(Locale.ROOT, "%.2f", share);
  }

  private static int bin(double confidence) {
    return Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
  }

  /** Mean distance between what is said of a bin and the share of it that is right. */
  private static String gap(List<Lesson> lessons, Confidence confidence) {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Lesson> own =
          lessons.stream().filter(one -> bin(confidence.of(one.grounds())) == number).toList();
      double said = own.stream().mapToDouble(one -> confidence.of(one.grounds())).sum();
      sum += Math.abs(said - own.stream().filter(Lesson::right).count());
    }
    return lessons.size() + "\t" + String.format(Locale.ROOT, "%.3f", sum / lessons.size());
  }
}
