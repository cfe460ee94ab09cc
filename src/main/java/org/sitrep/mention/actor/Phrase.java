package org.sitrep.mention.actor;

import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.document.TokenRange;

/**
 * A noun phrase for people or a body: {@code "suspected Taliban fighters"}.
 *
 * @param range without determiner and number
 * @param head the token of the noun that says who they are
 * @param word what that noun means
 * @param side the other words of the phrase, nearest first
 * @param country ISO 3166-1 alpha-3 that modifiers tell
 * @param rule how it was read
 */
record Phrase(
    TokenRange range,
    int head,
    ActorWord word,
    List<ActorWord> side,
    Optional<String> country,
    String rule) {

  Phrase {
    side = List.copyOf(side);
  }
}
