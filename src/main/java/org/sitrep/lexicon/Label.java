package org.sitrep.lexicon;

import org.sitrep.document.TokenRange;

/**
 * Words of a document that are a lexicon entry.
 *
 * @param form which of the entry's forms, from 0 (of equal forms the first)
 */
public record Label(TokenRange range, Entry entry, int form) {

  /** The lexicon the entry stands in. */
  public String kind() {
    return entry.kind();
  }
}
