package org.sitrep.lexicon;

import java.util.List;

/**
 * Some kinds of labels, to be asked for at once: {@code verbs}, {@code nouns} and {@code states}
 * tell of events.
 */
public final class Kinds {
  private final long bits;

  private Kinds(long bits) {
    this.bits = bits;
  }

  /** The kinds of those names. */
  public static Kinds of(String... names) {
    return of(List.of(names));
  }

  /** The kinds of those names. */
  public static Kinds of(Iterable<String> names) {
    long bits = 0;
    for (String name : names) {
      bits |= bit(name);
    }
    return new Kinds(bits);
  }

  /** A bit for each kind; two kinds may share one. */
  static long bit(String kind) {
    return 1L << kind.hashCode();
  }

  long bits() {
    return bits;
  }
}
