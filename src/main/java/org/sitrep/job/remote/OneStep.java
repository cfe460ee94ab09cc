package org.sitrep.job.remote;

import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepLocator;

/** Finds a step, whatever it is asked for. */
record OneStep(Step step) implements StepLocator {

  @Override
  public Step getStep(String name) {
    return step;
  }
}
