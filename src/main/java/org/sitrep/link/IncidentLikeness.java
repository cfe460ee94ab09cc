package org.sitrep.link;

import java.util.Map;
import java.util.Set;

/** Incidents: the dead and injured, what did it, who did it to whom. */
final class IncidentLikeness extends Likeness {
  static final IncidentLikeness ONLY = new IncidentLikeness();

  /** Types one event may be told as, by each of them. */
  private static final Map<String, Set<String>> KIN =
      Map.of(
          "battle", Set.of("explosion", "attack", "harm"),
          "explosion", Set.of("battle", "attack", "harm", "accident"),
          "attack", Set.of("battle", "explosion", "harm", "riot", "accident", "abduction"),
          "harm", Set.of("battle", "explosion", "attack", "accident", "disaster"),
          "protest", Set.of("riot"),
          "riot", Set.of("protest", "attack"),
          "accident", Set.of("disaster", "harm", "explosion", "attack"),
          "disaster", Set.of("accident", "harm"),
          "abduction", Set.of("attack"));

  /** Their second figure is what they are about. */
  private static final Set<String> OF_THE_TAKEN = Set.of("abduction", "arrest");

  private IncidentLikeness() {}

  @Override
  int kind(Told earlier, Told later) {
    Told.Kind one = earlier.kind();
    Told.Kind other = later.kind();
    boolean same = one.type().equals(other.type());
    if (!same && !KIN.getOrDefault(one.type(), Set.of()).contains(other.type())) {
      return IMPOSSIBLE;
    }
    int points = same ? 1 : 0;
    if (!one.subType().isEmpty() && !other.subType().isEmpty()) {
      points += one.subType().equals(other.subType()) ? 1 : -1;
    }
    if (!one.cause().isEmpty() && !other.cause().isEmpty() && !one.cause().equals(other.cause())) {
      points--;
    }
    points += share(earlier.parties().doers(), later.parties().doers()) ? 1 : 0;
    return points + (share(earlier.parties().others(), later.parties().others()) ? 1 : 0);
  }

  @Override
  int figures(Told earlier, Told later) {
    Told.Figures one = earlier.figures();
    Told.Figures other = later.figures();
    int main = figure(one.main(), other.main());
    boolean taken = OF_THE_TAKEN.contains(later.kind().type());
    return main + (taken ? 2 : 1) * figure(one.second(), other.second());
  }
}
