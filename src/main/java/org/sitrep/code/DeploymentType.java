package org.sitrep.code;

/** What kind of movement, presence or gift a deployment is. */
public enum DeploymentType implements Code {
  ARRIVAL,
  DISPATCH,
  STATIONING,
  REDEPLOYMENT,
  ROTATION,
  WITHDRAWAL,
  CONTRIBUTION,
  TRAINING,
  EXERCISE,
  TRANSFER,
  ORDER,
  PLEDGE,
  BASE
}
