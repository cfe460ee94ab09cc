package org.sitrep.reader.outcome;

import org.sitrep.code.Code;

/** Why a file, or one article of a file, was not read. */
public enum RejectionReason implements Code {
  /** Not text, or the disk refused it. */
  UNREADABLE,
  /** Nothing in it but white space. */
  EMPTY,
  /** A page or record without a report. */
  NO_BODY,
  /** Bytes that no declared or likely encoding explains. */
  CHARSET,
  /** Written in another language. */
  NOT_ENGLISH,
  /** Larger than Sitrep holds in memory. */
  TOO_LARGE,
  /** Breaks the rules of its format. */
  MALFORMED
}
