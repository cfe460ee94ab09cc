package org.sitrep.store.correction;

import org.sitrep.code.Code;

/** What became of a line. */
public enum Status implements Code {
  /** Taken in and not looked at yet; none is left when a run ends well. */
  NEW,
  /** In force. */
  APPLIED,
  /** In force, and the program now says the same. */
  AGREED,
  /** The program now says something the coder has not seen. */
  CONFLICT,
  /** There is no such record or article, or no more. */
  UNKNOWN_RECORD,
  /** Cannot be applied; the reason says why. */
  INVALID,
  /** A later line says something else of the same. */
  SUPERSEDED,
  /** Taken back by its coder. */
  WITHDRAWN
}
