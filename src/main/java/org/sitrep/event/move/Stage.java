package org.sitrep.event.move;

import org.sitrep.code.Factuality;
import org.sitrep.code.Phase;

/**
 * How far a movement has come and how sure that is: {@code "approved the deployment"} is
 * authorised, and planned.
 */
public record Stage(Phase phase, Factuality factuality) {

  /** True where people or things have really moved. */
  public boolean isReal() {
    return (factuality == Factuality.ASSERTED || factuality == Factuality.REPORTED)
        && switch (phase) {
          case STARTED, ONGOING, COMPLETED -> true;
          case PLANNED, AUTHORISED, CANCELLED, UNKNOWN -> false;
        };
  }

  Stage reported() {
    return factuality == Factuality.ASSERTED ? new Stage(phase, Factuality.REPORTED) : this;
  }
}
