package org.sitrep.mention.count;

import java.util.Optional;
import org.sitrep.lexicon.Entry;
import org.sitrep.mention.CountMention.Kind;

/** One way to tell what a number numbers. */
interface Clue {

  /** What a number numbers, and the wording that tells it. */
  record Sort(Kind kind, String rule) {}

  /** What {@code quantity} numbers; empty where this clue does not tell. */
  Optional<Sort> sort(Quantity quantity);

  static Optional<Sort> of(Kind kind, String rule) {
    return Optional.of(new Sort(kind, rule));
  }

  /** The kind of number a column of a lexicon line names. */
  static Kind kind(Entry entry) {
    return NumberWords.code(Kind.class, entry, "kind");
  }
}
