package org.sitrep.place;

import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;

/**
 * A name of a document that is to be resolved.
 *
 * @param words as written: {@code "Izmir"}
 * @param hash of its folded words
 * @param type what the words beside it let it be
 * @param container number in the list of the toponym it is said to lie in: that of {@code "Turkey"}
 *     in {@code "Izmir, Turkey"}; {@link #NONE} where none is named
 * @param standing what it tells of the other names
 */
public record Toponym(String words, long hash, PlaceType type, int container, Standing standing) {
  /** What a name tells of the others of its document. */
  public enum Standing {
    BESIDE,
    /** It tells nothing of what lies beside it: {@code "the U.S. embassy"}. */
    APART,
    /** The report was written there: {@code "LIMA, 3 March"}. */
    DATELINE
  }

  /** No container. */
  public static final int NONE = -1;

  /** The words of {@code range} as a name. */
  public static Toponym of(Document document, TokenRange range, PlaceType type, int container) {
    return new Toponym(
        document.line(range), Gazetteer.hash(document, range), type, container, Standing.BESIDE);
  }

  /** A name that is only a part of the words of a document. */
  public static Toponym of(String words, PlaceType type) {
    return new Toponym(words, Folding.extend(Folding.START, words), type, NONE, Standing.BESIDE);
  }

  /** The same of another standing. */
  public Toponym as(Standing other) {
    return new Toponym(words, hash, type, container, other);
  }
}
