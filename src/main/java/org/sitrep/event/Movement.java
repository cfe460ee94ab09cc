package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.code.Purpose;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;

/**
 * What one sentence says of a deployment: {@code "136 Turkish experts arrived in mid-December"}.
 */
public record Movement(
    String rule,
    TokenRange trigger,
    Sentence sentence,
    DeploymentType type,
    Phase phase,
    Flow flow,
    Factuality factuality,
    Purpose purpose,
    List<Load> loads,
    Optional<ActorMention> sender,
    Optional<ActorMention> receiver,
    Optional<PlaceMention> origin,
    Optional<PlaceMention> destination,
    List<DateMention> dates,
    OptionalInt days,
    Optional<Speaker> speaker) {

  public Movement {
    loads = List.copyOf(loads);
    dates = List.copyOf(dates);
  }
}
