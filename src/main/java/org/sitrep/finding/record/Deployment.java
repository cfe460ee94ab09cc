package org.sitrep.finding.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.code.Purpose;
import org.sitrep.code.Scope;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/**
 * People or things moved, kept, trained, given or taken away: {@code "136 Turkish mine-clearance
 * experts arrived in mid-December 2020"}.
 *
 * @param senderCountry ISO 3166-1 alpha-3, also where no sender is named but its people are
 * @param placePrecision of the destination, as in {@link Incident}
 * @param trigger the words that tell it; with {@code ordinal} the record's identity
 */
public record Deployment(
    DeploymentType type,
    Phase phase,
    Flow flow,
    Factuality factuality,
    boolean background,
    Scope scope,
    Purpose purpose,
    Optional<Actor> sender,
    Optional<String> senderCountry,
    Optional<Actor> receiver,
    Optional<String> receiverCountry,
    Optional<String> mission,
    Optional<String> course,
    Optional<Place> origin,
    Optional<Place> destination,
    OptionalInt placePrecision,
    Dating dating,
    OptionalInt durationDays,
    Optional<Claim> claim,
    List<DeployedItem> items,
    double confidence,
    Span trigger,
    int ordinal,
    Span sentence,
    List<Evidence> evidence) {

  public Deployment {
    items = List.copyOf(items);
    evidence = List.copyOf(evidence);
  }
}
