package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Phase;
import org.sitrep.code.Purpose;
import org.sitrep.code.Scope;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Speaker;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;

/**
 * What one sentence says of a deployment: {@code "136 Turkish experts arrived in mid-December"}.
 *
 * @param mission what they join: {@code "UNIFIL"}
 * @param course what is learned or practised: {@code "EOD course"}
 */
public record Movement(
    String rule,
    TokenRange trigger,
    Sentence sentence,
    Told told,
    Ends ends,
    Scope scope,
    Purpose purpose,
    Optional<ActorMention> mission,
    Optional<TokenRange> course,
    List<DateMention> dates,
    OptionalInt days,
    Optional<Speaker> speaker) {

  public Movement {
    dates = List.copyOf(dates);
  }

  public DeploymentType type() {
    return told.type();
  }

  public Phase phase() {
    return told.stage().phase();
  }

  /** How really it happens; what somebody reports is never bluntly asserted. */
  public Factuality factuality() {
    return speaker.isPresent() ? told.stage().reported().factuality() : told.stage().factuality();
  }

  public List<Load> loads() {
    return told.loads();
  }

  Movement with(Told otherTold, Ends otherEnds) {
    return new Movement(
        rule, trigger, sentence, otherTold, otherEnds, scope, purpose, mission, course, dates, days,
        speaker);
  }
}
