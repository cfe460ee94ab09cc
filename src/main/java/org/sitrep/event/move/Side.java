package org.sitrep.event.move;

import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;

/**
 * Who sends or receives: a state, a ministry, a force, or the seat that stands for a state ({@code
 * "Vilnius is ready to send …"}).
 *
 * @param country ISO 3166-1 alpha-3 of its state
 * @param words that name it
 */
public record Side(
    Optional<ActorMention> actor, Optional<String> country, Optional<TokenRange> words) {
  static final Side NOBODY = new Side(Optional.empty(), Optional.empty(), Optional.empty());

  static Side of(ActorMention actor) {
    return new Side(Optional.of(actor), actor.actor().country(), Optional.of(actor.range()));
  }

  /** {@code "Sofia"}: a seat of government. */
  static Side ofSeat(String country, TokenRange words) {
    return new Side(Optional.empty(), Optional.of(country), Optional.of(words));
  }

  boolean isNamed() {
    return words.isPresent();
  }
}
