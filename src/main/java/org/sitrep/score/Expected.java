package org.sitrep.score;

import java.util.List;

/**
 * A record somebody expects of a text.
 *
 * @param <F> how the records found are held for comparison
 */
public interface Expected<F extends Found> {
  /** {@code incident} or {@code deployment}. */
  String kind();

  /** True where it may be left out. */
  boolean isOptional();

  /** Its head in a line, as complaints show it. */
  String text();

  /** How the values of a record of the same kind compare with what is expected. */
  List<Mark> compare(F found);

  /** Its values, as marks of a record that did not come. */
  List<Mark> missed();
}
