package org.sitrep.finding.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Scope;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.finding.Confidence;

/**
 * Something that happened, as one article tells it: {@code "One civilian was killed and two were
 * wounded in Fuzuli region on February 2."}
 *
 * @param background true where an older event is retold
 * @param placePrecision UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a
 *     line, part or several places, 6 the country, 7 sea or air; empty without place
 * @param confidence 0 to 1, see {@link Confidence}
 * @param trigger the words that tell the event; with {@code ordinal} the record's identity
 * @param ordinal number among the records of the same trigger, from 0
 * @param sentence the sentence that answers for the record
 */
public record Incident(
    EventType type,
    Optional<SubEventType> subType,
    Cause cause,
    Scope scope,
    Factuality factuality,
    boolean background,
    Dating dating,
    OptionalInt placePrecision,
    List<PlaceLink> places,
    List<ActorLink> actors,
    List<Casualty> casualties,
    Optional<Claim> claim,
    double confidence,
    Span trigger,
    int ordinal,
    Span sentence,
    List<Evidence> evidence) {

  public Incident {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    casualties = List.copyOf(casualties);
    evidence = List.copyOf(evidence);
  }

  /** The same incident, so sure, from 0 to 1. */
  public Incident withConfidence(double other) {
    return new Incident(
        type,
        subType,
        cause,
        scope,
        factuality,
        background,
        dating,
        placePrecision,
        places,
        actors,
        casualties,
        claim,
        other,
        trigger,
        ordinal,
        sentence,
        evidence);
  }
}
