package org.sitrep.event.move;

import java.util.Arrays;
import java.util.Optional;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;

/**
 * What a trigger of {@code moves.tsv}, {@code movenouns.tsv} or {@code presences.tsv} means, and
 * what stands in the places around it.
 */
record Move(Label label) {

  String rule() {
    return label.kind() + ":" + label.entry().id();
  }

  TokenRange trigger() {
    return label.range();
  }

  DeploymentType type() {
    return label.entry().code("deployment", DeploymentType.class).orElse(DeploymentType.STATIONING);
  }

  /** What it is where people rather than things are moved: {@code "received 27 experts"}. */
  Optional<DeploymentType> typeOfPeople() {
    return label.entry().code("people", DeploymentType.class);
  }

  /** What it is where a goal follows: {@code "left for Kyiv"}. */
  Optional<DeploymentType> typeOfBound() {
    return label.entry().code("bound", DeploymentType.class);
  }

  /** What the passive of the present tells: {@code "are deployed"}. */
  Optional<DeploymentType> typeOfState() {
    return label.entry().code("state", DeploymentType.class);
  }

  Phase phase() {
    return label.entry().code("phase", Phase.class).orElse(Phase.ONGOING);
  }

  Flow flow() {
    return label.entry().code("flow", Flow.class).orElse(Flow.STOCK);
  }

  /** True where {@code role} stands in {@code slot}: the sender is the subject. */
  boolean is(String slot, String role) {
    return label.entry().is(slot, role);
  }

  /** True where the movement is only told if {@code what} is there. */
  boolean needs(String what) {
    return label.entry().get("needs").stream()
        .anyMatch(needs -> Arrays.asList(needs.split(" ", -1)).contains(what));
  }
}
