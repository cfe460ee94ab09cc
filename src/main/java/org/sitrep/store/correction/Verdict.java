package org.sitrep.store.correction;

import org.sitrep.code.Code;

/** What a coder says of a value, a record or an article. */
public enum Verdict implements Code {
  /** The value, or every value of the record, is right. */
  CONFIRM,
  /** The value is another one. */
  CORRECT,
  /** The record is none; of a field, that its value is wrong and the right one not known. */
  REJECT,
  /** Looked at, and not decided. */
  UNSURE,
  /** What this coder said before counts no more. */
  WITHDRAW,
  /** Nothing of the article is missing. */
  COMPLETE,
  /** A record of the article is missing. */
  MISSED;

  /** True for what is said of whole articles, to measure what is missing. */
  boolean isOfArticle() {
    return this == COMPLETE || this == MISSED;
  }
}
