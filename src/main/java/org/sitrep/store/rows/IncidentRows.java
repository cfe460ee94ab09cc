package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Harm;
import org.sitrep.code.PlaceRole;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.value.Count;

/** Turns an incident into its rows: {@code "Two were killed in Fuzuli"}. */
final class IncidentRows {
  private final Frame frame;
  private final Incident incident;
  private final UUID id;

  private IncidentRows(Frame frame, Incident incident) {
    this.frame = frame;
    this.incident = incident;
    this.id = frame.recordId("incident", incident.trigger(), incident.ordinal());
  }

  static RecordRows of(Frame frame, Incident incident) {
    IncidentRows rows = new IncidentRows(frame, incident);
    List<Row> details = new ArrayList<>(rows.places());
    details.addAll(rows.actors());
    details.addAll(rows.casualties());
    return new RecordRows(
        rows.record(), rows.summary(), details, frame.evidence(rows.id, incident.evidence()));
  }

  private Row record() {
    Row.Builder row =
        frame
            .record("incident", id, incident.sentence())
            .put("event_type", incident.type())
            .put("sub_event_type", incident.subType())
            .put("cause", incident.cause())
            .put("scope", incident.scope())
            .put("factuality", incident.factuality())
            .put("background", incident.background())
            .put("place_precision", incident.placePrecision())
            .put("confidence", incident.confidence());
    frame.putDating(row, incident.dating());
    frame.putClaim(row, incident.claim());
    return row.build();
  }

  private List<Row> places() {
    Map<List<Object>, Row> rows = new LinkedHashMap<>();
    for (PlaceLink link : incident.places()) {
      UUID place = frame.names().add(link.place());
      Row row =
          Row.in("incident_place")
              .put("incident_id", id)
              .put("place_id", place)
              .put("role", link.role())
              .put("relation", link.relation())
              .put("primary_place", link.primary())
              .put("place_text", frame.quote(link.words()))
              .build();
      // A place named twice in the same role is one row; being the primary one is not lost.
      rows.merge(List.of(place, link.role()), row, (old, other) -> link.primary() ? other : old);
    }
    return List.copyOf(rows.values());
  }

  private List<Row> actors() {
    Map<List<Object>, Row> rows = new LinkedHashMap<>();
    for (ActorLink link : incident.actors()) {
      UUID actor = frame.names().add(link.actor());
      rows.putIfAbsent(
          List.of(actor, link.role()),
          Row.in("incident_actor")
              .put("incident_id", id)
              .put("actor_id", actor)
              .put("role", link.role())
              .put("certainty", link.certainty())
              .put("actor_text", frame.quote(link.words()))
              .build());
    }
    return List.copyOf(rows.values());
  }

  private List<Row> casualties() {
    List<OptionalInt> parents = incident.casualties().stream().map(Casualty::parent).toList();
    List<Row> rows = new ArrayList<>();
    for (int index : Families.parentsFirst(parents)) {
      Casualty casualty = incident.casualties().get(index);
      OptionalInt parent = casualty.parent();
      Row.Builder row =
          Row.in("casualty")
              .put("casualty_id", key(index))
              .put("incident_id", id)
              .put("harm", casualty.harm())
              .put("victim", casualty.victim())
              .put("demographic", casualty.demographic())
              .put("side", casualty.side().map(frame.names()::add))
              .put("parent_id", parent.isPresent() ? key(parent.getAsInt()) : null)
              .put("count_text", frame.quote(casualty.words()));
      rows.add(Families.putCount(row, casualty.count(), casualty.role()).build());
    }
    return rows;
  }

  private UUID key(int casualty) {
    return Keys.of("casualty", id, casualty);
  }

  private Row summary() {
    Row.Builder row =
        Row.in("incident_summary")
            .put("incident_id", id)
            .put("place_id", primary().map(link -> frame.names().add(link.place())))
            .put("places", Names.join(eventPlaces(), this::spelled));
    putHarm(row, Harm.KILLED);
    putHarm(row, Harm.INJURED);
    for (Harm harm : List.of(Harm.MISSING, Harm.ABDUCTED, Harm.ARRESTED)) {
      row.put(harm.code() + "_best", total(harm).flatMap(IncidentRows::best));
    }
    putActors(row, ActorRole.PERPETRATOR, ActorLink::acts);
    putActors(row, ActorRole.TARGET, ActorLink::isFaced);
    putActors(row, ActorRole.VICTIM, link -> link.role() == ActorRole.VICTIM);
    return row.build();
  }

  private List<PlaceLink> eventPlaces() {
    return incident.places().stream().filter(link -> link.role() == PlaceRole.EVENT).toList();
  }

  private String spelled(PlaceLink link) {
    return ShownName.of(link.place(), frame.quote(link.name()));
  }

  /** Where no place is marked as the primary one, the first place of the event answers for it. */
  private Optional<PlaceLink> primary() {
    return incident.places().stream()
        .filter(PlaceLink::primary)
        .findFirst()
        .or(() -> eventPlaces().stream().findFirst());
  }

  private void putHarm(Row.Builder row, Harm harm) {
    Tally tally = Tally.of(incident.casualties(), harm, incident.scope());
    tally
        .total()
        .ifPresent(
            count ->
                row.put(harm.code() + "_low", count.low())
                    .put(harm.code() + "_best", count.best())
                    .put(harm.code() + "_high", count.high()));
    for (Tally.Group group : Tally.Group.values()) {
      row.put(harm.code() + "_" + group.name().toLowerCase(Locale.ROOT), tally.best(group));
    }
  }

  private Optional<Count> total(Harm harm) {
    return Tally.of(incident.casualties(), harm, incident.scope()).total();
  }

  private static Optional<Long> best(Count count) {
    return count.best().isPresent() ? Optional.of(count.best().getAsLong()) : Optional.empty();
  }

  /** Names, sectors and texts of a role stand in the same order, one each for every actor. */
  private void putActors(Row.Builder row, ActorRole role, Predicate<ActorLink> plays) {
    Set<UUID> seen = new HashSet<>();
    List<ActorLink> links =
        incident.actors().stream()
            .filter(link -> plays.test(link) && seen.add(frame.names().add(link.actor())))
            .toList();
    row.put(role.code() + "s", Names.list(links, link -> link.actor().name()))
        .put(role.code() + "_texts", Names.list(links, link -> frame.quote(link.words())));
    if (role != ActorRole.VICTIM) {
      row.put(role.code() + "_sectors", Names.list(links, link -> link.actor().sector().code()))
          .put(
              role.code() + "_countries",
              Names.join(links, link -> link.actor().country().orElse("")));
    }
  }
}
