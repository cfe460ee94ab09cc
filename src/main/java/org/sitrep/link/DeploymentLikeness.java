package org.sitrep.link;

import java.util.Set;

/** Deployments: who sends what to whom. */
final class DeploymentLikeness extends Likeness {
  static final DeploymentLikeness ONLY = new DeploymentLikeness();

  /** What left here is what arrived there. */
  private static final Set<String> ON_THE_WAY = Set.of("arrival", "dispatch");

  private DeploymentLikeness() {}

  @Override
  int kind(Told earlier, Told later) {
    String one = earlier.kind().type();
    String other = later.kind().type();
    boolean kin = ON_THE_WAY.contains(one) && ON_THE_WAY.contains(other);
    if (!one.equals(other) && !kin) {
      return IMPOSSIBLE;
    }
    int sender = party(earlier.parties().doers(), later.parties().doers());
    int receiver = party(earlier.parties().others(), later.parties().others());
    return sender == IMPOSSIBLE || receiver == IMPOSSIBLE
        ? IMPOSSIBLE
        : (one.equals(other) ? 1 : 0) + sender + receiver;
  }

  private static int party(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return share(one, other) ? 2 : IMPOSSIBLE;
  }

  @Override
  int figures(Told earlier, Told later) {
    return figure(earlier.figures().main(), later.figures().main());
  }
}
