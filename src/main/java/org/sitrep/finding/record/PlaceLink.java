package org.sitrep.finding.record;

import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.document.Span;
import org.sitrep.value.Place;

/**
 * A place of an incident and what it is to it.
 *
 * @param primary true for the one place that answers for the incident, at most one
 * @param words the place as written: {@code "the city of Cologne"}
 * @param name its name alone: {@code "Cologne"}
 */
public record PlaceLink(
    Place place, PlaceRole role, PlaceRelation relation, boolean primary, Span words, Span name) {}
