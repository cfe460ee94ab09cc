package org.sitrep.place;

import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;

/**
 * A name of a document that is to be resolved.
 *
 * @param range the name alone: {@code "Izmir"}
 * @param hash of its folded words
 * @param type what the words beside it let it be
 * @param container number in the list of the toponym it is said to lie in: that of {@code "Turkey"}
 *     in {@code "Izmir, Turkey"}; {@link #NONE} where none is named
 * @param apart true where it tells nothing of what lies beside it: {@code "the U.S. embassy"}
 */
public record Toponym(TokenRange range, long hash, PlaceType type, int container, boolean apart) {
  /** No container. */
  public static final int NONE = -1;

  /** The words of {@code range} as a name. */
  public static Toponym of(Document document, TokenRange range, PlaceType type, int container) {
    return new Toponym(range, Gazetteer.hash(document, range), type, container, false);
  }

  /** The same that tells nothing of the others. */
  public Toponym setApart() {
    return new Toponym(range, hash, type, container, true);
  }
}
