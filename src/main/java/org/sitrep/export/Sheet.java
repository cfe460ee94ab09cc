package org.sitrep.export;

import java.util.List;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;

/**
 * A table or view that is exported: {@code incidents}, the rows of {@code incident_flat}.
 *
 * @param name what its files are called, without ending
 * @param table the table whose key its rows have; empty for views of other data sets' columns
 * @param order columns its rows are ordered by; together they tell every two rows apart
 */
public record Sheet(String name, Relation relation, String table, List<String> order) {

  /** All of them, in the order of the codebook. */
  public static final List<Sheet> ALL =
      List.of(
          sheet("incidents", "incident_flat", "incident", "source_id char_start incident_id"),
          sheet(
              "deployments", "deployment_flat", "deployment", "source_id char_start deployment_id"),
          sheet("casualties", "casualty", "incident_id casualty_id"),
          sheet("deployment_items", "deployment_item", "deployment_id item_id"),
          sheet("incident_places", "incident_place", "incident_id role place_id"),
          sheet("incident_actors", "incident_actor", "incident_id role actor_id"),
          sheet("places", "place", "place_id"),
          sheet("actors", "actor", "actor_id"),
          sheet("events", "event", "event_id"),
          sheet("articles", "article", "source_id article_id"),
          sheet("evidence", "evidence", "record_id sentence_no char_start evidence_id"),
          sheet("mentions", "mention", "article_id char_start char_end mention_id"),
          sheet("rejected", "rejected", "source_path rejected_id"),
          sheet("changes", "change", "record_id version field"),
          sheet("corrections", "correction", "coded correction_id"),
          sheet("acled", "acled", "", "event_id_cnty"),
          sheet("ucdp_ged", "ucdp_ged", "", "id"));

  public Sheet {
    order = List.copyOf(order);
  }

  /** The sheet of that name. */
  public static Sheet of(String name) {
    return ALL.stream().filter(sheet -> sheet.name.equals(name)).findFirst().orElseThrow();
  }

  private static Sheet sheet(String name, String table, String order) {
    return sheet(name, table, table, order);
  }

  private static Sheet sheet(String name, String relation, String table, String order) {
    return new Sheet(name, Codebook.of(relation), table, List.of(order.split(" ")));
  }
}
