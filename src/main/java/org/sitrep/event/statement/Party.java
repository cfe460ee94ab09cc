package org.sitrep.event.statement;

import java.util.Optional;
import org.sitrep.code.Demographic;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;
import org.sitrep.value.Count;

/**
 * People as a statement names them: {@code "two Turkish sappers"}.
 *
 * @param words the noun group
 * @param countWords the number as written, else the noun group
 * @param actor who they are, where the words tell
 * @param definite {@code "the"}, {@code "his"}: people spoken of before, perhaps
 * @param elided no noun: {@code "two were wounded"}; the victim category is taken from the words
 *     before
 */
public record Party(
    TokenRange words,
    TokenRange countWords,
    Count count,
    Victim victim,
    Optional<Demographic> demographic,
    Optional<ActorMention> actor,
    boolean definite,
    boolean elided) {

  /** People of whom only the number is told. */
  public static Party counted(TokenRange words, TokenRange countWords, Count count) {
    return new Party(
        words, countWords, count, Victim.UNKNOWN, Optional.empty(), Optional.empty(), false, false);
  }

  /** Somebody by their name or role, of whom no number is told: {@code "the police"}. */
  public static Party of(ActorMention actor) {
    return new Party(
        actor.range(),
        actor.range(),
        Count.SOME,
        actor.victim(),
        actor.demographic(),
        Optional.of(actor),
        false,
        false);
  }

  /** True where a number tells how many, rather than an article or a plural. */
  public boolean isNumbered() {
    return switch (count.qualifier()) {
      case UNSTATED, IMPLICIT_ONE, NONE -> false;
      default -> true;
    };
  }

  /** True for people spoken of as known: {@code "he"}, {@code "the boy"}, {@code "Carter"}. */
  public boolean isKnown() {
    return definite || actor.filter(who -> who.rule().equals("person-name")).isPresent();
  }

  /** True for an organisation or a state told without a number: no person. */
  public boolean isBody() {
    return !isNumbered() && actor.filter(ActorMention::isBody).isPresent();
  }

  public Party asDefinite(boolean known) {
    return new Party(words, countWords, count, victim, demographic, actor, known, elided);
  }

  public Party asElided(boolean known) {
    return new Party(words, countWords, count, victim, demographic, actor, known, true);
  }

  public Party withVictim(Victim other, Optional<ActorMention> otherActor) {
    return new Party(words, countWords, count, other, demographic, otherActor, definite, elided);
  }

  /** As many, who are what others are. */
  public Party like(Party others) {
    return new Party(
        words,
        countWords,
        count,
        others.victim,
        others.demographic,
        others.actor,
        definite,
        elided);
  }

  public Party within(TokenRange others) {
    return new Party(others, others, count, victim, demographic, actor, definite, elided);
  }

  public Party withCount(Count other) {
    return new Party(words, countWords, other, victim, demographic, actor, definite, elided);
  }
}
