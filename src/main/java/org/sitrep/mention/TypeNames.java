package org.sitrep.mention;

import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/** Types of things that are names of their own: {@code "Challenger 2"}, {@code "PzH 2000"}. */
public final class TypeNames {
  private TypeNames() {}

  /** True where a label of things that are deployed is such a name. */
  public static boolean is(Label item) {
    return item.entry().get("designation").isPresent();
  }

  /** True for a word of such a name: the 2 of {@code "Challenger 2"} counts nothing. */
  public static boolean hold(Labels labels, int token) {
    return labels.over(token, "items").filter(TypeNames::is).isPresent();
  }
}
