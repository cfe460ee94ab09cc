package org.sitrep.document;

import java.util.List;

/** Gives each token of a sentence its part of speech. Safe to call from many threads. */
interface Tagger {

  /** The tags of {@code tokens}, one each. */
  Tag[] tag(List<Token> tokens);
}
