package org.sitrep.job.setting;

import org.sitrep.code.Code;

/** Why the job runs. */
public enum RunMode implements Code {
  /** What came in since the last run; gates look at it before it is published. */
  NIGHTLY,
  /** A whole archive: what is unusual on a night is not here, so no gate is asked. */
  BACKFILL,
  /** Everything once more, whatever it was coded with. */
  REPROCESS
}
