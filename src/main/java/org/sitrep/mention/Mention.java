package org.sitrep.mention;

import org.sitrep.document.TokenRange;

/** Words that speak of a date, a count, a place or an actor, and what they mean. */
public sealed interface Mention permits DateMention, CountMention, PlaceMention, ActorMention {

  /** The words, without preposition: {@code "late January"}. */
  TokenRange range();

  /** Normal form, as the tables give it; empty where it could not be resolved. */
  String value();

  /** The rule that read it. */
  String rule();
}
