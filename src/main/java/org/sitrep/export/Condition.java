package org.sitrep.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sitrep.store.codebook.Relation;

/**
 * A condition in SQL with its values: {@code country IN (?, ?)} of AZE and ARM.
 *
 * @param sql what stands behind WHERE
 */
record Condition(String sql, List<Object> values) {
  private static final String DAY = "COALESCE(date_end, publication_date, date_start) >= ?";

  private static final Condition ALL = new Condition("TRUE", List.of());

  Condition {
    values = List.copyOf(values);
  }

  /** Which rows of a table or view that is exported a filter leaves in. */
  static Condition of(Relation relation, Filter filter) {
    if (filter.equals(Filter.NONE)) {
      return ALL;
    }
    Condition incidents =
        records(filter, List.of("country"), List.of("event_type", "sub_event_type"));
    Condition deployments =
        records(
            filter,
            List.of("destination_country", "origin_country", "sender_country", "receiver_country"),
            List.of("deployment_type"));
    return switch (relation.name()) {
      case "incident_flat" -> incidents;
      case "deployment_flat" -> deployments;
      case "casualty", "incident_place", "incident_actor" ->
          incidents.in("incident_id", "incident_id", "incident_flat");
      case "deployment_item" -> deployments.in("deployment_id", "deployment_id", "deployment_flat");
      case "evidence", "change", "machine_value" ->
          incidents
              .in("record_id", "incident_id", "incident_flat")
              .or(deployments.in("record_id", "deployment_id", "deployment_flat"));
      case "correction" ->
          incidents
              .in("lies_on", "incident_id", "incident_flat")
              .or(deployments.in("lies_on", "deployment_id", "deployment_flat"));
      case "event" -> both(incidents, deployments, "event_id");
      case "article", "mention" -> both(incidents, deployments, "article_id");
      case "acled" -> incidents.in("event_id_cnty", "event_id", "incident_additive");
      case "ucdp_ged" -> incidents.in("id", "event_id", "incident_additive");
      case "place" -> places(incidents, deployments);
      case "actor" -> actors(incidents, deployments);
      case "run" -> ALL;
      // What could not be read has neither day nor place.
      case "rejected" -> new Condition("FALSE", List.of());
      default -> throw new IllegalArgumentException("no condition for " + relation);
    };
  }

  /** Places that what is left in names. */
  private static Condition places(Condition incidents, Condition deployments) {
    Condition records = deployments.in("deployment_id", "deployment_id", "deployment_flat");
    return incidents
        .in("incident_id", "incident_id", "incident_flat")
        .in("place_id", "place_id", "incident_place")
        .or(records.in("place_id", "origin_place_id", "deployment"))
        .or(records.in("place_id", "destination_place_id", "deployment"))
        .or(both(incidents, deployments, "article_id").in("place_id", "place_id", "mention"));
  }

  /** Actors that what is left in names. */
  private static Condition actors(Condition incidents, Condition deployments) {
    Condition harmed = incidents.in("incident_id", "incident_id", "incident_flat");
    Condition records = deployments.in("deployment_id", "deployment_id", "deployment_flat");
    return harmed
        .in("actor_id", "actor_id", "incident_actor")
        .or(harmed.in("actor_id", "side", "casualty"))
        .or(records.in("actor_id", "sender_id", "deployment"))
        .or(records.in("actor_id", "receiver_id", "deployment"))
        .or(both(incidents, deployments, "article_id").in("actor_id", "actor_id", "mention"));
  }

  private static Condition records(Filter filter, List<String> countries, List<String> types) {
    Condition condition = ALL;
    if (filter.since().isPresent()) {
      condition = condition.and(new Condition(DAY, List.of(filter.since().get())));
    }
    return condition.and(any(countries, filter.countries())).and(any(types, filter.types()));
  }

  /** True where one of the columns holds one of the values; always where there are none. */
  private static Condition any(List<String> columns, List<String> values) {
    if (values.isEmpty()) {
      return ALL;
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return columns.stream()
        .map(column -> new Condition(column + " IN (" + marks + ")", List.copyOf(values)))
        .reduce(Condition::or)
        .orElse(ALL);
  }

  private static Condition both(Condition incidents, Condition deployments, String column) {
    return incidents
        .in(column, column, "incident_flat")
        .or(deployments.in(column, column, "deployment_flat"));
  }

  /** True of rows whose {@code column} is the {@code key} of a row this condition is true of. */
  private Condition in(String column, String key, String relation) {
    return new Condition(
        column + " IN (SELECT " + key + " FROM " + relation + " WHERE " + sql + ")", values);
  }

  private Condition and(Condition other) {
    return join(" AND ", other);
  }

  private Condition or(Condition other) {
    return join(" OR ", other);
  }

  private Condition join(String word, Condition other) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(other.values);
    return new Condition("(" + sql + word + other.sql + ")", all);
  }
}
