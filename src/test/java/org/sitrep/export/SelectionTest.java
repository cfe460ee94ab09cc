package org.sitrep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.store.Database;
import org.sitrep.store.Server;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** Filters leave in what they say, with what hangs on it, and nothing else, on every database. */
@ParameterizedClass
@EnumSource(Server.class)
class SelectionTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  private final Tables tables;

  SelectionTest(Server server) {
    Database database = Database.on(server);
    ManyRecords.fill(database, 300);
    tables = database.tables();
  }

  @Test
  void aDayAndCountriesLeaveInWhatHappenedThereSince() {
    Filter filter = new Filter(Optional.of(DAY), List.of("AZE", "FJI"), List.of());
    Predicate<Row> late = row -> !DAY.isAfter((LocalDate) row.get("date_end"));
    assertEquals(
        ids("incidents", Filter.NONE, late.and(row -> isIn(row, "country"))),
        ids("incidents", filter, row -> true));
    assertEquals(
        ids(
            "deployments",
            Filter.NONE,
            late.and(
                row ->
                    isIn(row, "destination_country")
                        || isIn(row, "origin_country")
                        || isIn(row, "sender_country")
                        || isIn(row, "receiver_country"))),
        ids("deployments", filter, row -> true));
    assertFalse(ids("incidents", filter, row -> true).isEmpty());
    assertFalse(ids("deployments", filter, row -> true).isEmpty());
  }

  @Test
  void whatHangsOnARecordGoesWithItAndNothingElse() {
    Filter filter = new Filter(Optional.empty(), List.of("AZE"), List.of());
    Set<UUID> incidents = ids("incidents", filter, row -> true);
    Set<UUID> records = new HashSet<>(incidents);
    records.addAll(ids("deployments", filter, row -> true));
    assertEquals(
        ids("casualties", Filter.NONE, row -> incidents.contains(row.id("incident_id"))),
        ids("casualties", filter, row -> true));
    assertEquals(
        ids("evidence", Filter.NONE, row -> records.contains(row.id("record_id"))),
        ids("evidence", filter, row -> true));
    Set<UUID> articles = new HashSet<>();
    for (String sheet : List.of("incidents", "deployments")) {
      rows(sheet, filter).forEach(row -> articles.add(row.id("article_id")));
    }
    assertEquals(articles, ids("articles", filter, row -> true));
    assertEquals(List.of(), rows("rejected", filter));
  }

  @Test
  void typesOfEventsLeaveOutDeployments() {
    Filter filter = new Filter(Optional.empty(), List.of(), List.of("mine_ied", "arrest"));
    assertEquals(List.of(), rows("deployments", filter));
    assertEquals(List.of(), rows("deployment_items", filter));
    assertEquals(
        ids(
            "incidents",
            Filter.NONE,
            row ->
                row.text("event_type").equals("arrest")
                    || "mine_ied".equals(row.get("sub_event_type"))),
        ids("incidents", filter, row -> true));
    assertTrue(rows("acled", filter).size() < rows("acled", Filter.NONE).size());
    assertFalse(rows("ucdp_ged", filter).isEmpty());
  }

  private static boolean isIn(Row row, String column) {
    return "AZE".equals(row.get(column)) || "FJI".equals(row.get(column));
  }

  private List<Row> rows(String sheet, Filter filter) {
    List<Row> rows = new ArrayList<>();
    new Selection(tables, filter)
        .forEach(Sheet.of(sheet).relation(), Sheet.of(sheet).order(), rows::add);
    return rows;
  }

  /** The keys: the first columns. */
  private Set<UUID> ids(String sheet, Filter filter, Predicate<Row> kept) {
    Set<UUID> ids = new HashSet<>();
    rows(sheet, filter).stream().filter(kept).forEach(row -> ids.add((UUID) row.get(0)));
    return ids;
  }
}
