package org.sitrep.event.move;

import java.util.List;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Flow;

/**
 * What moves, how, and how far it has come.
 *
 * @param loads none where only a base or an exercise is told
 */
public record Told(DeploymentType type, Stage stage, Flow flow, List<Load> loads) {

  public Told {
    loads = List.copyOf(loads);
  }

  Told with(Load load) {
    return new Told(type, stage, flow, List.of(load));
  }
}
