package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.sitrep.code.CountRole;
import org.sitrep.code.Item;
import org.sitrep.finding.record.DeployedItem;
import org.sitrep.finding.record.Deployment;
import org.sitrep.value.Count;

/** Turns a deployment into its rows: {@code "136 sappers arrived in Baku"}. */
final class DeploymentRows {
  private final Frame frame;
  private final Deployment deployment;
  private final UUID id;

  private DeploymentRows(Frame frame, Deployment deployment) {
    this.frame = frame;
    this.deployment = deployment;
    this.id = frame.recordId("deployment", deployment.trigger(), deployment.ordinal());
  }

  static RecordRows of(Frame frame, Deployment deployment) {
    DeploymentRows rows = new DeploymentRows(frame, deployment);
    return new RecordRows(
        rows.record(),
        rows.summary(),
        rows.items(),
        frame.evidence(rows.id, deployment.evidence()));
  }

  private Row record() {
    Row.Builder row =
        frame
            .record("deployment", id, deployment.sentence())
            .put("deployment_type", deployment.type())
            .put("phase", deployment.phase())
            .put("flow", deployment.flow())
            .put("factuality", deployment.factuality())
            .put("background", deployment.background())
            .put("scope", deployment.scope())
            .put("purpose", deployment.purpose())
            .put("mission", deployment.mission())
            .put("course", deployment.course())
            .put("place_precision", deployment.placePrecision())
            .put("duration_days", deployment.durationDays())
            .put("confidence", deployment.confidence());
    putSides(row);
    frame.putDating(row, deployment.dating());
    frame.putClaim(row, deployment.claim());
    return row.build();
  }

  private void putSides(Row.Builder row) {
    row.put("sender_id", deployment.sender().map(frame.names()::add))
        .put("sender_country", deployment.senderCountry())
        .put("receiver_id", deployment.receiver().map(frame.names()::add))
        .put("receiver_country", deployment.receiverCountry())
        .put("origin_place_id", deployment.origin().map(frame.names()::add))
        .put("destination_place_id", deployment.destination().map(frame.names()::add));
  }

  private List<Row> items() {
    List<OptionalInt> parents = deployment.items().stream().map(DeployedItem::parent).toList();
    List<Row> rows = new ArrayList<>();
    for (int index : Families.parentsFirst(parents)) {
      DeployedItem item = deployment.items().get(index);
      OptionalInt parent = item.parent();
      Row.Builder row =
          Row.in("deployment_item")
              .put("item_id", key(index))
              .put("deployment_id", id)
              .put("item", item.item())
              .put("category", item.category())
              .put("designation", item.designation())
              .put("unit_size", item.unitSize())
              .put("parent_id", parent.isPresent() ? key(parent.getAsInt()) : null)
              .put("ordered", item.ordered())
              .put("delivered", item.delivered())
              .put("count_text", frame.quote(item.words()));
      rows.add(Families.putCount(row, item.count(), item.role()).build());
    }
    return rows;
  }

  private UUID key(int item) {
    return Keys.of("deployment_item", id, item);
  }

  private Row summary() {
    Row.Builder row =
        Row.in("deployment_summary")
            .put("deployment_id", id)
            .put("items", Names.join(deployment.items(), DeploymentRows::phrase))
            .put("unit", Names.join(deployment.items(), DeploymentRows::unit));
    personnel()
        .ifPresent(
            count ->
                row.put("personnel_low", count.low())
                    .put("personnel_best", count.best())
                    .put("personnel_high", count.high()));
    return row.build();
  }

  /** People add up as casualties do: totals, else parts, and increments; never subsets. */
  private Optional<Count> personnel() {
    List<DeployedItem> people =
        deployment.items().stream().filter(item -> item.item() == Item.PERSONNEL).toList();
    boolean total = people.stream().anyMatch(item -> item.role() == CountRole.TOTAL);
    CountRole base = total ? CountRole.TOTAL : CountRole.PART;
    Optional<Count> sum =
        sum(people.stream().filter(i -> i.role() == base || i.role() == CountRole.INCREMENT));
    return sum.or(() -> sum(people.stream().filter(item -> item.role() == CountRole.TOLL)))
        .or(() -> sum(people.stream()));
  }

  private static Optional<Count> sum(Stream<DeployedItem> items) {
    return items.map(DeployedItem::count).reduce(Count::plus);
  }

  /** {@code "10 mine detecting dog"}, {@code "2 MEMATT"}; without number where none is told. */
  private static String phrase(DeployedItem item) {
    String number = item.count().text();
    String name = item.designation().or(item::category).orElse(item.item().code());
    return number.isEmpty() ? name : number + " " + name;
  }

  private static String unit(DeployedItem item) {
    return item.unitSize()
        .or(() -> item.item() == Item.UNIT ? item.category() : Optional.empty())
        .orElse("");
  }
}
