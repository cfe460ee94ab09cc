package org.sitrep.store.rows;

import org.sitrep.code.Code;

/** How much of the texts of articles is kept. */
public enum Retention implements Code {
  /** The whole body, besides what records quote. */
  FULL,
  /** What records quote, the headline and who wrote it. */
  EVIDENCE,
  /**
   * No word: codes, numbers, days, names the lexicons and gazetteers know, and where words stand.
   */
  NONE
}
