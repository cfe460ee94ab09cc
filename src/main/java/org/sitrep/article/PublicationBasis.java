package org.sitrep.article;

import org.sitrep.code.Code;

/** Where the publication date of an article comes from. */
public enum PublicationBasis implements Code {
  METADATA,
  URL,
  HEADER,
  DATELINE,
  FILE,
  BODY,
  USER,
  UNKNOWN
}
