package org.sitrep.reader.told;

import org.sitrep.code.Code;

/** What a file may tell of an article, whatever its own word for it. */
public enum Field implements Code {
  ID,
  URL,
  TITLE,
  DATE,
  BODY,
  PUBLISHER,
  BYLINE,
  SECTION,
  LANGUAGE
}
